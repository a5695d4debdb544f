/**
 * French text with the spaces that French puts before and inside punctuation made no-break ones: narrow before ; ! and ?,
 * full before : and inside « ». Only the fixed parts change, never what is put in between.
 */
export function spaced(fixed: TemplateStringsArray, ...given: readonly string[]): string {
  return fixed
    .map((part) => part.replace(/ (?=[;!?])/gu, '\u202f').replace(/(?<=«) | (?=[:»])/gu, '\u00a0'))
    .reduce((text, part, index) => `${text}${given[index - 1] ?? ''}${part}`);
}
