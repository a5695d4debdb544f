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
  const all = reports.flatMap((report) => report.sentences.map((sentence) => ({ report, sentence })));
  const worth = ({ value, states }: TopicSentence): number =>
    value * (states().figures.size > 0 ? WITH_FIGURE : 1);
  const alone = all.filter(
    ({ sentence }) =>
      !told.has(sentence) &&
      all.every(
        ({ sentence: other }) =>
          other.article.outlet === sentence.article.outlet || overlap(sentence, other) < TOLD_ELSEWHERE,
      ),
  );
  const outlets = [...grouped(alone, ({ sentence }) => sentence.article.outlet)].map(([outlet, list]) => {
    const chosen: ((typeof list)[number] & { readonly quote: Quote })[] = [];
    for (const item of list.sort((a, b) => worth(b.sentence) - worth(a.sentence))) {
      if (chosen.length === OF_ONE) break;
      const quote = quoteOf(item.sentence);
      if (!chosen.some((other) => meet(quote, other.quote) || repeats(item.sentence, other.sentence)))
        chosen.push({ ...item, quote });
    }
    return { outlet, chosen, most: Math.max(...chosen.map(({ sentence }) => worth(sentence))) };
  });
  return outlets
    .sort((a, b) => b.most - a.most)
    .slice(0, MOST_OUTLETS)
    .map(({ outlet, chosen }) => ({
      outlet,
      facts: chosen
        .map(({ report, sentence, quote }) => ({ quote, alsoIn: copiesOf(sentence, report) }))
        .sort((a, b) => byPlace(a.quote, b.quote)),
    }));
}

/** True where two quotes have words of one article in common. */
const meet = (a: Quote, b: Quote): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

const repeats = (a: TopicSentence, b: TopicSentence): boolean =>
  saysAgain(a.states(), b.states()) || saysAgain(b.states(), a.states());

const byPlace = (a: Quote, b: Quote): number =>
  (a.article.published?.iso ?? '~').localeCompare(b.article.published?.iso ?? '~') || a.start - b.start;
