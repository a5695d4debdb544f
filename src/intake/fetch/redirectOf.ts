import type { Answer } from './receive.ts';
import { type Allowed, readWebAddress } from './webAddress.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer redirects to; undefined where it does not.
 * @throws UserError where that is an address which is not fetched.
 */
export function redirectOf({ status, location }: Answer, from: URL, allowed: Allowed): URL | undefined {
  return REDIRECTS.has(status) && location !== undefined
    ? readWebAddress(location, allowed, from)
    : undefined;
}
