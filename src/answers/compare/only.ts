import type { Quote } from '../answer.ts';
import { saysAgain } from '../statement.ts';
import { grouped } from '../summary/grouped.ts';
import type { TopicSentence } from '../topicSentences.ts';
import type { Overlap } from './overlap.ts';
import { copiesOf, quoteOf, type Report } from './reports.ts';

/** What one outlet alone reports, in the order in which it was published; `alsoIn` are copies of the same report elsewhere. */
export type OnlyIn = {
  readonly outlet: string | undefined;
  readonly facts: readonly { readonly quote: Quote; readonly alsoIn: readonly Quote[] }[];
};

/** From this share of its content words in a sentence of another outlet on, a sentence is not told by one outlet alone. */
const TOLD_ELSEWHERE = 0.45;
/** Statements of one outlet, and outlets. */
const OF_ONE = 2;
const MOST_OUTLETS = 10;
/** A figure makes a statement worth more. */
const WITH_FIGURE = 1.3;

/** For each outlet what it alone reports, the outlet with the most telling statement first; `told` are sentences that others have too. */
export function onlyIn(
  reports: readonly Report[],
  told: ReadonlySet<TopicSentence>,
  overlap: Overlap,
): OnlyIn[] {
  const worth = ({ value, states }: TopicSentence): number =>
    value * (states().figures.size > 0 ? WITH_FIGURE : 1);
  const alone = reports.flatMap((report) =>
    report.sentences
      .filter((sentence) => !told.has(sentence) && !elsewhere(sentence, overlap))
      .map((sentence) => ({ report, sentence, worth: worth(sentence) })),
  );
  return [...grouped(alone, ({ report }) => report.article.outlet)]
    .map(([outlet, list]) => ({ outlet, list: list.sort((a, b) => b.worth - a.worth) }))
    .sort((a, b) => b.list[0]!.worth - a.list[0]!.worth)
    .slice(0, MOST_OUTLETS)
    .map(({ outlet, list }) => ({
      outlet,
      facts: firstOf(list)
        .map(({ report, sentence, quote }) => ({ quote, alsoIn: copiesOf(sentence, report) }))
        .sort((a, b) => byPlace(a.quote, b.quote)),
    }));
}

/** True where another outlet tells it too. */
const elsewhere = (sentence: TopicSentence, overlap: Overlap): boolean =>
  overlap
    .holding(sentence, TOLD_ELSEWHERE)
    .some(({ article: { outlet } }) => outlet !== sentence.article.outlet);

/** The first few that neither meet nor say again what one before them says. */
function firstOf<T extends { readonly sentence: TopicSentence }>(
  list: readonly T[],
): (T & { readonly quote: Quote })[] {
  const chosen: (T & { readonly quote: Quote })[] = [];
  for (const item of list) {
    if (chosen.length === OF_ONE) break;
    const quote = quoteOf(item.sentence);
    if (!chosen.some((other) => meet(quote, other.quote) || repeats(item.sentence, other.sentence)))
      chosen.push({ ...item, quote });
  }
  return chosen;
}

/** True where two quotes have words of one article in common. */
const meet = (a: Quote, b: Quote): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

const repeats = (a: TopicSentence, b: TopicSentence): boolean =>
  saysAgain(a.states(), b.states()) || saysAgain(b.states(), a.states());

const byPlace = (a: Quote, b: Quote): number =>
  (a.article.published?.iso ?? '~').localeCompare(b.article.published?.iso ?? '~') || a.start - b.start;
