// A start of the program over a folder, in a process of its own: how long it takes until the first question is answered, from the
// very beginning of the process, and until every article can be asked about.
import { FIRST_ARTICLES, openNewsrooms } from '../../../src/openNewsrooms.ts';

/** What one start took, in milliseconds, and how many articles could be asked about by the first question. */
export type Start = {
  readonly firstMs: number;
  readonly firstArticles: number;
  readonly allMs: number;
  readonly articles: number;
};

process.once('disconnect', () => process.exit(1));
const [folder = '', dataDir = ''] = process.argv.slice(2);

const { newsrooms, close } = await openNewsrooms({
  path: folder,
  samples: 'off',
  watch: true,
  dataDir,
  save: true,
  first: FIRST_ARTICLES,
});
const newsroom = newsrooms.of(undefined);
newsroom.ask('What did the minister say about the new budget?', { asOf: '2100-01-01' });
const [firstMs, firstArticles] = [performance.now(), newsroom.holdings().articles];
await newsrooms.settled();
const allMs = performance.now();
const { articles } = newsroom.holdings();
await close();
const start: Start = { firstMs, firstArticles, allMs, articles };
process.send?.(start, () => process.exit(0));
