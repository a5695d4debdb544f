import background from './background.json' with { type: 'json' };

/** Words of running text in a typical article: what turns a word's frequency into the share of articles that hold it. */
const ARTICLE_LENGTH = 400;

let shares: Map<string, number> | undefined;

function load(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [level, stems] of Object.entries(background.levels)) {
    const frequency = 10 ** (Number(level) / 10) / 1e9;
    const share = 1 - Math.exp(-frequency * ARTICLE_LENGTH);
    for (const stem of stems.split(' ')) map.set(stem, share);
  }
  return map;
}

/** The share of English texts of an article's length in which a stem stands; undefined for words that are not in the list. */
export function backgroundShare(stem: string): number | undefined {
  shares ??= load();
  return shares.get(stem);
}
