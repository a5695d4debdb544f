import { type Query, share } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import { daysBetween } from './days.ts';
import type { Reading } from './question.ts';
import { spotsOf } from './spots.ts';

/** What is known of a window for a question, in this order; shares are of the query's idf, the rest lies near 0 to 1. */
export const FEATURES = [
  'passage', 'whole', 'peak', 'covered', 'sentence', 'title', 'article', 'pairs', 'names', 'withTitle', 'namesMissing', 'rarest', 'otherWords',
  'typePerson', 'typePlace', 'typeDate', 'typeNumber', 'typeThing', 'typeReason', 'typeExpansion', 'near', 'focus', 'asksItself', 'lead', 'length', 'recent', 'spread',
  'close', 'context', 'coveredRare', 'sentenceRare', 'topicWhole', 'topicArticle', 'topicSentence',
  'longWhole', 'longArticle', 'longNames', 'longNamesMissing', 'longWithTitle', 'longCovered', 'longSentence', 'longPassage', 'longWholeTop', 'topicWholeTop',
] as const; // prettier-ignore

export type FeatureName = (typeof FEATURES)[number];

/** The place of each feature in a vector. */
export const PLACES = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<FeatureName, number>
>;

/** Days after which a report counts half as new and less, as in `exp(-age / 90 days)`. */
const FADING_DAYS = 90;

/** A question of more content words than this is on its way to asking several things at once, wholly so at twice as many. */
const SHORT = 8;

/** What the features of a window are read from, beside the window itself. */
export type Asked = {
  readonly query: Query;
  readonly reading: Reading;
  /** The asker's today, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The greatest `whole` of the windows that it stands among. */
  readonly mostWhole: number;
};

/** The features of a window, in the order of {@link FEATURES}. */
export function features(window: Window, { query, reading, asOf, mostWhole }: Asked): Float64Array {
  const { entry } = window;
  const text = entry.article.body.slice(entry.spans[2 * window.from], entry.spans[2 * window.to + 1]);
  const spots = spotsOf(window, reading, query);
  const nameMask = query.slots.reduce((mask, slot, s) => (slot.name ? mask | (1 << s) : mask), 0);
  const reach = window.mask | window.titleMask;
  const vector = new Float64Array(FEATURES.length);
  const set = (name: FeatureName, value: number): void => {
    vector[PLACES[name]] = value;
  };
  set('passage', window.passage);
  set('whole', window.whole);
  set('peak', window.peak);
  set('covered', window.covered);
  set('sentence', window.sentence);
  set('title', window.title);
  set('article', window.article);
  set('pairs', window.pairs);
  set('names', window.names);
  set('withTitle', share(reach, query));
  set('namesMissing', share(nameMask & ~window.articleMask, query));
  set('rarest', (window.mask & rarest(query)) === 0 ? 0 : 1);
  set('otherWords', share(window.mask & ~nameMask, query));
  const typed = Math.max(spots.inBest, 0.5 * spots.inWindow);
  if (reading.wants === 'person') set('typePerson', typed);
  else if (reading.wants === 'place') set('typePlace', typed);
  else if (reading.wants === 'date' || reading.wants === 'time') set('typeDate', typed);
  else if (
    reading.wants === 'number' ||
    reading.wants === 'money' ||
    reading.wants === 'percent' ||
    reading.wants === 'duration'
  )
    set('typeNumber', typed);
  else if (reading.wants === 'reason') set('typeReason', typed);
  else if (reading.wants === 'expansion') set('typeExpansion', typed);
  else if (reading.wants === 'thing') set('typeThing', typed);
  set('near', spots.near);
  set('focus', spots.focus ? 1 : 0);
  set('asksItself', text.includes('?') ? 1 : 0);
  set('lead', 1 / (1 + window.from));
  set('length', text.length / 500);
  const { published } = entry.article;
  if (published !== undefined) {
    const age = Math.max(0, daysBetween(published.day, asOf));
    set('recent', Math.exp(-age / FADING_DAYS));
  }
  set('spread', window.from === window.to ? 0 : share(window.mask & ~window.sentenceMask, query));
  set('close', window.close);
  set('context', window.context);
  set('coveredRare', rareShare(window.mask, query));
  set('sentenceRare', rareShare(window.sentenceMask, query));
  if (!reading.asks) {
    set('topicWhole', window.whole);
    set('topicArticle', window.article);
    set('topicSentence', window.sentence);
    set('topicWholeTop', window.whole / mostWhole);
  }
  const long = Math.min(1, Math.max(0, (query.slots.length - SHORT) / SHORT));
  if (long > 0) {
    set('longWhole', long * window.whole);
    set('longArticle', long * window.article);
    set('longNames', long * window.names);
    set('longNamesMissing', long * share(nameMask & ~window.articleMask, query));
    set('longWithTitle', long * share(reach, query));
    set('longCovered', long * window.covered);
    set('longSentence', long * window.sentence);
    set('longPassage', long * window.passage);
    set('longWholeTop', long * (window.whole / mostWhole - 1));
  }
  return vector;
}

/** Bit of the query's rarest word. */
function rarest(query: Query): number {
  let best = 0;
  query.slots.forEach((slot, s) => {
    if (slot.idf > query.slots[best]!.idf) best = s;
  });
  return 1 << best;
}

/** The share of a mask's words with each idf squared: rare words count for more. */
function rareShare(mask: number, query: Query): number {
  let held = 0;
  let all = 0;
  query.slots.forEach(({ idf }, s) => {
    all += idf * idf;
    if ((mask & (1 << s)) !== 0) held += idf * idf;
  });
  return all === 0 ? 0 : held / all;
}
