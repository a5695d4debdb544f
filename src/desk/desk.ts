import type { Article, Correction, Moment } from '../articles/article.ts';
import type { Content } from '../articles/desk/content.ts';
import type { Difference } from '../articles/desk/differences.ts';
import type { Reason } from '../refusals.ts';
import type { Upload } from './upload.ts';

/** What an editor says of an article in words of their own; what is left out stays as it was, an empty outlet or author is none. */
export type Details = {
  readonly headline?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: Moment;
  readonly topics?: readonly string[];
  readonly url?: string;
  readonly rights?: 'full' | 'excerpt';
};

/** What an editor changes of a stored article. */
export type Change =
  | { readonly kind: 'details'; readonly details: Details }
  /** A paragraph, counted from 0, and what is to stand there; nothing takes it out. */
  | { readonly kind: 'paragraph'; readonly at: number; readonly text: string }
  | { readonly kind: 'whole'; readonly content: Content };

/** How an article that is handed in stands to one that is stored already. */
export type Duplicate = {
  /** The very same; another version of it; or the same text by another outlet. */
  readonly kind: 'same' | 'update' | 'copy';
  readonly of: Article;
};

/** An article as it was understood, before it is added. */
export type Understood = {
  readonly headline: string;
  readonly headlineMissing: boolean;
  readonly outlet?: string;
  readonly outletInferred: boolean;
  readonly byline?: string;
  readonly published?: Moment;
  readonly url?: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly corrections: readonly Correction[];
  readonly rights: 'full' | 'excerpt';
  readonly body: string;
  /** What to look at before it is added. */
  readonly warnings: readonly Reason[];
  /** Lines that were taken for no part of the article. */
  readonly leftOut: readonly string[];
  readonly duplicate?: Duplicate;
};

/** What an editor handed in, as it was understood. Nothing of it is stored for readers yet. */
export type Draft = {
  /** Names it among its owner's drafts. */
  readonly key: string;
  readonly collection: string;
  /** How many texts were handed in for it, one after another. */
  readonly parts: number;
  readonly articles: readonly Understood[];
  /** Names what of the articles was stored already, so that an editor adds what they saw. */
  readonly seen: string;
  /** What could not be read: of which file or address, and why. */
  readonly problems: readonly { readonly of?: string; readonly reason: Reason }[];
};

/** What is handed in: any of these, at least one. A text with one address and no file is the article of that address. */
export type HandedIn = {
  readonly text?: string;
  /** Of web pages; each is read, or told of among the problems. */
  readonly urls: readonly string[];
  readonly files: readonly Upload[];
  readonly details: Details;
};

/** What adding a draft did: articles that are new, and those of which it is a new version. */
export type Added = { readonly added: readonly Article[]; readonly updated: readonly Article[] };

/** One step of an article's history, as an editor reads it. */
export type HistoryStep = {
  /** Names the change; absent where a file was changed by hand. */
  readonly change?: number;
  readonly at?: string;
  /** Discord's id of the person, or the name of the program's part. */
  readonly by?: { readonly person: string } | { readonly program: string };
  readonly op: 'add' | 'edit' | 'correct' | 'remove' | 'restore' | 'undo' | 'byHand';
  readonly what: readonly Difference[];
  /** Whether the version before it can be read. */
  readonly earlier: boolean;
};

/** An article that was removed, and until when it can be restored (ISO 8601). */
export type RemovedArticle = { readonly article: Article; readonly until: string };

/**
 * What one editor may do in one server: to the articles of that server, and, for those who run the bot, to what is shared. It
 * reaches nobody else's drafts and no other server's articles, whatever id it is given. Everything rejects with a `UserError`
 * where it cannot be done; then nothing was changed.
 */
export type Desk = {
  /** Where additions go unless something else is asked for. */
  readonly collection: string;
  /** Whether what is shared may be changed. */
  readonly operator: boolean;
  readonly begin: (handedIn: HandedIn, collection: string) => Promise<Draft>;
  readonly draft: (key: string) => Promise<Draft>;
  /** Adds a text to those of the draft; together they are the article's. */
  readonly append: (key: string, text: string) => Promise<Draft>;
  /** Changes what a draft of one article says of it. */
  readonly describe: (key: string, details: Details) => Promise<Draft>;
  readonly discard: (key: string) => Promise<void>;
  /**
   * Stores all articles of a draft but those that are stored already, and ends the draft. Undefined, with nothing done, where something
   * like them was stored or changed since the editor saw the draft as `seen`.
   */
  readonly add: (key: string, seen: string) => Promise<Added | undefined>;

  /** An article that may be changed. */
  readonly article: (id: string) => Article;
  /**
   * Changes an article, if it still is as in `version`; else rejects with a `StaleArticle`, and
   * what the editor wrote is kept with their drafts.
   */
  readonly edit: (id: string, version: string, change: Change) => Promise<Article>;
  /** Puts what a `StaleArticle` kept in the article's place, if that is still `version`; what was there is kept too. */
  readonly insist: (id: string, version: string, mine: string) => Promise<Article>;
  /** The article as a Markdown file, and what such a file says. */
  readonly markdown: (id: string) => string;
  readonly read: (id: string, file: Upload) => Promise<Content>;
  /** Adds a correction to the article as it is now. */
  readonly correct: (
    id: string,
    correction: { readonly what: string; readonly when?: Moment },
  ) => Promise<Article>;
  /** Takes an article out, if it still is as in `version`; else rejects with a `StaleArticle`. */
  readonly remove: (id: string, version: string) => Promise<void>;
  readonly restore: (id: string) => Promise<Article>;
  /** Names the last change of an article, so that it can be taken back. */
  readonly lastChange: (id: string) => number | undefined;
  /** Takes a change back, if nothing came after it. Undefined where that removed the article. */
  readonly undo: (id: string, change: number) => Promise<Article | undefined>;
  readonly history: (id: string) => readonly HistoryStep[];
  /** The article as it was before a change. */
  readonly earlier: (id: string, change: number) => Promise<Article>;
  readonly removed: () => Promise<readonly RemovedArticle[]>;
  readonly drafts: () => Promise<readonly Draft[]>;
  /** How many articles may still be added today. */
  readonly addsLeft: () => number;
};
