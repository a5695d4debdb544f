import ipaddr from 'ipaddr.js';
import { UserError } from '../../errors.ts';
import { Refusal } from '../../refusals.ts';
import { isPublicAddress } from './publicAddress.ts';

/** The longest address that is fetched, in UTF-16 units: what an article's `url` may hold. */
const MAX_LENGTH = 2_048;
const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
/** Where websites answer; other ports belong to other services. */
export const WEB_PORTS: ReadonlySet<string> = new Set(['80', '443', '8080', '8443']);
/** Names of this machine or of a network that is not the public one (RFC 6761, 6762, 8375; ICANN's internal). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localhost6?|localdomain6?|ip6-(?:localhost|loopback)|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid)$/u;

/** Hosts with their ports that may be fetched although they are not public. */
export type Allowed = (url: URL) => boolean;

/** What may be fetched: what is allowed by name, and else what is public, at these ports. */
export type AddressRules = { readonly allowed: Allowed; readonly ports: ReadonlySet<string> };

/**
 * Reads a list such as `wiki.intern:8080, [fd00::1]:80`: a name or an address, and a port.
 * @throws UserError for an entry without a host or a port.
 */
export function readAllowed(entries: readonly string[]): Allowed {
  const hosts = new Set(
    entries.map((entry) => {
      const url = /^[^\s/@?#]+:\d{1,5}$/u.test(entry) ? parseUrl(`http://${entry}/`) : undefined;
      if (url === undefined)
        throw new UserError(`Cannot read '${entry}': expected a host and a port, such as wiki.intern:8080.`);
      return `${bareHost(url)}:${portOf(url)}`;
    }),
  );
  return (url) => hosts.has(`${bareHost(url)}:${portOf(url)}`);
}

/** The host without brackets and without the full stop that may end a name. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$|\.$/gu, '');
}

/** The port, whether written or implied. */
export function portOf(url: URL): string {
  return url.port === '' ? (PORTS[url.protocol] ?? '') : url.port;
}

/**
 * Reads the address of a page to fetch. What is written in it is checked here; what a name stands for is checked when connecting.
 * @throws UserError that says what is wrong with it and what to do.
 */
export function readWebAddress(text: string, { allowed, ports }: AddressRules, base?: URL): URL {
  const url = parseUrl(text.trim(), base?.href);
  if (url === undefined) throw new Refusal(['noWebAddress']);
  if (!(url.protocol in PORTS)) throw new Refusal(['otherScheme', url.protocol.slice(0, 20)]);
  if (url.username !== '' || url.password !== '') throw new Refusal(['addressHasPassword']);
  if (url.href.length > MAX_LENGTH) throw new Refusal(['longAddress', MAX_LENGTH]);
  if (allowed(url)) return url;
  if (isPrivateHost(bareHost(url))) throw notPublic();
  if (!ports.has(portOf(url))) throw new Refusal(['closedPort', portOf(url)]);
  return url;
}

/** A text as an address; undefined where it is none. */
export function parseUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** Whether a host's name alone tells that it is not public. */
function isPrivateHost(host: string): boolean {
  if (ipaddr.isValid(host)) return !isPublicAddress(host);
  return !host.includes('.') || PRIVATE_NAME.test(host);
}

/** The refusal of what is not on the public internet. It tells nothing of what was found there. */
export function notPublic(): Refusal {
  return new Refusal(['notPublic']);
}
