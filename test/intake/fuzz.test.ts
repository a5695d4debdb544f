import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { MAX_BODY_LENGTH, MAX_HEADLINE_LENGTH } from '../../src/articles/formats/draft.ts';
import { parseJsonLine } from '../../src/articles/formats/jsonl.ts';
import { parseMarkdown } from '../../src/articles/formats/markdown.ts';
import { markdownToText } from '../../src/articles/formats/plainMarkdown.ts';
import { parseText } from '../../src/articles/formats/text.ts';
import { readFrontMatter } from '../../src/articles/formats/frontMatter.ts';
import { inEnglish } from '../../src/refusals.ts';
import type { Intake, ReadArticle } from '../../src/intake/article.ts';
import { isDateLine } from '../../src/intake/dates/dateLine.ts';
import { findDates } from '../../src/intake/dates/findDates.ts';
import { readDate } from '../../src/intake/dates/readDate.ts';
import { decodePage } from '../../src/intake/fetch/charset.ts';
import { readContentType } from '../../src/intake/fetch/mediaType.ts';
import { metaRefresh } from '../../src/intake/fetch/metaRefresh.ts';
import { readAllowed, readWebAddress, WEB_PORTS } from '../../src/intake/fetch/webAddress.ts';
import { readAboutLine } from '../../src/intake/lines/aboutLine.ts';
import { breaksOff, saysCut } from '../../src/intake/lines/cutLine.ts';
import { isLitterLine } from '../../src/intake/lines/litterLine.ts';
import { decodeEntities } from '../../src/intake/page/entities.ts';
import { readJson } from '../../src/intake/page/json.ts';
import { readPage } from '../../src/intake/page/readPage.ts';
import { readPasted } from '../../src/intake/pasted/readPasted.ts';
import { readFetched } from '../../src/intake/readFetched.ts';
import { findJsonPlaces } from '../../src/intake/upload/jsonPlaces.ts';
import { readUpload } from '../../src/intake/upload/readUpload.ts';
import { anyText } from '../articles/anyText.ts';
import { anyBytes, anyPage, anyPaste } from './anyPage.ts';

/** What a reader found; undefined where it refused in words for a person. Anything else thrown fails the test. */
async function found<T>(read: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.endsWith('.')) throw error;
    return undefined;
  }
}

const CONTROL = /[\0-\x08\x0b-\x1f\ufeff]/u; // oxlint-disable-line no-control-regex

/** Why an article cannot be stored, quoted and shown, whatever it came from. */
function flawsOf(article: ReadArticle): string[] {
  const { headline, body, byline = '', outlet = '', language, url, topics, leftOut } = article;
  const moments = [article.published, article.updated].filter((moment) => moment !== undefined);
  const texts = [headline, body, byline, outlet, ...topics, ...leftOut];
  const checks = {
    headline: /\S/u.test(headline) && !/[\n\r]/u.test(headline) && headline.length <= MAX_HEADLINE_LENGTH,
    body: /[\p{L}\p{N}]/u.test(body) && body.length <= MAX_BODY_LENGTH,
    // Offsets count in a text that stays as it is: well-formed, trimmed, with one kind of line ends.
    texts: texts.every((text) => text.isWellFormed() && !/[\r\0]/u.test(text)),
    trimmed: body === body.trim() && !CONTROL.test(body),
    language: /^[a-z]{2,3}$/u.test(language),
    url: url === undefined || /^https?:$/u.test(new URL(url).protocol),
    dates: moments.every(({ iso, day }) => iso.startsWith(day)),
    made: !('id' in article) && !('file' in article),
  };
  return Object.entries(checks).flatMap(([name, isGood]) =>
    isGood ? [] : [`${name} of ${JSON.stringify(article)}`],
  );
}

function flawsIn(intake: Intake | undefined): string[] {
  if (intake === undefined) return [];
  return [
    ...intake.articles.flatMap(flawsOf),
    ...(intake.articles.length === 0 ? ['no article'] : []),
    ...(intake.problems.every(({ reason }) => /\S/u.test(inEnglish(reason)))
      ? []
      : ['a problem without a reason']),
  ];
}

describe('whatever comes in', () => {
  it('a page is an article, or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPage,
        fc.constantFrom('https://coastdaily.example/2025/10/28/a', 'http://127.0.0.1:8080/', undefined),
        async (html, address) => {
          const article = await found(() =>
            readPage(html, { rights: 'full', ...(address !== undefined && { address }) }),
          );
          expect(article === undefined ? [] : flawsOf(article)).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('a paste is articles, or refused in words, and no word of it is lost unsaid', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaste, async (text) => {
        expect(flawsIn(await found(() => readPasted(text)))).toEqual([]);
      }),
      { numRuns: 350 },
    );
    const sentence = fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){3,12}\.$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 12 }), async (sentences) => {
        const intake = await readPasted(['Ferry strikes barge', ...sentences].join('\n'));
        const told = intake.articles
          .flatMap((article) => [article.headline, article.body, article.byline ?? '', ...article.leftOut])
          .join('\n');
        for (const text of sentences) expect(told).toContain(text);
      }),
      { numRuns: 200 },
    );
  });

  it('a file is articles, or refused in words, whatever its name says', async () => {
    const name = fc.oneof(
      fc.constantFrom(
        'a.txt',
        'a.md',
        'a.html',
        'a.json',
        'a.jsonl',
        '../../x.md',
        'CON.txt',
        '.git/hooks/x.html',
        'a.pdf',
        '',
        'a.__proto__',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(name, anyBytes, async (file, bytes) => {
        expect(flawsIn(await found(() => readUpload({ name: file, bytes })))).toEqual([]);
      }),
      { numRuns: 350 },
    );
    const value = fc.jsonValue({ maxDepth: 5 }).map((json) => JSON.stringify(json));
    const entry = fc.record(
      {
        title: fc.jsonValue({ maxDepth: 1 }),
        text: fc.oneof(anyPaste, fc.jsonValue({ maxDepth: 1 })),
        publishedAt: fc.jsonValue({ maxDepth: 1 }),
        topics: fc.jsonValue({ maxDepth: 2 }),
        '@type': fc.constantFrom('NewsArticle', 'x'),
      },
      { requiredKeys: [] },
    );
    const lines = fc.array(
      fc.oneof(
        value,
        entry.map((json) => JSON.stringify(json)),
        fc.string(),
      ),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('a.json', 'a.jsonl'), async (all, file) => {
        const intake = await found(() => readUpload({ name: file, bytes: Buffer.from(all.join('\n')) }));
        expect(flawsIn(intake)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('an answer of a server is articles, or refused in words', async () => {
    const header = fc.oneof(
      fc.constantFrom(
        'text/html',
        'text/plain; charset=utf-16',
        'application/json',
        'text/html; charset="',
        '',
        'image/png',
        'text/html;charset=__proto__',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(header, anyBytes, async (given, bytes) => {
        const intake = await found(() => {
          const { type, charset: label } = readContentType(given, bytes);
          const { text, charset } = decodePage(bytes, label);
          expect(charset).toMatch(/^[a-z0-9_-]+$/u);
          expect(typeof metaRefresh(text)).toMatch(/^(?:string|undefined)$/u);
          return readFetched({ url: 'https://coastdaily.example/a', type, text, charset });
        });
        expect(flawsIn(intake)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a stored file is an article whose text is as it was written, or has flaws with their lines', () => {
    const file = fc.oneof(
      anyText,
      anyPaste,
      fc.tuple(anyText, anyText).map(([fields, text]) => `---\nheadline: x\n${fields}\n---\n${text}`),
    );
    fc.assert(
      fc.property(file, (text) => {
        for (const parsed of [
          parseMarkdown(text, 'id'),
          parseText(text, 'id'),
          parseJsonLine(text, 7),
          parseJsonLine(JSON.stringify({ text }), 7),
        ]) {
          const { draft, flaws = [] } = parsed ?? {};
          const isNamed = flaws.every(({ line = 1, reason }) => line >= 1 && /\S/u.test(inEnglish(reason)));
          const isText =
            draft === undefined ||
            (/[\p{L}\p{N}]/u.test(draft.body) && draft.body.isWellFormed() && /\S/u.test(draft.headline));
          expect({
            isNamed,
            isText,
            isEither: parsed === undefined || (draft === undefined) === flaws.length > 0,
          }).toEqual({ isNamed: true, isText: true, isEither: true });
        }
        const front = readFrontMatter(text);
        expect('flaws' in front || text.endsWith(front.rest)).toBe(true);
        expect(typeof markdownToText(text)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('a line, a date, an address is read or not, and never thrown at', async () => {
    const scrap = fc.constantFrom('28', 'October', '2025', '2025-10-28', 'T', '14:30', 'PKT', 'ET', '+05:00', 'Z', 'Uhr', '28.10.2025', 'Updated', 'By', 'Jon Vale', '|', ',', '年', '٢٨', '۱۴۰۴', 'آبان', 'Photo:', '(', ')', 'https://', '[::1]', '127.1', ':80', '@', '%00', '99', '1761654600', '-'); // prettier-ignore
    const line = fc.oneof(
      fc
        .array(scrap, { maxLength: 10 })
        .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap))),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const rules = { allowed: readAllowed(['wiki.example:8080']), ports: WEB_PORTS };
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const moment = readDate(text);
        const moments = [
          ...(moment === undefined ? [] : [moment]),
          ...findDates(text).map((one) => one.moment),
        ];
        for (const one of moments) {
          expect(readDate(one.iso)).toEqual(one);
          expect(new Date(`${one.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(one.day);
        }
        for (const read of [
          isDateLine,
          readAboutLine,
          saysCut,
          breaksOff,
          isLitterLine,
          decodeEntities,
          readJson,
          findJsonPlaces,
        ])
          read(text);
        const url = await found(() => readWebAddress(text, rules));
        expect(url === undefined || /^https?:\/\/[^@/]*\//u.test(url.href)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('JSON is told to nest, and to break off, as the parser finds it', () => {
    const text = fc.oneof(
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
      fc.stringMatching(/^[[\]{},:"\\a0-9 \n.-]{0,20}$/u),
    );
    fc.assert(
      fc.property(text, (source) => {
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        expect(findJsonPlaces(source).errorLine === undefined).toBe(isJson);
      }),
      { numRuns: 1_000 },
    );
  });
});
