import { fold } from '../text/words.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Names in news that Unicode's own list gives in another form. */
const ALSO = ['america', 'united states', 'us', 'usa', 'uk', 'britain', 'great britain', 'england', 'scotland', 'wales', 'turkey', 'uae', 'north korea', 'south korea', 'ivory coast', 'czech republic', 'burma', 'holland', 'palestine', 'congo', 'swaziland', 'macedonia', 'vatican']; // prettier-ignore

let names: ReadonlySet<string> | undefined;

/** The English names of the countries and territories of ISO 3166-1, folded, from Unicode's CLDR. */
function load(): ReadonlySet<string> {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Set(ALSO);
  for (const a of LETTERS)
    for (const b of LETTERS) {
      const name = regions.of(a + b);
      if (name !== undefined) found.add(fold(name));
    }
  return found;
}

/** Whether a name, or one of several joined by 'and', is a country's. */
export function namesCountry(name: string): boolean {
  names ??= load();
  return fold(name)
    .split(/\s+(?:and|&)\s+|,\s*/u)
    .some((part) => names!.has(part.replace(/^the\s+/u, '').replace(/['’]s$/u, '')));
}
