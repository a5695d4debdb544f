import type { Span } from '../text/span.ts';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const TIME = `(?:(?:late |early )?(?:on )?(?:late |early |last )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|(?:earlier |later )?(?:last|this) (?:week|month|year|morning|afternoon|evening|night)|earlier in the day|in (?:19|20)\\d\\d|on \\p{N}{1,2} \\p{Lu}\\p{Ll}+|on \\p{Lu}\\p{Ll}+ \\p{N}{1,2}|(?:hours|days|weeks) (?:later|earlier|after))`;
const OCCASION =
  "(?:in|at|during|through|via|on) (?:an?|the|his|her|its|their) (?:[\\p{L}-]+ ){0,3}(?:statement|post|letter|tweet|video|report|interview|briefing|message|speech|note|address|conference|email|filing|memo|bulletin|spokes\\p{L}+|hearing|testimony|lawyer|call)(?: (?:on|to|with|by) (?!which)[\\p{L}\\p{N}’' -]{1,40})?";
const ADVERB =
  '(?:has|have|had|also|later|earlier|further|then|again|now|still|once|already|just|even|since|meanwhile|however|too|soon|never|both|all|each|himself|herself|itself|themselves|(?!family|ally|assembly|only|anomaly|monopoly|july|italy)\\p{Ll}{2,}ly)';
const TRAILING = new RegExp(
  `(?:^|\\s+)(?:${TIME}|${OCCASION}|${ADVERB}|published|released|issued|posted)\\s*$`,
  'u',
);
const LEADING = new RegExp(
  `^\\s*(?:(?:and|but|yet|so|or|nor|for|the fact that|however|meanwhile|earlier|later|separately|still|also|then|now|instead|indeed|moreover|even so|in addition|overall|only|too)\\s+|${TIME}\\s+|(?:(?:on|late|early|in|at) )?${TIME}\\s+)`,
  'iu',
);
const SUBORDINATE =
  /(?:^|\s)(?:after|when|while|because|before|although|though|whereas|if|once|until|unless|(?<!(?:known|such|serves|served|works|worked|acting) )as|what|how|why|than|amid|following|where) /giu;
const RELATIVE = /\s(?:who|whom|whose|which|that)\s/u;

const PARTICIPLES =
  'armed|united|displaced|wounded|injured|unnamed|related|retired|detained|elected|appointed|named|allied|so-called|based|backed|led|owned|controlled|aligned|affected|banned|jailed|accused|outlawed|trusted|informed|briefed|seed|media|red|bed';
const FINITE = new RegExp(
  `(?<![\\p{L}-])(?!(?:${PARTICIPLES})\\b)(?:was|were|is|are|has|had|have|will|would|can|could|did|does|said|says|told|costs|may|might|must|should|expects|plans|wants|needs|remains|leads|makes|takes|goes|seems|appears|faces|holds|aims|seeks|runs|gets|gives|keeps|\\p{Ll}{3,}ed|fell|rose|went|came|took|began|made|left|broke|ran|met|won|lost|held|gave|got|shot|hit|put|sank|fled|died|burst|spread|kept)(?![\\p{L}-])`,
  'u',
);
const INTRODUCES =
  /^\s*(?:on|in|at|after|before|when|while|although|though|as|amid|during|following|despite|since|if|unless|because|with|without|by|for|from|under|over|to|meanwhile|however|earlier|later|separately|still|also|instead|overall|last|this (?:week|month|year|morning)|yesterday|today|tomorrow|once|until|whereas|there|then|asked|\p{L}+ing|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|according|hours|days|weeks|like|unlike|rather|in fact|for example|moreover|furthermore|nevertheless|nonetheless)\b/iu;

const PRONOUNS =
  /^(?:he|she|they|it|we|i|you|this|that|these|those|both|others?|who|which|what|there|one|some|many|the two|the pair)$/iu;

/** True for a phrase such as 'he' that names nobody by itself. */
export const isPronoun = (phrase: string): boolean => PRONOUNS.test(phrase) && !/^(?:WHO|IT)$/u.test(phrase);

/** True where a stretch of text holds a verb of its own. */
export const hasVerb = (text: string): boolean => FINITE.test(text);

/** The span without white space and stray marks at its ends; undefined where nothing, or no noun phrase, is left. */
function tidy(text: string, start: number, end: number): Span | undefined {
  while (start < end && /[\s,;:—–"'’(]/u.test(text[start]!)) start++;
  while (end > start && /[\s,;:—–"]/u.test(text[end - 1]!)) end--;
  const phrase = text.slice(start, end);
  if (!/\p{L}/u.test(phrase) || phrase.includes('\u0001') || phrase.split(/\s+/u).length > 14)
    return undefined;
  return { start, end };
}

/**
 * The noun phrase that is the subject of a verb at `verb`: what stands before it, back to the clause's start, without times
 * ('on Monday'), occasions ('in a statement'), appositions ('Khan, a farmer,') and insertions. `text` is masked.
 */
export function subjectBefore(text: string, verb: number): Span | undefined {
  const from = Math.max(text.lastIndexOf('"', verb - 1) + 1, 0);
  const parts: Span[] = [];
  let start = from;
  for (const mark of text.slice(from, verb).matchAll(/[,;:](?!\d)|\s[-–—]\s|—/gu)) {
    parts.push({ start, end: from + mark.index });
    start = from + mark.index + mark[0].length;
  }
  parts.push({ start, end: verb });
  const nearest = trimmed(text, parts.at(-1)!);
  if (nearest !== undefined) return nearest;
  for (const part of parts.slice(0, -1)) {
    const words = text.slice(part.start, part.end);
    if (INTRODUCES.test(words) || words.trim().split(/\s+/u).length > 9) continue;
    if (hasVerb(words.replace(/\s(?:who|which|that)\s.*/u, '')) && !/^\s*(?:and|but)\s/u.test(words))
      continue;
    const phrase = trimmed(text, part);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** The subject at the beginning of a sentence: the words before its first verb, after any introduction set off by a comma. */
export function openingSubject(text: string): Span | undefined {
  let at = 0;
  for (const part of text.split(/(?<=[,:](?!\d)|"|\s[-–—]\s)/u)) {
    const verb = FINITE.exec(part);
    if (verb !== null && verb.index > 0 && !INTRODUCES.test(part))
      return trimmed(text, { start: at, end: at + verb.index });
    if (verb === null && !INTRODUCES.test(part) && /^\s*(?:\p{Lu}|the\b)/u.test(part) && part.endsWith(','))
      return trimmed(text, { start: at, end: at + part.length });
    at += part.length;
  }
  return undefined;
}

function trimmed(text: string, part: Span): Span | undefined {
  let { start, end } = part;
  for (
    let match = TRAILING.exec(text.slice(start, end));
    match !== null;
    match = TRAILING.exec(text.slice(start, end))
  )
    end = start + match.index;
  const relative = RELATIVE.exec(text.slice(start, end));
  if (relative !== null && relative.index > 0) end = start + relative.index;
  const clause = [...text.slice(start, end).matchAll(SUBORDINATE)].at(-1);
  if (clause !== undefined) start += clause.index + clause[0].length;
  for (
    let match = LEADING.exec(text.slice(start, end));
    match !== null;
    match = LEADING.exec(text.slice(start, end))
  )
    start += match[0].length;
  const joint = text.slice(start, end).lastIndexOf(' and ');
  if (joint > 0 && hasVerb(text.slice(start, start + joint))) start += joint + 5;
  if (INTRODUCES.test(text.slice(start, end))) {
    // 'In Paris officials' and the like: the noun phrase begins after the place.
    const place =
      /^\s*(?:in|at|on|near|outside|inside|across)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s)+(?=\p{Ll}|the\s)/iu.exec(
        text.slice(start, end),
      );
    if (place === null) return undefined;
    start += place[0].length;
  }
  return tidy(text, start, end);
}

const STOP =
  /[,;:!?"»«()]|(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|St|Prof|Rep|Sen|Gov|[A-Z]))\.(?=\s|$)|\s[-–—]\s|—/u;
const INNER_STOP = new RegExp(
  `\\s(?:who|which|that|whose|when|where|as|after|before|while|because|but|if|amid|following|published|released|issued|seen|obtained|posted|carried|broadcast|reviewed|late|earlier|later|shortly|yesterday|today|in (?:an?|his|her|its|their) (?:\\p{L}+ )?(?:statement|interview|post|report|briefing|speech|letter)|at an? (?:\\p{L}+ )?(?:briefing|conference)|(?:on|last) ${WEEKDAY}|${WEEKDAY}|last (?:week|month|year|night)|this (?:week|month|year|morning)|saying|adding|warning|telling|by (?:phone|telephone|email)|and (?:is|was|has|had|will|were)|was|were|is|are|has|had|have|will|would|could|did)\\b`,
  'u',
);
// 'According to police the man fled': a new noun phrase begins without a comma.
const NEXT_PHRASE =
  /(?<!\b(?:of|for|from|by|in|at|to|with|and|or|on|near|inside|about|familiar|behind))\s(?:the|an?|he|she|they|it|there|at least|more than|some|\p{N}+)\s/u;

/** The noun phrase that begins at `from`: up to a mark, a relative clause, a time or a verb. `text` is masked. */
export function phraseAfter(text: string, from: number): Span | undefined {
  let end = text.length;
  for (const stop of [STOP, INNER_STOP, NEXT_PHRASE]) {
    const at = text.slice(from + 1, end).search(stop);
    if (at >= 0) end = from + 1 + at;
  }
  return tidy(text, from, end);
}
