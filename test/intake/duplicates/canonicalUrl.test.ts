import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, cleanUrl } from '../../../src/intake/duplicates/canonicalUrl.ts';

const ARTICLE = 'https://www.coastdaily.example/news/2025/10/28/talks-resume';

describe('addresses of one article', () => {
  it.each([
    'http://www.coastdaily.example/news/2025/10/28/talks-resume',
    'https://coastdaily.example/news/2025/10/28/talks-resume',
    'https://m.coastdaily.example/news/2025/10/28/talks-resume',
    'https://amp.coastdaily.example/news/2025/10/28/talks-resume',
    'https://mobile.coastdaily.example/news/2025/10/28/talks-resume',
    'https://www.m.coastdaily.example/news/2025/10/28/talks-resume',
    'https://WWW.CoastDaily.Example:443/news/2025/10/28/talks-resume',
    'http://www.coastdaily.example:80/news/2025/10/28/talks-resume/',
    'https://www.coastdaily.example./news/2025/10/28/talks-resume',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume/amp',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume/amp/',
    'https://www.coastdaily.example/amp/news/2025/10/28/talks-resume',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume.amp',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?amp=1',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?amp',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?outputType=amp',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?utm_source=x&utm_medium=social&utm_campaign=a',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?fbclid=IwAR0abc&gclid=1',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?ref=homepage&CMP=share_btn',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?at_medium=RSS&at_campaign=KARANGA',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?print=1',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?singlePage=true',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume#comments',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume/#:~:text=talks',
    'https://www.coastdaily.example//news/2025/10/28/talks-resume',
    'https://www.coastdaily.example/news/2025/10/28/talks%2Dresume',
    'https://www.coastdaily.example/news/2025/10/28/.0/../talks-resume',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume/index.html',
    'https://www.google.com/amp/s/www.coastdaily.example/news/2025/10/28/talks-resume',
    'https://www-coastdaily-example.cdn.ampproject.org/c/s/www.coastdaily.example/news/2025/10/28/talks-resume',
    'https://www-coastdaily-example.cdn.ampproject.org/v/s/www.coastdaily.example/news/2025/10/28/talks-resume?usqp=mq331',
    '  https://www.coastdaily.example/news/2025/10/28/talks-resume  ',
  ])('are told to be one: %s', (address) => {
    expect(canonicalUrl(address)).toBe(canonicalUrl(ARTICLE));
  });

  it.each([
    'https://www.coastdaily.example/news/2025/10/28/talks-resumed',
    'https://www.coastdaily.example/news/2025/10/28/Talks-Resume',
    'https://sport.coastdaily.example/news/2025/10/28/talks-resume',
    'https://www.coastdaily.example:8080/news/2025/10/28/talks-resume',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?page=2',
    'https://www.coastdaily.example/news/2025/10/28/talks-resume?id=7',
    'https://www.coastdaily.example/news/2025/10/28/example-camp',
    'https://www.coastdaily.example/news/2025/10/28',
    'https://www.coastdaily.example/',
  ])('are told from another one’s: %s', (address) => {
    expect(canonicalUrl(address)).not.toBe(canonicalUrl(ARTICLE));
  });

  it('keep the parameters that name the article, whatever their order', () => {
    expect(canonicalUrl('https://a.example/n?b=2&a=1&utm_source=x')).toBe(
      canonicalUrl('http://a.example/n?a=1&b=2'),
    );
    expect(canonicalUrl('https://a.example/?p=1')).not.toBe(canonicalUrl('https://a.example/?p=2'));
    expect(canonicalUrl('https://a.example/?cid=1')).not.toBe(canonicalUrl('https://a.example/?cid=2'));
  });
});

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/u);
const piece = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}$/u),
  fc.constantFrom('amp', 'm', 'index.html', 'a.amp', '%2f', '%41', '%zz', 'ä', '..', '.', '', 'AMP', 'default.aspx', 'x-amp.html', '2025', "'", '@', ':', '|'),
); // prettier-ignore
const parameter = fc.tuple(
  fc.oneof(fc.stringMatching(/^[A-Za-z0-9_]{0,8}$/u), fc.constantFrom('utm_source', 'ref', 'amp', 'print', 'id', 'cid', 'source', 'outputType', '__proto__')),
  fc.oneof(fc.stringMatching(/^[A-Za-z0-9 %+&=ä]{0,8}$/u), fc.constantFrom('1', 'amp', 'true')),
); // prettier-ignore
const host = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom('www', 'm', 'amp', 'www2', 'mobile'), label), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([labels]) => `${labels.join('.')}.example`);
const address = fc
  .tuple(
    fc.constantFrom('http', 'https', 'HTTPS'),
    host,
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.array(piece, { maxLength: 5 }),
    fc.array(parameter, { maxLength: 4 }),
    fc.constantFrom('', '#', '#a', '#/b?c=d'),
  )
  .map(([scheme, name, port, path, parameters, hash]) => {
    const query = parameters.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
    return `${scheme}://${name}${port}/${path.join('/')}${query === '' ? '' : `?${query}`}${hash}`;
  });

describe('any address', () => {
  it('is folded once and for all, and as its clean form is', () => {
    fc.assert(
      fc.property(address, (text) => {
        const folded = canonicalUrl(text);
        expect(canonicalUrl(`https://${folded}`)).toBe(folded);
        expect(cleanUrl(cleanUrl(text))).toBe(cleanUrl(text));
        expect(canonicalUrl(cleanUrl(text))).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same with a tracking parameter, a fragment, another scheme, or www before it', () => {
    fc.assert(
      fc.property(address, fc.stringMatching(/^[a-z0-9]{0,6}$/u), (text, value) => {
        const url = new URL(text);
        const folded = canonicalUrl(text);
        const changed = new URL(url);
        changed.searchParams.append('utm_campaign', value);
        // A lone parameter of the site's root may be what names the article.
        const isNamedByQuery = url.searchParams.size === 1 && url.pathname === '/';
        const other = url.href.replace(/^https?/u, url.protocol === 'http:' ? 'https' : 'http');
        const forms = [
          `${url.href.replace(/#.*$/u, '')}#${value}`,
          url.href.replace('://', '://www.'),
          ...(isNamedByQuery ? [] : [changed.href]),
          ...(url.port === '' ? [other] : []),
        ];
        for (const form of forms) expect(canonicalUrl(form)).toBe(folded);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is taken as it is where it is no web address, without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `https://${text}`),
        ),
        (text) => {
          for (const fold of [canonicalUrl, cleanUrl]) {
            const folded = fold(text);
            expect(typeof folded).toBe('string');
            expect(/^\s*https?:\/\//iu.test(text) || folded === text.trim()).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
