import type { Article } from '../../articles/article.ts';
import type { Quote } from '../answer.ts';
import type { Span } from '../../text/span.ts';
import type { Figure } from './agreement.ts';
import type { Days } from './days.ts';

/** A quote that may answer, the sentence of it that does, and its strength beside the best one's (0 to 1). */
export type Candidate = {
  readonly article: Article;
  /** May be made only when it is asked for: most candidates say nothing that could differ. */
  readonly quote: Quote;
  /** The answering sentence, in the article's body. */
  readonly sentence: Span;
  readonly strength: number;
};

/** What one report says of the thing asked. */
export type Claim = {
  readonly candidate: Candidate;
  /** The value, in the article's body; absent where a correction put another figure in its place, which no quote shows. */
  readonly shown?: Span;
  readonly says:
    | { readonly is: 'figure'; readonly figure: Figure; readonly unit: string }
    | { readonly is: 'days'; readonly days: Days }
    | { readonly is: 'place'; readonly place: string; readonly preposition: string }
    | { readonly is: 'polarity'; readonly holds: boolean };
};
