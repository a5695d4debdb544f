import { lookup as systemLookup } from 'node:dns/promises';
import type { Socket } from 'node:net';
import { callbackify } from 'node:util';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { isPublicAddress } from './publicAddress.ts';
import { type Allowed, notPublic } from './webAddress.ts';

/** Finds the IP addresses of a name, in the order to try them. */
export type Lookup = (name: string) => Promise<readonly string[]>;

/** How many of a name's addresses are tried. */
const MAX_ATTEMPTS = 4;
/** How long one address may take to answer, in milliseconds. */
const CONNECT_TIMEOUT = 4_000;

/** Asks the system, as everything else on this machine does. */
export const lookUp: Lookup = async (name) =>
  (await systemLookup(name, { all: true, order: 'verbatim' })).map(({ address }) => address);

/**
 * Connects to web servers of the public internet alone. Every connection, a redirect's too, begins with one look-up whose addresses
 * are all checked; then exactly one of those is connected to, so that a name which tells something else the next time gains nothing.
 * Addresses written as such, which Node.js never looks up, are checked like any other.
 */
export function createConnect(allowed: Allowed, lookup: Lookup): buildConnector.connector {
  const connectTo = buildConnector({ timeout: CONNECT_TIMEOUT, maxCachedSessions: 0 });
  const attempt = (options: buildConnector.Options, address: string): Promise<Socket> =>
    new Promise((resolve, reject) => {
      // Only where to connect changes: the certificate must still be for the name asked for, which `host` holds.
      connectTo({ ...options, hostname: address }, (error, socket) => {
        if (error === null) resolve(socket);
        else reject(error);
      });
    });
  return callbackify(async (options: buildConnector.Options): Promise<Socket> => {
    const { hostname, port, protocol } = options;
    const addresses = ipaddr.isValid(hostname) ? [ipaddr.parse(hostname).toString()] : await lookup(hostname);
    const url = new URL(`${protocol}//${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`);
    if (addresses.length === 0 || !(allowed(url) || addresses.every(isPublicAddress))) throw notPublic();
    let failure: unknown;
    for (const address of addresses.slice(0, MAX_ATTEMPTS)) {
      try {
        return await attempt(options, address);
      } catch (error) {
        failure ??= error;
      }
    }
    throw failure;
  }) as unknown as buildConnector.connector;
}
