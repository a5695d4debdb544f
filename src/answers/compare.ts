import type { Moment } from '../articles/article.ts';
import type { Quote, Side } from './answer.ts';
import { countedAlike } from './compare/figures.ts';
import { type OnlyIn, onlyIn } from './compare/only.ts';
import { overlapOf } from './compare/overlap.ts';
import { reportsOn } from './compare/reports.ts';
import { sharedStatements } from './compare/statements.ts';
import { compareDates } from './order.ts';
import type { TopicCoverage } from './topicArticles.ts';

/** What two or more independent outlets report alike: as the first quote has it, and where else. */
export type SharedFact = {
  /** The figure that they have in common; absent where it is a statement. */
  readonly value?: string;
  readonly quote: Quote;
  readonly alsoIn: readonly Quote[];
};

/** What the outlets report on a topic, side by side. All is quoted; nothing is judged. */
export type Comparison = {
  /** The outlets with a report on the topic, those with most reports first, and how many articles that are. */
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly newest?: Moment;
  readonly shared: readonly SharedFact[];
  /** For each thing that outlets give different figures for, the sides, the newest first. */
  readonly differing: readonly (readonly Side[])[];
  /** For each outlet, what no other one reports. */
  readonly only: readonly OnlyIn[];
};

/** How much is compared: facts in common, figures that differ. */
const MOST_SHARED = 6;
const MOST_DIFFERING = 4;

/** Compares what outlets report on a topic. Near-copies of one text count as one report, of the outlet that published first. */
export function compare(coverage: TopicCoverage): Comparison {
  const reports = reportsOn(coverage);
  const sentences = reports.flatMap((report) => report.sentences).sort((a, b) => b.value - a.value);
  const overlap = overlapOf(sentences);
  const counted = countedAlike(sentences, coverage.words);
  const inFigures = new Set(counted.flatMap(({ sentences }) => sentences));
  const figures = counted
    .filter(({ differs }) => !differs)
    .map(
      ({ sides }) =>
        () =>
          sides()[0]!,
    );
  const statements = sharedStatements(
    sentences.filter((sentence) => !inFigures.has(sentence)),
    coverage.words,
    overlap,
  );
  const told = new Set([...inFigures, ...statements.flatMap(({ sentences }) => sentences)]);
  const articles = reports.flatMap(({ article, copies }) => [article, ...copies]);
  const newest = [...articles].sort(compareDates).at(-1)?.published;
  return {
    outlets: byNumber(articles.flatMap(({ outlet }) => outlet ?? [])),
    articles: articles.length,
    ...(newest !== undefined && { newest }),
    shared: [...figures, ...statements.map(({ fact }) => fact)]
      .slice(0, MOST_SHARED)
      .map((fact): SharedFact => fact()),
    differing: counted
      .filter(({ differs }) => differs)
      .slice(0, MOST_DIFFERING)
      .map(({ sides }) => sides()),
    only: onlyIn(reports, told, overlap),
  };
}

/** The distinct names, the commonest first. */
function byNumber(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
}
