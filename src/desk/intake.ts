import type { Content } from '../articles/desk/content.ts';
import type { Reason } from '../refusals.ts';
import type { Duplicate } from './desk.ts';

/** An article as it was read: all of it but its language is certain, and what an editor should look at. */
export type Read = Content & {
  readonly language: string;
  readonly warnings: readonly { readonly reason: Reason; readonly code?: string }[];
  readonly leftOut: readonly string[];
};

/** What was read of one text, file or page, and what of it could not be read. */
export type ReadSource = {
  readonly articles: readonly Read[];
  readonly problems: readonly { readonly line?: number | undefined; readonly reason: Reason }[];
};

/** How articles get in. Everything rejects with a `UserError` where nothing can be read. */
export type Intake = {
  readonly readAddress: (url: string) => Promise<ReadSource>;
  readonly readText: (text: string) => Promise<ReadSource>;
  readonly readFile: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ReadSource>;
};

/** Finds what is stored already. Only articles of `collections` are looked at: nothing of another server's shows. */
export type FindDuplicate = (article: Read, collections: readonly string[]) => Promise<Duplicate | undefined>;
