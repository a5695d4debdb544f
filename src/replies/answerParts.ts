import type { Answer, Filter, Quote } from '../answers/answer.ts';
import { date, joined, marked, plain, quiet } from './inline.ts';
import { pageActions } from './paging.ts';
import type { Action, Block, Line, Reply } from './reply.ts';
import { shortQuote } from './shortQuote.ts';
import {
  citation,
  corrections,
  dayNotes,
  listCredits,
  outletOf,
  quoteBlock,
  readAction,
  saidBy,
} from './source.ts';
import type { Wording } from './wording.ts';

/** Further quotes on the first page, as short lines, and quotes on each page after it. */
const FURTHER = 2;
const A_PAGE = 4;

/** What the reply to an answer says beside it. */
export type AnswerContext = {
  readonly words: Wording;
  /** How many articles there are, and how many more cannot be asked about yet. */
  readonly articles: number;
  readonly awaited?: number;
  readonly filter: Filter;
  /** From 1. */
  readonly page?: number;
};

/** An answer that has quotes. */
export type Quoted = Exclude<Answer, { kind: 'notCovered' }>;

/** The quotes after those that lead, without those whose point, as `shortQuote` cuts it, stands in one before. */
export function furtherQuotes(answer: Quoted): readonly Quote[] {
  const shown = [...leadsOf(answer)];
  return answer.quotes.filter((quote) => {
    const short = shortQuote(quote);
    const repeated = shown.some((other) => holds(other, short));
    if (!repeated) shown.push(short);
    return !repeated;
  });
}

/** How many pages the quotes of an answer fill. */
export function pageCount(answer: Quoted): number {
  return 1 + Math.ceil(Math.max(0, furtherQuotes(answer).length - FURTHER) / A_PAGE);
}

/** A page after the first: further quotes in full. */
export function quotesPage(answer: Quoted, page: number, context: AnswerContext): Reply {
  const { words } = context;
  const from = FURTHER + (page - 2) * A_PAGE;
  const quotes = furtherQuotes(answer).slice(from, from + A_PAGE);
  const pages = pageCount(answer);
  return {
    blocks: [
      ...quotes.map((quote) => quoteBlock(quote, words)),
      { kind: 'line', line: [plain(words.pageOf(page, pages))], quiet: true },
    ],
    actions: pageActions(turning(context), page, pages, words),
  };
}

/** 'More quotes', where there are more than the first page holds. */
export function more(answer: Quoted, context: AnswerContext): Action[] {
  if (pageCount(answer) < 2) return [];
  const { command, name, args } = turning(context);
  return [{ command, name, label: context.words.moreQuotes, args: { ...args, page: '2' }, turn: true }];
}

function turning({ filter }: AnswerContext) {
  return { command: 'ask', name: 'page', args: { ...filter } };
}

/**
 * The first of the quotes after those that lead, each as a short line and numbered on from them. What was corrected in an article
 * is told with its first quote.
 */
export function further(answer: Quoted, words: Wording): Block[] {
  const quotes = furtherQuotes(answer);
  if (quotes.length === 0) return [];
  const leads = leadsOf(answer);
  const told = new Set(leads.map(({ article }) => article.id));
  const items = quotes
    .slice(0, FURTHER)
    .map(shortQuote)
    .map((quote) => {
      const { article } = quote;
      const corrected = told.has(article.id) ? [] : corrections(article, words);
      told.add(article.id);
      return {
        lines: [
          [plain(`${outletOf(article, words)}${words.colon}`), ...marked(quote.text, quote.marks)],
          ...[shortSource(quote, words), ...dayNotes(quote, words), ...corrected]
            .filter((line) => line.length > 0)
            .map(quiet),
        ],
        action: readAction(article, words.readInContext, quote),
      };
    });
  return [{ kind: 'list', numbered: true, from: leads.length + 1, items }];
}

/** The quotes that lead: the best one, or one of each side. */
function leadsOf(answer: Quoted): readonly Quote[] {
  return answer.kind === 'found' ? answer.quotes.slice(0, 1) : answer.sides.map(({ quote }) => quote);
}

/** The outlet stands before the quote, so only the rest follows it. */
function shortSource(quote: Quote, words: Wording): Line {
  return joined([
    ...listCredits(quote.article, words).slice(1),
    saidBy(quote, words),
    citation(quote, words),
  ]);
}

/** How many outlets an answer rests on, and how fresh the newest coverage is. */
export function footer(answer: Quoted, words: Wording): Block {
  const quotes =
    answer.kind === 'found' ? answer.quotes : [...answer.sides.map(({ quote }) => quote), ...answer.quotes];
  const outlets = new Set(quotes.map(({ article }) => article.outlet ?? ''));
  const newest = answer.newest === undefined ? undefined : words.newestCoverage(date(answer.newest));
  return { kind: 'line', quiet: true, line: joined([[plain(words.outlets(outlets.size))], newest]) };
}

function holds(quote: Quote, other: Quote): boolean {
  return quote.article.id === other.article.id && quote.start <= other.start && other.end <= quote.end;
}
