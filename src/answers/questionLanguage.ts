import { stopWords } from '../text/stopWords.ts';
import { hasUrdu } from '../text/urdu.ts';
import { words } from '../text/words.ts';

/**
 * The language of a question, among English and those of the reader's articles: the one whose stop words it has most of. Questions
 * are too short for letter statistics; their question words tell.
 */
export function questionLanguage(question: string, languages: Iterable<string>): string {
  if (/\p{Script=Arabic}/u.test(question)) {
    if (hasUrdu(question)) return 'ur';
    return [...languages].find((name) => ['ar', 'fa', 'ps', 'ug', 'sd'].includes(name)) ?? 'ar';
  }
  if (/\p{Script=Han}/u.test(question)) return 'zh';
  const found = words(question).map((word) => word.text);
  let best = 'en';
  let most = share(found, 'en');
  for (const language of languages) {
    const value = share(found, language);
    if (value > most + 0.1) {
      best = language;
      most = value;
    }
  }
  return best;
}

function share(found: readonly string[], language: string): number {
  const stops = stopWords(language);
  return found.filter((word) => stops.has(word)).length / Math.max(1, found.length);
}
