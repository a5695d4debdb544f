import type { Moment } from '../../articles/article.ts';
import { readDate } from './readDate.ts';

/** A date in a line of words, and whether the words before it say that something was changed then. */
export type FoundDate = { readonly moment: Moment; readonly isUpdate: boolean };

/** Longer lines are text, in UTF-16 units; no date has more words. */
const LONGEST = 300;
const MOST_WORDS = 10;
/** How far before a date its label is looked for, in UTF-16 units. */
const REACH = 40;

const UPDATED =
  /(?<!\p{L})(?:updated?(?!\p{L})|modifi|revised|corrected|edited|last(?!\p{L})|actualiz|mise? à jour|aktualisiert|stand(?!\p{L})|geändert|atualiz|aggiorn|güncelle|обновл|изменен|оновлен|uppdater|opdater|oppdater|päivitetty|bijgewerkt|gewijzigd|zaktualizowan|aktualizován|actualizat|diperbarui|dikemas kini)|اپ ڈیٹ|تحديث|به‌روز|به روز|수정|更新|अपडेट|अद्यतन|আপডেট|עודכן|ενημέρωση/iu;
const CLOCK = /^\P{N}{0,20}?(?<!\p{N})(\d{1,2}\s?[:h.]\s?[0-5]\d(?:\s?[ap]\.?m\.?)?)/iu;

/** Whether words, such as a date's label, say that something was changed. */
export function saysUpdated(words: string): boolean {
  return UPDATED.test(words);
}

/** The dates in a line such as `Giriş: 28.10.2025 14:30 Son güncelleme: 28.10.2025 16:02`, each in as many of its words as belong to it. */
export function findDates(line: string): FoundDate[] {
  if (line.length > LONGEST || !/\p{N}/u.test(line)) return [];
  const words = [...line.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: FoundDate[] = [];
  let after = 0;
  for (let i = 0; i < words.length; i++) {
    for (let count = Math.min(MOST_WORDS, words.length - i); count > 0; count--) {
      const { end } = words[i + count - 1]!;
      const text = line.slice(words[i]!.start, end).replace(/^[([{,;|]+|[)\]},;|.]+$/gu, '');
      const moment = /\p{N}/u.test(text) ? readDate(text) : undefined;
      if (moment === undefined) continue;
      found.push({ moment, isUpdate: saysUpdated(line.slice(after, words[i]!.start).slice(-REACH)) });
      after = end;
      i += count - 1;
      break;
    }
  }
  const last = found.at(-1);
  const later =
    last === undefined || last.isUpdate ? undefined : clockOfUpdate(line.slice(after), last.moment);
  return later === undefined ? found : [...found, { moment: later, isUpdate: true }];
}

/** The time after a date that says when on the same day something was changed: `…, mis à jour à 16h02`. */
function clockOfUpdate(rest: string, { day }: Moment): Moment | undefined {
  const label = UPDATED.exec(rest);
  if (label === null) return undefined;
  const clock = CLOCK.exec(rest.slice(label.index + label[0].length))?.[1];
  return clock === undefined ? undefined : readDate(`${day} ${clock}`);
}
