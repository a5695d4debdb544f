import { type Query, share } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import { stemmer } from '../text/stems.ts';
import { fold } from '../text/words.ts';
import type { FeatureName } from './features.ts';
import type { Reading } from './question.ts';
import type { Corpus } from './retrieve.ts';
import { spotsOf, type Spots } from './spots.ts';
import type { Wants } from './wants.ts';

/** A scored window with its features by name. */
export type Scored = {
  readonly window: Window;
  readonly score: number;
  readonly feature: (name: FeatureName) => number;
};

/** Kinds of answer that look alike in a text. */
const KINDS: Readonly<Record<Wants, string>> = {
  number: 'Number', money: 'Number', percent: 'Number', duration: 'Number', date: 'Date', time: 'Date', person: 'Person',
  place: 'Place', reason: 'Reason', yesno: 'YesNo', expansion: 'Thing', thing: 'Thing',
}; // prettier-ignore

/** Features of the best window that are signs as they are. */
const AS_THEY_ARE = [
  'whole', 'peak', 'passage', 'pairs', 'close', 'context', 'article', 'withTitle', 'sentence', 'sentenceRare', 'rarest', 'near',
  'recent', 'lead', 'length',
] as const satisfies readonly FeatureName[]; // prettier-ignore

/** What words say, in nats, is counted in units of this many. */
const SAYS = 40;
/** A lead over the best window of another article beyond this many log-odds says no more. */
const CLEAR_LEAD = 3;
/** A window counts as a rival from this share of the best one's coverage. */
const RIVAL = 0.9;
/** Letters over which nearness fades to a third. */
const FADING = 60;

/**
 * What speaks for and against the best window holding an answer, by name; a sign that is absent is 0. Shares of the question's
 * idf and what else lies near 0 to 1, so that a sign means the same among one article and among thousands.
 */
export function readSigns(
  scored: readonly Scored[],
  query: Query,
  reading: Reading,
  corpus: Corpus,
): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  const best = scored[0];
  if (best === undefined) return signs;
  for (const name of AS_THEY_ARE) signs.set(name, best.feature(name));
  for (const read of [fromRivals, fromWords])
    for (const [name, value] of read(scored, query)) signs.set(name, value);
  for (const [name, value] of fromQuestion(best.window, query, reading)) signs.set(name, value);
  for (const [name, value] of fromCorpus(best.window, corpus)) signs.set(name, value);
  return signs;
}

type Sign = readonly [name: string, value: number];

/** How the best window stands against the others. */
function fromRivals(scored: readonly Scored[], query: Query): Sign[] {
  const { window, score } = scored[0]!;
  const rival = scored.find((other) => other.window.entry !== window.entry);
  const lead = rival === undefined ? CLEAR_LEAD : Math.min(CLEAR_LEAD, score - rival.score);
  const near = scored.filter((other) => other.window.covered >= RIVAL * window.covered);
  const top = scored.slice(0, 5);
  const around = scored
    .slice(0, 10)
    .filter((other) => other.window.entry === window.entry)
    .reduce((mask, other) => mask | other.window.mask | other.window.titleMask, 0);
  return [
    ['score', score / 10],
    ['margin', lead / CLEAR_LEAD],
    ['rivalCovered', rival?.window.covered ?? 0],
    ['rivals', Math.min(1, new Set(near.map((other) => other.window.entry)).size / 10)],
    ['mostArticle', Math.max(...scored.map((other) => other.window.article)) - window.article],
    ['topSentence', Math.max(...top.map((other) => other.window.sentence))],
    ['topWithTitle', Math.max(...top.map((other) => other.feature('withTitle')))],
    ['together', share(around, query)],
  ];
}

/** Which words of the question stand in the window, its best sentence and its article, and which nowhere. */
function fromWords([best]: readonly Scored[], query: Query): Sign[] {
  const { window } = best!;
  const { slots } = query;
  const maskOf = (holds: (slot: Query['slots'][number]) => boolean): number =>
    slots.reduce((mask, slot, s) => (holds(slot) ? mask | (1 << s) : mask), 0);
  const all = maskOf(() => true);
  const names = maskOf((slot) => slot.name);
  const unknown = maskOf((slot) => !slot.known);
  const here = window.mask | window.titleMask;
  const of = (mask: number, whole: number): number =>
    whole === 0 ? 1 : share(mask & whole, query) / Math.max(1e-9, share(whole, query));
  const says = (mask: number): number => (share(mask, query) * query.totalIdf) / SAYS;
  const few = (mask: number): number => Math.min(1, count(mask) / 4);
  const absent = all & ~window.articleMask;
  const far = all & ~here;
  const firstOther = slots.findIndex((slot) => !slot.name);
  const idfs = slots.map(({ idf }) => idf);
  const greatestAbsent = Math.max(0, ...idfs.filter((_, s) => (absent & (1 << s)) !== 0));
  return [
    ['unknown', share(unknown, query)],
    ['unknownNames', share(unknown & names, query)],
    ['namesShare', share(names, query)],
    ['namesFar', share(names & far, query)],
    ['namesHere', of(here, names)],
    ['namesInSentence', of(window.sentenceMask, names)],
    ['othersInArticle', of(window.articleMask, all & ~names)],
    ['othersInSentence', of(window.sentenceMask, all & ~names)],
    ['firstOtherFar', firstOther >= 0 && (here & (1 << firstOther)) === 0 ? 1 : 0],
    ['greatestAbsent', greatestAbsent / Math.max(1e-9, ...idfs)],
    ['countAbsent', few(absent)],
    ['countFar', few(far)],
    ['complete', absent === 0 ? 1 : 0],
    ['completeHere', far === 0 ? 1 : 0],
    ['saysSentence', says(window.sentenceMask)],
    ['saysHere', says(here)],
    ['saysArticle', says(window.articleMask)],
    ['saysAbsent', says(absent)],
    ['saysFar', says(far)],
    ['words', Math.min(1, slots.length / 10)],
  ];
}

/** What kind of answer is wanted, and whether words of that kind stand in the window, near the question's. */
function fromQuestion(window: Window, query: Query, reading: Reading): Sign[] {
  const signs: Sign[] = [];
  if (reading.latest) signs.push(['latest', 1]);
  if (reading.negated) signs.push(['negated', 1]);
  if (!reading.asks) return [...signs, ['topic', 1]];
  const { entry, from, to } = window;
  const text = entry.article.body.slice(entry.spans[2 * from], entry.spans[2 * to + 1]);
  const spots = spotsOf(window, reading, query);
  const kind = KINDS[reading.wants];
  const nearness = nearOthers(text, query, spots.ranked, entry.article.language);
  signs.push([`wants${kind}`, 1], ['nearOthers', nearness], [`nearOthers${kind}`, nearness]);
  if (kind !== 'YesNo' && kind !== 'Thing')
    signs.push(
      ['lacks', 1 - spots.inWindow],
      [`lacks${kind}`, 1 - spots.inWindow],
      ['sentenceLacks', 1 - spots.inBest],
    );
  if (reading.focus !== undefined && !spots.focus) signs.push(['lacksFocus', 1]);
  return signs;
}

/** How much is searched: the more and the longer the articles, the likelier that one answers, and that one only seems to. */
function fromCorpus({ entry }: Window, { indexes }: Corpus): Sign[] {
  const articles = indexes.reduce((sum, index) => sum + index.size(), 0);
  const terms = indexes.reduce((sum, index) => sum + index.size() * index.meanLength(), 0);
  return [
    ['articles', Math.log10(Math.max(1, articles)) - 2],
    ['meanLength', 2 * (Math.log10(Math.max(1, terms / Math.max(1, articles))) - 2)],
    ['ownLength', 2 * (Math.log10(Math.max(1, entry.tokens.length)) - 2)],
  ];
}

/** How near a possible answer stands to those words of the question that are no names, as a share of their idf; 1 without any. */
function nearOthers(text: string, query: Query, ranked: Spots['ranked'], language: string): number {
  const others = query.slots.filter((slot) => !slot.name);
  const total = others.reduce((sum, slot) => sum + slot.idf, 0);
  if (ranked.length === 0) return 0;
  if (total === 0) return 1;
  const weight = new Map<string, number>();
  for (const slot of others)
    for (const form of [slot.word, slot.stem, ...slot.forms]) weight.set(form, slot.idf);
  const stem = stemmer(language);
  const hits = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
    const word = fold(match[0]);
    const idf = weight.get(word) ?? weight.get(stem(word));
    return idf === undefined ? [] : [[match.index, idf] as const];
  });
  const nearness = ranked.map(({ span }) =>
    hits.reduce((sum, [at, idf]) => {
      const gap = at < span.start ? span.start - at : Math.max(0, at - span.end);
      return sum + idf * Math.exp(-gap / FADING);
    }, 0),
  );
  return Math.min(1.5, Math.max(...nearness) / total);
}

function count(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
