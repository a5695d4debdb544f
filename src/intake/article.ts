import type { Draft, Flaw } from '../articles/formats/draft.ts';
import type { Reason } from '../refusals.ts';

/** What an editor should look at before an article is added. */
export type WarningCode =
  | 'noDate'
  | 'dateInferred'
  | 'dateInFuture'
  | 'noOutlet'
  | 'outletInferred'
  | 'noHeadline'
  | 'short'
  | 'cut'
  | 'languageUnsure'
  | 'garbled';

/** One such thing, and how the editor is told of it. */
export type Warning = { readonly code: WarningCode; readonly reason: Reason };

/**
 * An article as it was understood, for an editor to look at. It has no id and no place yet: those are made when it is added, never taken
 * from what came in.
 */
export type ReadArticle = Omit<Draft, 'id' | 'line' | 'language'> & {
  /** BCP 47 primary subtag; `und` where unknown. */
  readonly language: string;
  readonly warnings: readonly Warning[];
  /** Lines that stood in or beside the text and were taken for none of it, such as buttons, credits and pointers elsewhere; in their order. */
  readonly leftOut: readonly string[];
};

/** What was read of one paste, file or page: at least one article, and what could not be read. */
export type Intake = { readonly articles: readonly ReadArticle[]; readonly problems: readonly Flaw[] };
