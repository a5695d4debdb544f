import { Refusal } from '../../refusals.ts';
import robotsParser from 'robots-parser';
import { PRODUCT } from './limits.ts';

// The package is CommonJS, but its types describe an ES module.
const parseRules = robotsParser as unknown as typeof robotsParser.default;

/** How long a site's rules are remembered, in milliseconds. RFC 9309 (2.4) allows a day; editors wait for changes. */
const KEPT = 600_000;
const MAX_SITES = 500;
/** How much of a site's rules is read, in UTF-16 units; RFC 9309 (2.5) asks for at least 500 KiB. */
const MAX_LENGTH = 512_000;
/** The longest rule: no address that is fetched is longer. */
const MAX_RULE = 2_048;
/** How much of rules with wildcards is read, which take longer to compare, in UTF-16 units. */
const MAX_WILDCARDS = 100_000;

/** What a site answered when asked for its rules: their text, that it has none, or nothing that counts. */
export type RulesAnswer = { readonly text: string } | 'none' | 'unreachable';

/** Asks sites what they let robots read. */
export type Robots = {
  /**
   * Passes where a site lets Byline read an address.
   * @throws UserError where its rules forbid that, or cannot be reached: then they count as forbidding all (RFC 9309, 2.3.1.4).
   */
  readonly check: (url: URL, ask: (rules: URL) => Promise<RulesAnswer>) => Promise<void>;
};

/** `now`: milliseconds of a clock that never goes back. */
export function createRobots(now: () => number = () => performance.now()): Robots {
  const sites = new Map<string, { readonly until: number; readonly answer: RulesAnswer }>();
  return {
    async check(url, ask) {
      const rules = new URL('/robots.txt', url);
      const known = sites.get(url.origin);
      const answer = known !== undefined && known.until > now() ? known.answer : shortened(await ask(rules));
      sites.delete(url.origin);
      // What could not be reached is asked for again the next time.
      if (answer !== 'unreachable')
        sites.set(url.origin, answer === known?.answer ? known : { until: now() + KEPT, answer });
      if (sites.size > MAX_SITES) sites.delete(sites.keys().next().value!);
      if (answer === 'none') return;
      if (answer === 'unreachable') throw new Refusal(['robotsUnreachable']);
      if (parseRules(rules.href, answer.text).isAllowed(url.href, PRODUCT) === false)
        throw new Refusal(['robotsForbid']);
    },
  };
}

function shortened(answer: RulesAnswer): RulesAnswer {
  return typeof answer === 'string' ? answer : { text: relevant(answer.text.slice(0, MAX_LENGTH)) };
}

/**
 * The lines of a robots.txt that concern Byline or everybody. Other robots' names become one, since the parser keeps each rule once for
 * every name above it.
 */
function relevant(text: string): string {
  const kept: string[] = [];
  let wildcards = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    const [, field = '', value = ''] = /^\s*(user-agent|allow|disallow)\s*:([^#]*)/iu.exec(line) ?? [];
    if (field === '' || value.length > MAX_RULE) continue;
    if (/^user-agent$/iu.test(field)) {
      const name = /^[^\s/]*/u.exec(value.trim())![0].toLowerCase();
      const agent = `User-agent: ${name === '*' || name === PRODUCT.toLowerCase() ? name : 'other'}`;
      if (kept.at(-1) !== agent) kept.push(agent);
      continue;
    }
    if (value.includes('*')) wildcards += value.length;
    if (!value.includes('*') || wildcards <= MAX_WILDCARDS) kept.push(`${field}: ${value.trim()}`);
  }
  return kept.join('\n');
}
