import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { createRobots, type RulesAnswer } from '../../../src/intake/fetch/robots.ts';
import { cost } from '../support/cost.ts';
import { openFetch, refusal, serve } from '../support/serve.ts';

const PAGE = '<p>Ferries stop at noon.</p>';

/** A site whose rules are answered by `rules`, asked for a page. */
async function ask(
  rules: (response: import('node:http').ServerResponse, asked: string) => void,
  path = '/news/1',
) {
  const site = await serve(
    (request, response) => {
      if (/^\/(?:robots|r\d)/u.test(request.url!)) rules(response, request.url!);
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    },
    { robots: true },
  );
  const { fetchPage } = openFetch({ allow: [site.host] });
  const result = await fetchPage(site.origin + path).then(
    (page) => page.text,
    (error: Error) => error,
  );
  return { result, site, fetchPage };
}

const text = (body: string) => (response: import('node:http').ServerResponse) => void response.end(body);

describe('a site’s rules for robots', () => {
  it.each([
    ['User-agent: *\nDisallow: /news/'],
    ['User-agent: byline\nDisallow: /'],
    ['User-agent: Googlebot\nAllow: /\n\nUser-agent: BYLINE/2.0\nDisallow: /news'],
    ['User-agent: a\nUser-agent: *\nDisallow: /*/1$'],
    ['\ufeffUser-agent: *\r\nDisallow: / # all of it'],
  ])('forbid: %j', async (rules) => {
    const { result, site } = await ask(text(rules));
    expect(result).toBeInstanceOf(UserError);
    expect((result as Error).message).toContain('do not let Byline read that page');
    expect(site.asked).toEqual(['/robots.txt']);
  });

  it.each([
    [''],
    ['User-agent: *\nDisallow: /private/'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Byline\nAllow: /'],
    ['User-agent: *\nDisallow: /news/\nAllow: /news/1'],
    ['User-agent: Otherbot\nDisallow: /'],
    ['<html>not rules</html>'],
  ])('allow: %j', async (rules) => {
    expect((await ask(text(rules))).result).toBe(PAGE);
  });

  it('count as none where they are missing, and as forbidding all where the site fails to tell them', async () => {
    for (const status of [400, 401, 403, 404, 410, 451])
      expect((await ask((response) => void response.writeHead(status).end())).result).toBe(PAGE);
    for (const status of [500, 503])
      expect(
        ((await ask((response) => void response.writeHead(status).end())).result as Error).message,
      ).toContain('cannot be reached');
  });

  it('may stand elsewhere; after five redirects there are none', async () => {
    const redirecting = (last: number) => (response: import('node:http').ServerResponse, asked: string) => {
      const step = asked === '/robots.txt' ? 0 : Number(asked.slice(2));
      if (step === last) response.end('User-agent: *\nDisallow: /');
      else response.writeHead(301, { location: `/r${step + 1}` }).end();
    };
    expect(((await ask(redirecting(5))).result as Error).message).toContain('do not let Byline');
    expect((await ask(redirecting(6))).result).toBe(PAGE);
  });

  it('are asked for under the same guard, and forbid all where they lead to what is not public', async () => {
    const { result } = await ask(
      (response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/robots.txt' }).end(),
    );
    expect((result as Error).message).toContain('cannot be reached');
  });

  it('hold on each site that a redirect leads to', async () => {
    const closed = await serve(
      (request, response) =>
        void response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : PAGE),
      { robots: true },
    );
    const open = await serve(
      (_, response) => void response.writeHead(302, { location: `${closed.origin}/a` }).end(),
    );
    const error = await refusal(openFetch({ allow: [open.host, closed.host] }).fetchPage(`${open.origin}/`));
    expect(error.message).toContain('do not let Byline read');
    expect(closed.asked).toEqual(['/robots.txt']);
  });

  it('are remembered for a while', async () => {
    const { site, fetchPage } = await ask(text('User-agent: *\nDisallow: /private'));
    await fetchPage(`${site.origin}/news/2`);
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);

    let time = 0;
    let asked = 0;
    const robots = createRobots(() => time);
    const rules = async (): Promise<RulesAnswer> => {
      asked++;
      return 'none';
    };
    for (time of [0, 599_000, 601_000]) await robots.check(new URL('https://news.example.com/a'), rules);
    expect(asked).toBe(2);
  });

  it.each<readonly [what: string, make: (size: number) => string]>([
    ['names, then rules', (size) => 'User-agent: *\n'.repeat(size / 28) + 'Disallow: /b\n'.repeat(size / 28)],
    [
      'different names, then rules',
      (size) =>
        Array.from({ length: size / 28 }, (_, i) => `User-agent: r${i}`).join('\n') +
        '\nDisallow: /b'.repeat(size / 28),
    ],
    [
      'wildcards',
      (size) => `User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\n'.repeat(size / 50)}`,
    ],
    ['one rule of wildcards', (size) => `User-agent: *\nDisallow: /${'*a'.repeat(size / 2)}`],
    ['line ends', (size) => '\r'.repeat(size)],
    ['blanks', (size) => `User-agent:${' '.repeat(size)}x`],
  ])('take time in proportion to their length: %s', async (_, make) => {
    const url = new URL(`https://news.example.com/${'a'.repeat(2_000)}`);
    const check = (size: number) =>
      createRobots()
        .check(url, async () => ({ text: make(size) }))
        .catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error;
        });
    const small = await cost(() => check(4_000));
    const large = await cost(() => check(64_000));
    // Sixteen times the rules: read rule by rule for each name, they would take 256 times as long.
    expect(large).toBeLessThan(16 * 6 * Math.max(small, 1));
  });
});
