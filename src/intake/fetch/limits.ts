/** What one fetch may take. */
export type Limits = {
  /** All of it, in milliseconds: names, connections, rules for robots, redirects, the page. */
  readonly time: number;
  /** A page, in bytes, both as sent and as decompressed. */
  readonly bytes: number;
  readonly redirects: number;
};

/** What a fetch may take unless said otherwise. */
export const LIMITS: Limits = { time: 10_000, bytes: 5_000_000, redirects: 5 };

/** How Byline is called in a site's rules for robots. */
export const PRODUCT = 'Byline';

/** In bytes. */
export const MEGABYTE = 1_000_000;
