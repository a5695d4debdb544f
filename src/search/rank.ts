import type { Article } from '../articles/article.ts';
import type { CollectionIndex } from './collectionIndex.ts';
import type { IndexedArticle } from './indexedArticle.ts';
import { type Query, share } from './query.ts';

/** BM25's term-frequency saturation and length normalisation (Robertson and Zaragoza 2009), tuned for passages of some 250 words. */
const K1 = 0.9;
const B = 0.4;
/** The same for whole articles, whose lengths differ more. */
const WHOLE_K1 = 1.5;
const WHOLE_B = 0.75;
/** Content terms of a passage of three stretches. */
const PASSAGE = 130;
/** Content words apart that still count as a pair. */
const PAIR_REACH = 3;
/** Sentences before and after a window that count as its context. */
const CONTEXT = 3;

/** A run of up to three sentences that may be quoted, and what search knows of it; shares are of the query's whole idf. */
export type Window = {
  readonly entry: IndexedArticle;
  /** First and last sentence. */
  readonly from: number;
  readonly to: number;
  /** The sentence that covers most of the query. */
  readonly best: number;
  /** BM25 of the passage around it, of the whole article, and of the article's best passage, each as a share. */
  readonly passage: number;
  readonly whole: number;
  readonly peak: number;
  /** Idf share of the query's words in the window, in its best sentence, in the headline, in the article. */
  readonly covered: number;
  readonly sentence: number;
  readonly title: number;
  readonly article: number;
  /** Idf share of neighbouring query words that stand as neighbours in the window. */
  readonly pairs: number;
  /** How closely query words follow each other in the window, any of them: the idf share of each two, over their distance. */
  readonly close: number;
  /** The same as `covered` with three more sentences before and after. */
  readonly context: number;
  /** The same as `covered` for names of the query alone. */
  readonly names: number;
  /** Bit mask of the query's words in the window, and in its best sentence. */
  readonly mask: number;
  readonly sentenceMask: number;
  /** Of the headline, and of headline and body together. */
  readonly titleMask: number;
  readonly articleMask: number;
  /** Orders windows before the question is read closely. */
  readonly score: number;
};

export type RankOptions = {
  readonly accept: (article: Article) => boolean;
  /** Most articles taken from FlexSearch, read closely, cut into windows; windows each, and windows in all. */
  readonly candidates: number;
  readonly glanced: number;
  readonly articles: number;
  readonly windowsEach: number;
  readonly windows: number;
  readonly maxLength: number;
  readonly maxSentences: number;
};

const WEIGHTS = { passage: 1, whole: 0.3, peak: 0.3, covered: 0.6, sentence: 1.6, pairs: 0.4, title: 0.3 };

/** Finds the stretches of text that hold most of the query: FlexSearch's candidates, ranked by our own counts. */
export function rank(
  query: Query,
  indexes: readonly CollectionIndex[],
  lexiconSize: number,
  options: RankOptions,
): Window[] {
  if (query.totalIdf === 0) return [];
  const marker = mark(query, lexiconSize);
  const glanced: Glanced[] = [];
  for (const index of indexes) glanced.push(...glance(index, query, marker, options));
  if (indexes.length > 1) glanced.sort((a, b) => b.score - a.score);
  const reports: Report[] = [];
  for (const { entry, mean } of glanced.slice(0, options.glanced)) {
    const report = readArticle(entry, query, marker, mean);
    if (report !== undefined) reports.push(report);
  }
  reports.sort((a, b) => b.score - a.score);
  const windows: Window[] = [];
  const read = reports.slice(0, options.articles);
  // Few articles give more windows each.
  const each = Math.max(options.windowsEach, Math.ceil(options.windows / Math.max(1, read.length)));
  for (const report of read) windows.push(...windowsOf(report, query, { ...options, windowsEach: each }));
  windows.sort((a, b) => b.score - a.score);
  unmark(query, marker);
  return windows.slice(0, options.windows);
}

/** For each term id, the slot it fills, plus one; and its weight. Kept between calls: only a query's own entries are ever set. */
type Marker = { slot: Uint8Array; weight: Float32Array };
const shared: Marker = { slot: new Uint8Array(0), weight: new Float32Array(0) };

function mark(query: Query, size: number): Marker {
  if (shared.slot.length < size) {
    shared.slot = new Uint8Array(size * 2);
    shared.weight = new Float32Array(size * 2);
  }
  query.slots.forEach((slot, s) => {
    for (const { id, weight } of slot.terms) {
      if ((shared.weight[id] ?? 0) >= weight) continue;
      shared.slot[id] = s + 1;
      shared.weight[id] = weight;
    }
  });
  return shared;
}

function unmark(query: Query, marker: Marker): void {
  for (const slot of query.slots)
    for (const { id } of slot.terms) {
      marker.slot[id] = 0;
      marker.weight[id] = 0;
    }
}

/** What one article holds of the query. */
type Report = {
  entry: IndexedArticle;
  /** For each sentence: mask, and pair share. */
  masks: Int32Array;
  pairs: Float64Array;
  close: Float64Array;
  /** For each stretch the best BM25 of a passage around it. */
  passages: Float64Array;
  whole: number;
  peak: number;
  title: number;
  titleMask: number;
  mask: number;
  score: number;
};

/** An article that is worth a closer look, and the mean length in its collection. */
type Glanced = { readonly entry: IndexedArticle; readonly mean: number; readonly score: number };

/** How often the articles of each slot hold a word. Kept between calls: all entries are 0 again after each. */
let frequencies = new Float32Array(0);

/** The best of a collection's candidates by BM25 of whole articles with their headlines, which the postings tell. */
function glance(
  index: CollectionIndex,
  query: Query,
  { slot: owner, weight }: Marker,
  { candidates, glanced, accept }: RankOptions,
): Glanced[] {
  const slots = index.candidateSlots(
    query.slots.flatMap((slot) => slot.terms.map((term) => term.id)),
    candidates,
  );
  const size = index.slots();
  if (frequencies.length < size) frequencies = new Float32Array(2 * size);
  const mean = Math.max(1, index.meanLength());
  const lengths = index.lengths();
  const scores = new Float64Array(slots.length);
  for (const [s, { terms, idf }] of query.slots.entries()) {
    for (const { id } of terms) if (owner[id] === s + 1) index.addFrequencies(id, weight[id]!, frequencies);
    for (let i = 0; i < scores.length; i++) {
      const tf = frequencies[slots[i]!]!;
      if (tf > 0) scores[i]! += (idf * tf) / (tf + K1 * (1 - B + (B * lengths[slots[i]!]!) / mean));
    }
    frequencies.fill(0, 0, size);
  }
  const found: Glanced[] = [];
  const order = Uint32Array.from(slots.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  for (const i of order) {
    if (found.length === glanced) break;
    const entry = index.at(slots[i]!);
    if (entry !== undefined && accept(entry.article)) found.push({ entry, mean, score: scores[i]! });
  }
  return found;
}

function readArticle(
  entry: IndexedArticle,
  query: Query,
  marker: Marker,
  meanLength: number,
): Report | undefined {
  const { tokens, first, stretch } = entry;
  const count = stretch.length;
  if (count === 0) return undefined;
  const size = query.slots.length;
  const stretches = (stretch[count - 1] ?? 0) + 1;
  const masks = new Int32Array(count);
  const pairs = new Float64Array(count);
  const close = new Float64Array(count);
  const frequency = new Float64Array(stretches * size);
  const lengths = new Float64Array(stretches);
  const whole = new Float64Array(size);
  let all = 0;
  for (let i = 0; i < count; i++) {
    const group = stretch[i]!;
    const end = first[i + 1]!;
    lengths[group]! += end - first[i]!;
    let lastSlot = -1;
    let lastAt = 0;
    let mask = 0;
    for (let t = first[i]!; t < end; t++) {
      const token = tokens[t]!;
      const s = marker.slot[token]! - 1;
      if (s < 0) continue;
      const weight = marker.weight[token]!;
      frequency[group * size + s]! += weight;
      whole[s]! += weight;
      mask |= 1 << s;
      if (lastSlot >= 0 && lastSlot !== s) {
        const share = (query.slots[s]!.idf + query.slots[lastSlot]!.idf) / 2 / query.totalIdf;
        close[i]! += share / (t - lastAt);
        if (t - lastAt <= PAIR_REACH && Math.abs(s - lastSlot) === 1)
          pairs[i]! += s > lastSlot && t - lastAt === 1 ? share : 0.5 * share;
      }
      lastSlot = s;
      lastAt = t;
    }
    masks[i] = mask;
    all |= mask;
  }
  let titleMask = 0;
  for (const token of entry.title) {
    const s = marker.slot[token] ?? 0;
    if (s > 0) titleMask |= 1 << (s - 1);
  }
  if ((all | titleMask) === 0) return undefined;
  const passages = new Float64Array(stretches);
  let peak = 0;
  for (let p = 0; p < Math.max(1, stretches - 2); p++) {
    const last = Math.min(stretches, p + 3);
    let length = 0;
    for (let g = p; g < last; g++) length += lengths[g]!;
    let sum = 0;
    for (let s = 0; s < size; s++) {
      let tf = 0;
      for (let g = p; g < last; g++) tf += frequency[g * size + s]!;
      if (tf > 0)
        sum += query.slots[s]!.idf * ((tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * length) / PASSAGE)));
    }
    sum /= query.totalIdf;
    for (let g = p; g < last; g++) passages[g] = Math.max(passages[g]!, sum);
    peak = Math.max(peak, sum);
  }
  let wholeScore = 0;
  for (let s = 0; s < size; s++) {
    const tf = whole[s]! + ((titleMask >> s) & 1);
    if (tf > 0)
      wholeScore +=
        query.slots[s]!.idf *
        ((tf * (WHOLE_K1 + 1)) /
          (tf + WHOLE_K1 * (1 - WHOLE_B + (WHOLE_B * tokens.length) / Math.max(1, meanLength))));
  }
  wholeScore /= query.totalIdf;
  const title = share(titleMask, query);
  return {
    entry,
    masks,
    pairs,
    close,
    passages,
    whole: wholeScore,
    peak,
    title,
    titleMask,
    mask: all | titleMask,
    score: peak + WEIGHTS.whole * wholeScore + WEIGHTS.title * title,
  };
}

function windowsOf(report: Report, query: Query, options: RankOptions): Window[] {
  const { entry, masks, pairs, close, passages } = report;
  const { spans, stretch } = entry;
  const count = masks.length;
  const cover = new Map<number, number>();
  const shareOf = (mask: number): number => {
    let known = cover.get(mask);
    if (known === undefined) cover.set(mask, (known = share(mask, query)));
    return known;
  };
  const lastOf = (from: number): number => {
    let to = from;
    while (
      to + 1 < count &&
      to + 2 - from <= options.maxSentences &&
      spans[2 * to + 3]! - spans[2 * from]! <= options.maxLength
    )
      to++;
    return to;
  };
  // Most windows are only rated: what there is to know of a window is put together for those that are kept.
  const scores = new Float64Array(count);
  const found: number[] = [];
  const fixed = WEIGHTS.whole * report.whole + WEIGHTS.peak * report.peak + WEIGHTS.title * report.title;
  let lastTo = -1;
  for (let from = 0; from < count; from++) {
    const to = lastOf(from);
    if (from > 0 && to === count - 1 && to - from + 1 < options.maxSentences && lastTo === to) break;
    let mask = 0;
    let pair = 0;
    let passage = 0;
    for (let i = from; i <= to; i++) {
      mask |= masks[i]!;
      pair += pairs[i]!;
      passage = Math.max(passage, passages[stretch[i]!]!);
    }
    if (mask === 0) continue;
    lastTo = to;
    scores[from] =
      fixed +
      WEIGHTS.passage * passage +
      WEIGHTS.covered * shareOf(mask) +
      WEIGHTS.sentence * shareOf(masks[bestOf(from, to, masks, pairs, shareOf)]!) +
      WEIGHTS.pairs * Math.min(1, pair);
    found.push(from);
  }
  found.sort((a, b) => scores[b]! - scores[a]!);
  const kept: number[] = [];
  for (const from of found) {
    if (kept.length >= options.windowsEach) break;
    if (!kept.some((k) => k <= from + 1 && from <= k + 1)) kept.push(from);
  }
  const namesMask = query.slots.reduce((mask, slot, s) => (slot.name ? mask | (1 << s) : mask), 0);
  const article = shareOf(report.mask);
  return kept.map((from) => {
    const to = lastOf(from);
    const best = bestOf(from, to, masks, pairs, shareOf);
    let mask = 0;
    let pair = 0;
    let closeness = 0;
    let passage = 0;
    for (let i = from; i <= to; i++) {
      mask |= masks[i]!;
      pair += pairs[i]!;
      closeness += close[i]!;
      passage = Math.max(passage, passages[stretch[i]!]!);
    }
    let around = 0;
    for (let i = Math.max(0, from - CONTEXT); i <= Math.min(count - 1, to + CONTEXT); i++)
      around |= masks[i]!;
    return {
      entry, from, to, best, passage, whole: report.whole, peak: report.peak, covered: shareOf(mask), sentence: shareOf(masks[best]!), title: report.title, article,
      pairs: Math.min(1, pair), close: Math.min(1, closeness), context: shareOf(around), names: shareOf(mask & namesMask), mask, sentenceMask: masks[best]!, titleMask: report.titleMask, articleMask: report.mask, score: scores[from]!,
    }; // prettier-ignore
  });
}

/** The sentence of a window that covers most of the query. */
function bestOf(
  from: number,
  to: number,
  masks: Int32Array,
  pairs: Float64Array,
  shareOf: (mask: number) => number,
): number {
  let best = from;
  let most = -1;
  for (let i = from; i <= to; i++) {
    const value = shareOf(masks[i]!) + 0.3 * pairs[i]!;
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
