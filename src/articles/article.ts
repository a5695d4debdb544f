import type { Reason } from '../refusals.ts';
/** The longest id, in characters. */
export const MAX_ID_LENGTH = 40;

/** How an article without a known outlet is named in replies. */
export const UNKNOWN_OUTLET = 'outlet unknown';

/** The collection that whoever runs the bot fills, and every reader may read. */
export const SHARED = 'shared';

/** The collection of the samples, which readers see only as long as their own collections are empty. */
export const SAMPLES = 'samples';

/** Whether a collection is a server's own. */
export function isServer(collection: string): boolean {
  return collection !== SHARED && collection !== SAMPLES;
}

/**
 * A point in time as its source gave it. A date alone stays a date alone: only a time with a zone has an `instant`.
 */
export type Moment = {
  /** ISO 8601 as given, such as `2025-10-28` or `2025-10-28T14:30:00+05:00`. */
  readonly iso: string;
  /** The calendar day in the source's own zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** Milliseconds since 1970 UTC; only where time and zone are known. */
  readonly instant?: number;
};

/** What an outlet later put right in an article. */
export type Correction = { readonly when?: Moment; readonly what: string };

/** One published report. */
export type Article = {
  /** `[a-z0-9-]`, at most {@link MAX_ID_LENGTH} characters; shared articles from JSON Lines keep the id they come with. */
  readonly id: string;
  /** The audience that may read it: {@link SHARED}, {@link SAMPLES}, or the id of a Discord server. */
  readonly collection: string;
  /** Invented coverage that shows how Byline works. */
  readonly sample: boolean;
  /** The headline; where a source gave none, the first words of the body. */
  readonly headline: string;
  /** True where `headline` stands in for a missing one: then it is no text of the outlet's own. */
  readonly headlineMissing: boolean;
  /** Who published it; absent where unknown. */
  readonly outlet?: string;
  /** True where the outlet was read from the text ('ARY News reported') and not given. */
  readonly outletInferred: boolean;
  readonly byline?: string;
  readonly published?: Moment;
  readonly updated?: Moment;
  readonly url?: string;
  /** BCP 47 primary subtag, such as `en` or `ur`. */
  readonly language: string;
  readonly topics: readonly string[];
  readonly corrections: readonly Correction[];
  /** `excerpt`: readers see quotes and a paragraph around them, never the whole text. */
  readonly rights: 'full' | 'excerpt';
  /** Plain text; paragraphs are separated by a blank line. All offsets count UTF-16 units in it. */
  readonly body: string;
  /** Changes whenever anything that a reader sees of the article changes. */
  readonly version: string;
  /** The file it was read from, relative to the articles folder, with `/`; and the line where one file holds several. */
  readonly file: string;
  readonly line?: number;
};

/** A file, or a line of one, that could not be read as an article. */
export type Problem = {
  readonly file: string;
  readonly line?: number;
  readonly collection: string;
  /** One plain sentence without a full stop: what is wrong and what is expected. */
  readonly reason: Reason;
};

/** Articles that came, changed (in both lists under the same id) or went. */
export type Change = { readonly added: readonly Article[]; readonly removed: readonly Article[] };
