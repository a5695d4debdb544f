import type { Quote } from '../answers/answer.ts';
import type { Comparison } from '../newsroom.ts';
import { date, joined, plain, shortened } from './inline.ts';
import { pageActions } from './paging.ts';
import type { Block, Line, Reply } from './reply.ts';
import { pagesOf, type SectionItem, sectionPage } from './sections.ts';
import { sideBlocks } from './sides.ts';
import { alsoTold, MAX_HEADLINE, MAX_NAME, quoteBlock } from './source.ts';
import type { Wording } from './wording.ts';

/** Facts on one page; sides that differ count as one. */
export const FACTS_A_PAGE = 4;

/** What the outlets report on a topic, and the page of it to show, from 1. */
export type ShownComparison = {
  readonly topic: string;
  readonly comparison: Comparison;
  readonly page: number;
};

/** One page of a comparison: what is reported alike, figures that differ, and what each outlet alone reports. */
export function comparisonReply({ topic, comparison, page }: ShownComparison, words: Wording): Reply {
  const shown = shortened(topic, MAX_HEADLINE);
  const items = [
    ...comparison.shared.map((fact) => factItem(words.reportedAlike, fact, words)),
    ...comparison.differing.map((sides): SectionItem => ({
      headings: [[plain(words.figuresDiffer)]],
      blocks: sideBlocks(sides, words),
    })),
    ...comparison.only.flatMap(({ outlet, facts }) =>
      facts.map((fact) =>
        factItem(words.onlyIn(shortened(outlet ?? words.unknownOutlet, MAX_NAME)), fact, words),
      ),
    ),
  ];
  if (items.length === 0)
    return {
      blocks: [{ kind: 'line', line: [plain(words.nothingToCompare(shown))] }],
      actions: [],
      question: topic,
    };
  const head: Block[] = [
    { kind: 'heading', asks: true, line: [plain(words.comparisonOf(shown))] },
    { kind: 'line', quiet: true, line: holdings(comparison, words) },
  ];
  const pages = pagesOf(items, FACTS_A_PAGE);
  return {
    blocks: [...head, ...sectionPage(items, { page, size: FACTS_A_PAGE, words })],
    actions: pageActions({ command: 'compare', name: 'page', args: {} }, page, pages, words),
    question: topic,
  };
}

function factItem(
  heading: string,
  { quote, alsoIn }: { readonly quote: Quote; readonly alsoIn: readonly Quote[] },
  words: Wording,
): SectionItem {
  return {
    headings: [[plain(heading)]],
    blocks: [quoteBlock(quote, words, [alsoTold(alsoIn, words) ?? []])],
  };
}

/** '7 articles from 5 outlets · newest coverage 23 May 2026'. */
function holdings({ articles, outlets, newest }: Comparison, words: Wording): Line {
  return joined([
    [plain(words.holdings(articles, outlets.length))],
    newest === undefined ? undefined : words.newestCoverage(date(newest)),
  ]);
}
