import type { Answer, Filter } from './answers/answer.ts';
import type { Comparison } from './answers/compare.ts';
import type { Hit, SearchOptions } from './answers/search.ts';
import type { TimelineEvent } from './answers/timeline.ts';

export type { Comparison, Hit, TimelineEvent };
import type { Article, Moment, Problem } from './articles/article.ts';
import type { Desk } from './desk/desk.ts';
import type { Gap } from './records/gapReport.ts';
import type { Span } from './text/span.ts';

/** A chosen sentence of a summary. */
export type SummarySentence = Span & { readonly article: Article; readonly text: string };

/** What there is to read, for `/status`. */
export type Holdings = {
  /** Articles that can be asked about; and those that are stored too, but still to be indexed. */
  readonly articles: number;
  readonly awaited: number;
  readonly outlets: number;
  readonly samples: boolean;
  readonly oldest?: Moment;
  readonly newest?: Moment;
  readonly problems: readonly Problem[];
  readonly startedAt: Date;
};

/** What those lacked who read the same articles, and how they judged the answers. */
export type Readers = {
  /** Questions without a helpful answer, most often asked first. */
  readonly gaps: (limit: number) => readonly Gap[];
  readonly feedback: () => { readonly helpful: number; readonly notHelpful: number };
  /** Deletes what is kept of a person, wherever they gave it; resolves with how many judgements that were. */
  readonly forget: (person: string) => Promise<number>;
};

/**
 * What a command is given to work with: the articles that its reader may see, search and answers. Everything a newsroom
 * says comes from those articles alone. Dates are `YYYY-MM-DD`.
 */
export type Newsroom = {
  /** Absent where nobody keeps it, as in a terminal. */
  readonly readers?: Readers;
  /** What an editor changes articles with; absent for everybody else. */
  readonly desk?: Desk;
  readonly holdings: () => Holdings;
  /** By its id; a long one may be given by its `shortKey`, as a button does. */
  readonly article: (id: string) => Article | undefined;
  /** The article whose id, URL or headline `words` is, or comes nearest; undefined where nothing comes near. */
  readonly resolveArticle: (words: string) => Article | undefined;
  /** The outlet that `words` names, forgiving case and typing errors, or whose `shortKey` it is; undefined where there is none. */
  readonly resolveOutlet: (words: string) => string | undefined;
  readonly outlets: () => readonly { readonly name: string; readonly articles: number }[];
  readonly topics: () => readonly { readonly name: string; readonly articles: number }[];
  /** Completions, best first, typing errors forgiven; of one collection alone where it is named. */
  readonly completeHeadline: (typed: string, limit: number, collection?: string) => readonly Article[];
  readonly completeOutlet: (typed: string, limit: number) => readonly string[];
  readonly completeTopic: (typed: string, limit: number) => readonly string[];
  /** `previous`: earlier questions of the same conversation, latest last; they give a follow-up its subject. */
  readonly ask: (
    question: string,
    options: Filter & {
      readonly asOf: string;
      readonly previous?: readonly string[];
      readonly limit?: number;
    },
  ) => Answer;
  /** What the articles say to each claim of a text, in its order; the claim stands as the question. Empty where it claims nothing. */
  readonly checkClaims: (text: string, options: { readonly asOf: string }) => readonly Answer[];
  /** Newest first; with a topic, the articles about it. */
  readonly latest: (options: {
    readonly topic?: string;
    readonly outlet?: string;
    readonly count: number;
    readonly asOf: string;
  }) => readonly Article[];
  readonly search: (
    query: string,
    options: SearchOptions,
  ) => { readonly hits: readonly Hit[]; readonly total: number };
  readonly summarizeArticle: (
    article: Article,
    options: { readonly words: number },
  ) => readonly SummarySentence[];
  readonly summarizeTopic: (
    topic: string,
    options: { readonly words: number; readonly asOf: string },
  ) => readonly { readonly day: string | undefined; readonly sentences: readonly SummarySentence[] }[];
  /** What happened in a topic, by the time that the articles tell of; `since` and `until` are days of what happened. */
  readonly timeline: (topic: string, options: Filter & { readonly asOf: string }) => readonly TimelineEvent[];
  /** What each outlet reports on a topic, side by side. */
  readonly compare: (topic: string, options: { readonly asOf: string }) => Comparison;
  /** Paragraphs of the article's body, in order. */
  readonly paragraphs: (article: Article) => readonly Span[];
  /** The stretch of body to cite for an article as a whole: its first sentences, at most `length` UTF-16 units, cut at a sentence. */
  readonly excerpt: (article: Article, length: number) => Span;
};
