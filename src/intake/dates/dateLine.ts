import { dateNames, dateWord } from './dateNames.ts';
import { zoneOf } from './zones.ts';

const LONGEST = 120;
/** Words that label dates. */
const LABELS =
  /^(?:published|posted|updated|last|first|date|time|on|at|pm|am|publicado|actualizado|publié|mis|jour|aktualisiert|stand)$/u;

/** Whether a line holds dates and times and nothing else, however many and in whatever order. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\p{N}/u.test(line)) return false;
  const { months, solarMonths, fillers } = dateNames();
  const words = line.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  const known = words.filter((word) => {
    const name = dateWord(word);
    return (
      months.has(name) ||
      solarMonths.has(name) ||
      fillers.has(name) ||
      LABELS.test(name) ||
      zoneOf(word) !== undefined ||
      /^[A-Z]{2,4}$/u.test(word)
    );
  });
  return (
    known.length === words.length &&
    (/\p{N}{4}/u.test(line) ||
      /\p{N}[:.]\p{N}{2}/u.test(line) ||
      words.some((word) => months.has(dateWord(word))))
  );
}
