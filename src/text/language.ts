/** BCP 47's subtag for a text whose language is not known. */
export const UNKNOWN_LANGUAGE = 'und';

/** How much of a text is looked at, in UTF-16 units: more takes longer and changes hardly any result. */
const SAMPLE_LENGTH = 1_000;

const BY_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
];
const ARABIC = /\p{Script=Arabic}/gu;
const PASHTO_LETTERS = /[ټډړښګې]/gu;
const URDU_LETTERS = /[ٹڈڑںےہھ]/gu;
const PERSIAN_LETTERS = /[پچژگ]/gu;

/** Words that hardly stand in running text of other languages; English has about one in five. */
const ENGLISH = new Set('the of and to that with from were this said which by for has have'.split(' '));

let detector: Promise<typeof import('eld/extrasmall')> | undefined;

/**
 * The language that a text is in, as a BCP 47 primary subtag: by its script, by English function words, and else by
 * statistics, which are loaded when first needed. {@link UNKNOWN_LANGUAGE} where there is nothing to tell by.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const plain = languageByRule(sample);
  if (plain !== undefined) return plain;
  detector ??= import('eld/extrasmall');
  const { eld } = await detector;
  return eld.detect(sample).language || UNKNOWN_LANGUAGE;
}

/** The language where script or function words settle it; undefined where statistics are needed. */
export function languageByRule(text: string): string | undefined {
  if (isEnglish(text)) return 'en';
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return UNKNOWN_LANGUAGE;
  if (count(text, /\p{Script=Latin}/gu) * 2 > letters) return undefined;
  const arabic = count(text, ARABIC);
  if (arabic * 2 > letters) return arabicLanguage(text, arabic);
  // Japanese mixes kana with Han, so some kana suffice.
  if (count(text, BY_SCRIPT[0]![1]) * 10 > letters) return 'ja';
  return BY_SCRIPT.find(([, script]) => count(text, script) * 2 > letters)?.[0];
}

function arabicLanguage(text: string, letters: number): string {
  if (count(text, PASHTO_LETTERS) * 50 > letters) return 'ps';
  if (count(text, URDU_LETTERS) * 50 > letters) return 'ur';
  if (count(text, PERSIAN_LETTERS) * 100 > letters) return 'fa';
  return 'ar';
}

function isEnglish(text: string): boolean {
  const all = text.toLowerCase().split(/\s+/u);
  const english = all.filter((word) => ENGLISH.has(word));
  // Several different ones, since 'The New York Times' and the like stand in texts of any language.
  return english.length * 10 > all.length && new Set(english).size >= 4;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
