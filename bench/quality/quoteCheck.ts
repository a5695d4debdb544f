import { MAX_QUOTE_LENGTH, MAX_QUOTE_SENTENCES } from '../../src/answers/answer.ts';
import { QUOTES, type AnswerLine } from './answerLine.ts';
import { readableThen, type EvalSet, type SetQuestion } from './evalSet.ts';

/** Why a quote shows a reader nothing. */
export type Fault = 'besideNotCovered' | 'unknownArticle' | 'tooLate' | 'tooLong' | 'noSlice';

/** A quote as it counts: a void one keeps its rank, with no text and no article. */
export type CheckedQuote = {
  readonly text: string;
  readonly article: string | undefined;
  readonly fault?: Fault;
};

/** Runs of white space as one blank: the form in which a quote must stand in its article. */
export const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|etc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{L})$/u;

/** Whether a text has more sentences than a quote may have, counted so that any usual way of splitting would agree. */
export function overSentenceLimit(text: string): boolean {
  let ends = 0;
  const line = flat(text);
  for (const end of line.matchAll(/[.!?]["'”’)\]]*\s["'“‘(]*(?=\p{Lu}\p{Ll})/gu))
    if (!ABBREVIATION.test(line.slice(0, end.index))) ends += 1;
  return ends + 1 > MAX_QUOTE_SENTENCES;
}

/** Judges quotes against the articles of a set; the texts of articles are kept in comparable form between calls. */
export function createQuoteCheck(set: EvalSet): (line: AnswerLine, question: SetQuestion) => CheckedQuote[] {
  const texts = new Map<string, string>();
  const fault = (
    quote: AnswerLine['quotes'][number],
    line: AnswerLine,
    question: SetQuestion,
  ): Fault | undefined => {
    if (line.kind === 'notCovered') return 'besideNotCovered';
    const article = set.articles.get(quote.article.id);
    if (article === undefined) return 'unknownArticle';
    if (!readableThen(article, question)) return 'tooLate';
    if (quote.text.length > MAX_QUOTE_LENGTH) return 'tooLong';
    const text = texts.get(article.id) ?? flat(article.text);
    texts.set(article.id, text);
    const words = flat(quote.text);
    return words === '' || !text.includes(words) ? 'noSlice' : undefined;
  };
  return (line, question) =>
    line.quotes.slice(0, QUOTES).map((quote) => {
      const why = fault(quote, line, question);
      return why === undefined
        ? { text: quote.text, article: quote.article.id }
        : { text: '', article: undefined, fault: why };
    });
}
