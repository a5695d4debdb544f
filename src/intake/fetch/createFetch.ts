import { Agent } from 'undici';
import { deadline } from '../../deadline.ts';
import { decodePage } from './charset.ts';
import { createConnect, lookUp, type Lookup } from './connect.ts';
import { follow, type Step } from './follow.ts';
import { type Limits, LIMITS, PRODUCT } from './limits.ts';
import { ACCEPTED_TYPES, type MediaType, readContentType } from './mediaType.ts';
import { metaRefresh } from './metaRefresh.ts';
import { receive } from './receive.ts';
import { redirectOf } from './redirectOf.ts';
import { explainFailure, refusedStatus } from './refusals.ts';
import { createRobots } from './robots.ts';
import { readSiteRules } from './siteRules.ts';
import { type AddressRules, readAllowed, readWebAddress, WEB_PORTS } from './webAddress.ts';

/** A page as it was sent. */
export type FetchedPage = {
  /** Where it stood at last, after redirects. */
  readonly url: string;
  readonly type: MediaType;
  readonly text: string;
  /** What `text` was decoded from, by its name in the Encoding Standard, in lower case. */
  readonly charset: string;
};

export type FetchOptions = {
  /** Hosts with ports (`wiki.intern:8080`) that may be fetched although they are not public. */
  readonly allow: readonly string[];
  /** Byline's version and where its operator can be reached: parts of the User-Agent. */
  readonly version?: string;
  readonly contact?: string;
  readonly lookup?: Lookup;
  /** Ports of public sites; by default those that websites use. */
  readonly ports?: readonly string[];
  readonly limits?: Partial<Limits>;
};

/** Fetches pages for editors. */
export type Fetch = {
  /**
   * Fetches one page over http or https from the public internet, follows redirects, and honours the sites' rules for robots.
   * @throws UserError that says what was refused and what to do instead; what `signal` was aborted with.
   */
  readonly fetchPage: (address: string, signal?: AbortSignal) => Promise<FetchedPage>;
  /** Ends all connections, and what is being fetched over them. */
  readonly close: () => Promise<void>;
};

/**
 * Makes what fetches pages. Every address is checked as written and again, with all that its name stands for, when connecting.
 * @throws UserError where an entry of `allow` cannot be read.
 */
export function createFetch(options: FetchOptions): Fetch {
  const {
    version = '0',
    contact = 'fetches single pages that an editor asks for',
    lookup = lookUp,
  } = options;
  const limits = { ...LIMITS, ...options.limits };
  const rules: AddressRules = {
    allowed: readAllowed(options.allow),
    ports: options.ports === undefined ? WEB_PORTS : new Set(options.ports),
  };
  const dispatcher = new Agent({ connect: createConnect(rules.allowed, lookup), keepAliveTimeout: 2_000 });
  const robots = createRobots();
  const userAgent = `${PRODUCT}/${version} (${contact})`;

  const step = async (url: URL, signal: AbortSignal): Promise<Step<FetchedPage>> => {
    const asking = { dispatcher, userAgent, signal };
    await robots.check(url, (file) => readSiteRules(file, rules, asking));
    const answer = await receive(url, { ...asking, accept: ACCEPTED_TYPES, limit: limits.bytes });
    const to = redirectOf(answer, url, rules);
    if (to !== undefined) return { to };
    if (answer.status < 200 || answer.status > 299) throw refusedStatus(answer.status);
    const { type, charset: label } = readContentType(answer.contentType, answer.bytes);
    const { text, charset } = decodePage(answer.bytes, label);
    const next = type === 'html' ? metaRefresh(text) : undefined;
    if (next !== undefined) return { to: readWebAddress(next, rules, url) };
    return { found: { url: url.href, type, text, charset } };
  };

  return {
    async fetchPage(address, signal) {
      const until = deadline(limits.time, signal);
      try {
        return await follow(readWebAddress(address, rules), limits.redirects, (url) => step(url, until));
      } catch (error) {
        throw explainFailure(error, limits.time);
      }
    },
    close: () => dispatcher.destroy(),
  };
}
