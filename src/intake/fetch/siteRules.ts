import { deadline } from '../../deadline.ts';
import { decodePage } from './charset.ts';
import { follow, type Step, TooManyRedirects } from './follow.ts';
import { type Asking, receive } from './receive.ts';
import { redirectOf } from './redirectOf.ts';
import type { RulesAnswer } from './robots.ts';
import type { AddressRules } from './webAddress.ts';

/** How long a site's rules may be waited for, in milliseconds, of the time for all. */
const TIME = 5_000;
/** How much of a robots.txt is read, in bytes. */
const LIMIT = 512_000;
const MAX_REDIRECTS = 5;

/**
 * Asks a site for its rules for robots, as RFC 9309 (2.3.1) says: redirects are followed, also to other sites, five at most; a status of
 * 4xx, or more redirects, mean that there are none; everything else means that they cannot be reached.
 * @throws what makes the whole site unreachable: its name, the connection, the guard, the end of the time for all.
 */
export async function readSiteRules(
  robots: URL,
  rules: AddressRules,
  asking: Pick<Asking, 'dispatcher' | 'userAgent' | 'signal'>,
): Promise<RulesAnswer> {
  const signal = deadline(TIME, asking.signal);
  let hasAnswered = false;
  const step = async (url: URL): Promise<Step<RulesAnswer>> => {
    const answer = await receive(url, {
      ...asking,
      signal,
      accept: 'text/plain,*/*;q=0.5',
      limit: LIMIT,
      cut: true,
    });
    hasAnswered = true;
    const to = redirectOf(answer, url, rules);
    if (to !== undefined) return { to };
    if (answer.status >= 400 && answer.status < 500) return { found: 'none' };
    if (answer.status < 200 || answer.status > 299) return { found: 'unreachable' };
    return { found: { text: decodePage(answer.bytes, 'utf-8').text } };
  };
  try {
    return await follow(robots, MAX_REDIRECTS, step);
  } catch (error) {
    if (error instanceof TooManyRedirects) return 'none';
    asking.signal.throwIfAborted();
    if (signal.aborted || hasAnswered) return 'unreachable';
    throw error;
  }
}
