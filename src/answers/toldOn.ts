import type { Span } from '../text/span.ts';

const TELLS =
  /\b(?:said|says|told|announced|reported|confirmed|added|according|statement|tweeted|wrote|speaking)\b[^,;.]{0,24}$/iu;
const TELLS_AFTER = /^\s+(?:said|told|announced|reported|confirmed)\b/iu;

/** True for a date on which somebody said so ('police said on Monday'), not on which it happened. */
export const toldOn = (sentence: string, { start, end }: Span): boolean =>
  TELLS.test(sentence.slice(0, start)) || TELLS_AFTER.test(sentence.slice(end));
