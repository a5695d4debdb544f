/** Words that turn what stands behind them round. */
export const NEGATION = /\b(?:not|never|no longer|no|neither|nor|without)\b|n['’]t\b/gi;
/** Words that say that what was said is not so. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|untrue|false|baseless|unfounded|fabricated|retract(?:s|ed)?|withdrew|ruled out|contradicted)\b/gi;

/** How often an English text says that something is not so. */
export const negations = (text: string): number =>
  (text.match(NEGATION)?.length ?? 0) + (text.match(DENIAL)?.length ?? 0);
