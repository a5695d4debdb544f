import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { MAX_BODY_LENGTH, MAX_HEADLINE_LENGTH } from '../../src/articles/formats/draft.ts';
import { parseJsonLine } from '../../src/articles/formats/jsonl.ts';
import { parseMarkdown } from '../../src/articles/formats/markdown.ts';
import { markdownToText } from '../../src/articles/formats/plainMarkdown.ts';
import { parseText } from '../../src/articles/formats/text.ts';
import { readFrontMatter } from '../../src/articles/formats/frontMatter.ts';
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
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/\.$/u);
    return undefined;
  }
}

const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufeff]/u; // oxlint-disable-line no-control-regex

/** Checks that an article can be stored, quoted and shown, whatever it came from. */
function isWhole(article: ReadArticle): void {
  const { headline, body, language, url, published, updated, topics } = article;
  expect(headline).toMatch(/\S/u);
  expect(headline).not.toMatch(/[\n\r]/u);
  expect(headline.length).toBeLessThanOrEqual(MAX_HEADLINE_LENGTH);
  expect(body).toMatch(/[\p{L}\p{N}]/u);
  expect(body.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
  // Offsets count in a text that stays as it is: well-formed, trimmed, with one kind of line ends.
  for (const text of [headline, body, article.byline, article.outlet, ...topics, ...article.leftOut]) {
    expect(text === undefined || text.isWellFormed()).toBe(true);
    expect(text ?? '').not.toMatch(/[\r\0]/u);
  }
  expect(body).toBe(body.trim());
  expect(body).not.toMatch(control);
  expect(language).toMatch(/^[a-z]{2,3}$/u);
  if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/u);
  for (const moment of [published, updated])
    if (moment !== undefined) expect(moment.iso.startsWith(moment.day)).toBe(true);
  expect(article).not.toHaveProperty('id');
  expect(article).not.toHaveProperty('file');
}

function areWhole(intake: Intake | undefined): void {
  if (intake === undefined) return;
  expect(intake.articles.length).toBeGreaterThan(0);
  intake.articles.forEach(isWhole);
  for (const { reason } of intake.problems) expect(reason).toMatch(/\S/u);
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
          if (article !== undefined) isWhole(article);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a paste is articles, or refused in words, and no word of it is lost unsaid', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaste, async (text) => areWhole(await found(() => readPasted(text)))),
      { numRuns: 700 },
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
      fc.asyncProperty(name, anyBytes, async (file, bytes) =>
        areWhole(await found(() => readUpload({ name: file, bytes }))),
      ),
      { numRuns: 700 },
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
      fc.asyncProperty(lines, fc.constantFrom('a.json', 'a.jsonl'), async (all, file) =>
        areWhole(await found(() => readUpload({ name: file, bytes: Buffer.from(all.join('\n')) }))),
      ),
      { numRuns: 500 },
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
        areWhole(
          await found(() => {
            const { type, charset: label } = readContentType(given, bytes);
            const { text, charset } = decodePage(bytes, label);
            expect(charset).toMatch(/^[a-z0-9_-]+$/u);
            expect(typeof metaRefresh(text)).toMatch(/^(?:string|undefined)$/u);
            return readFetched({ url: 'https://coastdaily.example/a', type, text, charset });
          }),
        );
      }),
      { numRuns: 400 },
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
          if (parsed === undefined) continue;
          if (parsed.draft === undefined) {
            expect(parsed.flaws.length).toBeGreaterThan(0);
            for (const { line, reason } of parsed.flaws) {
              expect(reason).toMatch(/\S/u);
              if (line !== undefined) expect(line).toBeGreaterThanOrEqual(1);
            }
            continue;
          }
          expect(parsed.draft.body).toMatch(/[\p{L}\p{N}]/u);
          expect(parsed.draft.body.isWellFormed()).toBe(true);
          expect(parsed.draft.headline).toMatch(/\S/u);
        }
        const front = readFrontMatter(text);
        if (!('flaws' in front)) expect(text.endsWith(front.rest)).toBe(true);
        expect(typeof markdownToText(text)).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });

  it('a line, a date, an address is read or not, and never thrown at', () => {
    const scrap = fc.constantFrom(
      '28',
      'October',
      '2025',
      '2025-10-28',
      'T',
      '14:30',
      'PKT',
      'ET',
      '+05:00',
      'Z',
      'Uhr',
      '28.10.2025',
      'Updated',
      'By',
      'Jon Vale',
      '|',
      ',',
      '年',
      '٢٨',
      '۱۴۰۴',
      'آبان',
      'Photo:',
      '(',
      ')',
      'https://',
      '[::1]',
      '127.1',
      ':80',
      '@',
      '%00',
      '99',
      '1761654600',
      '-',
    );
    const line = fc.oneof(
      fc
        .array(scrap, { maxLength: 10 })
        .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap))),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const rules = { allowed: readAllowed(['wiki.example:8080']), ports: WEB_PORTS };
    fc.assert(
      fc.property(line, (text) => {
        const moment = readDate(text);
        if (moment !== undefined) {
          expect(moment.iso.startsWith(moment.day)).toBe(true);
          expect(new Date(`${moment.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(moment.day);
          expect(readDate(moment.iso)).toEqual(moment);
        }
        for (const one of findDates(text)) expect(readDate(one.moment.iso)).toEqual(one.moment);
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
        try {
          const url = readWebAddress(text, rules);
          expect(url.protocol).toMatch(/^https?:$/u);
          expect(url.username + url.password).toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 3_000 },
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
      { numRuns: 2_000 },
    );
  });
});
