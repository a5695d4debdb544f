import type { Span } from '../text/span.ts';

const NAME =
  "['\"‘“]?(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&-]*(?: (?:(?:of|the|and|-|\\||&) )?\\p{Lu}[\\p{L}\\p{N}.&-]*){0,7}['\"’”]?(?:['’]s)?";
const LIST = `${NAME}(?:, ${NAME}){0,4}(?:,? and (?:the )?${NAME})?`;
const REPORT = '(?:articles?|reports?|reporting|coverage|stor(?:y|ies)|piece)';
const SAYS =
  '(?: (?:suggests?|suggested|indicates?|indicated|impl(?:y|ies|ied)|claims?|claimed|mentions?|mentioned|discuss(?:es|ed|ing)?|states?|stated|reports?|reported|describes?|described|highlights?|highlighted|attributes?|notes?|noted)\\b)?';
const PATTERNS = [
  new RegExp(`(?:\\b(?:the|an|a|both|another) )?${NAME} ${REPORT}\\b${SAYS}`, 'gu'),
  new RegExp(
    `\\b(?:(?:an|the|both|another|in) )*${REPORT} (?:published )?(?:from|by|in)(?: both)?(?: the)? ${LIST}${SAYS}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:reported|featured|mentioned|covered|discussed|described|noted|highlighted|scrutinized|published|detailed|characterized) (?:in (?:${REPORT} (?:from|by|in) )?|by )(?:both )?${LIST}`,
    'gu',
  ),
];

/** Parts of a question that only say where it was reported ('the Harbour Post article suggests', 'reported by both ...'). */
export function sourceFrames(question: string): Span[] {
  if (question.length < 100) return [];
  return PATTERNS.flatMap((pattern) =>
    [...question.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
