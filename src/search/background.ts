import { stemmer } from '../text/stems.ts';
import { words } from '../text/words.ts';
import background from './background.json' with { type: 'json' };

/** Words of running text in a typical article: what turns a word's frequency into the share of articles that hold it. */
const ARTICLE_LENGTH = 400;

/** The share of names that are known but not counted, and what is assumed of words that are neither. */
export const UNLISTED_SHARE = 2e-4;

let shares: Map<string, number> | undefined;

function load(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [level, stems] of Object.entries(background.levels)) {
    const frequency = 10 ** (Number(level) / 10) / 1e9;
    const share = 1 - Math.exp(-frequency * ARTICLE_LENGTH);
    for (const stem of stems.split(' ')) map.set(stem, share);
  }
  for (const name of placeNames()) {
    const stem = stemmer('en')(name);
    if (!map.has(stem)) map.set(stem, UNLISTED_SHARE);
  }
  return map;
}

/** Words of the names of countries, languages and cities that Unicode's data holds: what the counts leave out of the world. */
function placeNames(): string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const cities = Intl.supportedValuesOf('timeZone').map((zone) =>
    zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
  );
  const names = [...codes.flatMap((code) => [regions.of(code), languages.of(code.toLowerCase())]), ...cities];
  return names.flatMap((name) => words(name ?? '').map((word) => word.text));
}

/** The share of English texts of an article's length in which a stem stands; undefined for words that are not known. */
export function backgroundShare(stem: string): number | undefined {
  shares ??= load();
  return shares.get(stem);
}
