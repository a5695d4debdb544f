import type { Difference } from '../../articles/desk/differences.ts';
import type { Wording } from '../wording.ts';

const ARROW = ' → ';

/** One thing that changed in an article, a line or several; the article's own words stand in quotation marks. */
export function differenceLines(difference: Difference, words: Wording): string[] {
  const places = difference.kind === 'text' ? difference.places : [];
  return [differenceText(difference, words), ...places.map((place) => becoming(place, words.inQuotes))];
}

function differenceText(difference: Difference, words: Wording): string {
  const { desk, colon, inQuotes, number } = words;
  const named = (name: string, what: string): string => `${name}${colon}${what}`;
  switch (difference.kind) {
    case 'field': {
      const { field, before, after } = difference;
      const told = (value: string): string =>
        field === 'rights' ? desk.changes[value === 'full' ? 'full' : 'excerpt'] : inQuotes(value);
      return named(desk.changes[field], becoming({ before, after }, told));
    }
    case 'added':
    case 'takenOut': {
      const { kind, of, count, items } = difference;
      const sign = kind === 'added' ? '+' : '−';
      const all = items.length === 0 ? [number(count)] : items.map(inQuotes);
      return named(desk.changes[of], all.map((one) => `${sign} ${one}`).join(', '));
    }
    case 'order':
      return named(desk.changes[difference.of], desk.changes.order);
    case 'text': {
      const { changed, added, takenOut } = difference;
      const counts = [
        ...(changed > 0 ? [desk.paragraphsChanged(changed)] : []),
        ...(added > 0 ? [desk.paragraphsAdded(added)] : []),
        ...(takenOut > 0 ? [desk.paragraphsTakenOut(takenOut)] : []),
      ];
      return named(desk.changes.paragraphs, counts.length === 0 ? desk.changes.blanks : counts.join(', '));
    }
  }
}

/** What there was and what there is; a sign tells what is new or gone. */
function becoming(
  { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined },
  written: (text: string) => string,
): string {
  if (before === undefined) return `+ ${written(after ?? '')}`;
  return after === undefined ? `− ${written(before)}` : `${written(before)}${ARROW}${written(after)}`;
}
