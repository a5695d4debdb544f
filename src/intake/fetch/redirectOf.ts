import type { Answer } from './receive.ts';
import { type AddressRules, readWebAddress } from './webAddress.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer redirects to; undefined where it does not.
 * @throws UserError where that is an address which is not fetched.
 */
export function redirectOf({ status, location }: Answer, from: URL, rules: AddressRules): URL | undefined {
  return REDIRECTS.has(status) && location !== undefined
    ? readWebAddress(asUtf8(location), rules, from)
    : undefined;
}

/** A header's bytes come as Latin-1; many servers write UTF-8. */
function asUtf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString();
  return /^[\0-\xff]*$/u.test(header) && !text.includes('\ufffd') ? text : header; // oxlint-disable-line no-control-regex
}
