import type { Article, Moment } from '../articles/article.ts';
import type { Span } from '../text/span.ts';

/** The longest quote, in UTF-16 units, and in sentences. */
export const MAX_QUOTE_LENGTH = 500;
export const MAX_QUOTE_SENTENCES = 3;

/** A word such as 'yesterday' in a quote, and the day it means by the article's publication date. */
export type DayNote = Span & { readonly day: string };

/**
 * A slice of an article shown to a reader: `article.body.slice(start, end) === text`, always.
 * `start` and `end` count UTF-16 units in the body; `marks` and `dayNotes` count them inside `text`.
 */
export type Quote = Span & {
  readonly article: Article;
  readonly text: string;
  /** The words that answer, in order, not overlapping. */
  readonly marks: readonly Span[];
  /** Who says so ('diplomatic sources', 'Pakistan'), a slice of the quote's article. */
  readonly saidBy?: string;
  readonly dayNotes: readonly DayNote[];
  /** Orders quotes of one answer; no unit. */
  readonly score: number;
};

/** One of several values that outlets, or one outlet on different days, give for the same thing. */
export type Side = {
  /** The figure, date or word that differs, as it stands in the quote. */
  readonly value: string;
  readonly quote: Quote;
  /** Other reports that give the same value, near-copies counted as one. */
  readonly alsoIn: readonly Quote[];
};

type AnswerBase = {
  readonly question: string;
  /** The asker's today, `YYYY-MM-DD`: nothing published later was used. */
  readonly asOf: string;
  /** 0 to 1: the chance that the first quote answers the question. */
  readonly confidence: number;
  /** The articles that come nearest beyond the quotes, best first. */
  readonly nearest: readonly Article[];
  /** The date of the newest relevant article. */
  readonly newest?: Moment;
};

/** What the stored articles say to a question. */
export type Answer =
  | (AnswerBase & { readonly kind: 'found'; readonly quotes: readonly Quote[] })
  | (AnswerBase & {
      readonly kind: 'conflicting';
      readonly sides: readonly Side[];
      readonly quotes: readonly Quote[];
    })
  | (AnswerBase & {
      readonly kind: 'notCovered';
      /** Words or names of the question, as typed, that no stored article mentions. */
      readonly missing: readonly string[];
    });

/** What narrows a question; dates are `YYYY-MM-DD`, both inclusive. */
export type Filter = { readonly outlet?: string; readonly since?: string; readonly until?: string };
