import { stopWords } from '../../text/stopWords.ts';
import { words } from '../../text/words.ts';

// Shorter than the list for search: 'said', 'would' and 'also' tell which sentences report in the same way.
const ENGLISH = new Set(
  words(
    `a an the this that these those and or but nor if so than as because while until
     i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
     it its itself they them their theirs themselves who whom what which when where why how
     am is are was were be been being have has had having do does did doing can will should
     of at by for with about against between into through during before after above below to from up down in out on off over under
     again further then once here there now all any both each few more most other some such no not only own same too very just
     don't s t`,
  ).map((word) => word.text),
);

/** The words that every sentence of a language shares with every other; empty for languages without a list. Folded. */
export const functionWords = (language: string): ReadonlySet<string> =>
  language === 'en' ? ENGLISH : stopWords(language);
