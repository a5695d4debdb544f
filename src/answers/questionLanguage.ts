import { backgroundShare } from '../search/background.ts';
import { stemmer } from '../text/stems.ts';
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
    if (value > most + 0.1 && tells(found, language)) {
      best = language;
      most = value;
    }
  }
  return best;
}

/** False where all that speaks for a language is one word that is an English one too ('mayor' is a Spanish stop word). */
function tells(found: readonly string[], language: string): boolean {
  const stops = found.filter((word) => stopWords(language).has(word));
  return stops.length > 1 || stops.some((word) => backgroundShare(stemmer('en')(word)) === undefined);
}

function share(found: readonly string[], language: string): number {
  const stops = stopWords(language);
  return found.filter((word) => stops.has(word)).length / Math.max(1, found.length);
}
