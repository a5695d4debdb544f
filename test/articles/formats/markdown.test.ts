import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/articles/formats/draft.ts';
import { parseMarkdown, toMarkdown } from '../../../src/articles/formats/markdown.ts';
import { parseMoment } from '../../../src/articles/moment.ts';
import { anyText } from '../anyText.ts';

const parse = (...lines: string[]) => parseMarkdown(lines.join('\n'), 'id');
const reasons = (...lines: string[]) => parse(...lines).flaws?.map(({ line, reason }) => `${line}: ${reason}`);

describe('parseMarkdown', () => {
  it('reads every field', () => {
    const parsed = parse(
      '---', 'headline: "Talks: day 2"', 'outlet: Harbour Post', 'byline: A. Writer', 'published: 2025-10-28',
      'updated: 2025-10-28T14:30:00+05:00', 'url: https://example.org/talks?a=1', 'language: en-GB', 'topics: [talks, harbour]',
      'corrections:', '  - when: 2025-10-29', '    what: The figure is 17', '  - what: A name', 'rights: excerpt', 'mood: calm', '---', '', 'Talks went on.',
    ); // prettier-ignore
    expect(parsed.draft).toEqual({
      id: 'id',
      headline: 'Talks: day 2',
      headlineMissing: false,
      outlet: 'Harbour Post',
      outletInferred: false,
      byline: 'A. Writer',
      published: parseMoment('2025-10-28'),
      updated: parseMoment('2025-10-28T14:30:00+05:00'),
      url: 'https://example.org/talks?a=1',
      language: 'en',
      topics: ['talks', 'harbour'],
      corrections: [
        { when: parseMoment('2025-10-29'), what: 'The figure is 17' },
        { what: 'A name' },
      ],
      rights: 'excerpt',
      body: 'Talks went on.',
    });
  });

  it('takes every value as the text it is written as', () => {
    const parsed = parse('---', 'headline: 2024', 'outlet: NO', 'byline:', 'topics: [1e3, true]', '---', 'Text.');
    expect(parsed.draft).toMatchObject({ headline: '2024', outlet: 'NO', topics: ['1e3', 'true'] });
    expect(parsed.draft?.byline).toBeUndefined();
  });

  it('names the field, what is expected, and the line', () => {
    expect(reasons('---', 'outlet: X', 'published: 28/10/2025', 'url: ftp://x', 'rights: all', '---', 'T.')).toEqual([
      '1: headline: expected the headline of the article',
      "3: published: expected an ISO 8601 date such as 2025-10-28 or 2025-10-28T14:30:00+05:00, found '28/10/2025'",
      '4: url: expected an address that starts with https:// or http://',
      '5: rights: expected full or excerpt',
    ]);
    expect(reasons('---', 'headline: T', 'corrections:', '- what: a', '- when: 2025-02-30', '  what: b', '---', 'T.')).toEqual([
      "5: corrections.1.when: expected an ISO 8601 date such as 2025-10-28 or 2025-10-28T14:30:00+05:00, found '2025-02-30'",
    ]); // prettier-ignore
  });

  it('tells a misspelt field from one it does not know', () => {
    expect(reasons('---', 'headline: T', 'publihsed: 2025-10-28', '---', 'T.')).toEqual([
      '3: publihsed: unknown field; expected published',
    ]);
    expect(reasons('---', 'Headline: T', '---', 'T.')?.[0]).toBe('2: Headline: unknown field; expected headline');
    expect(reasons('---', 'headline: T', 'editor: B', '---', 'T.')).toBeUndefined();
  });

  it.each([
    ['1: has no front matter', 'Just a text.'],
    ['1: the front matter does not end', '---\nheadline: T\n\nText.'],
    ['2: not YAML: ', '---\nheadline: Talks: day 2\n---\nText.'],
    ['3: not YAML: ', '---\nheadline: T\nheadline: U\n---\nText.'],
    ['1: the front matter has aliases', '---\nheadline: &a T\noutlet: *a\n---\nText.'],
    ['1: the front matter is too long', `---\nheadline: ${'x'.repeat(40_000)}\n---\nText.`],
    ['2: headline: expected at most 1,000', `---\nheadline: ${'x'.repeat(2_000)}\n---\nText.`],
    ['1: the front matter is nested too deeply', `---\n${'- '.repeat(10_000)}\n---\nText.`],
    ['1: the front matter is nested too deeply', `---\na: ${'['.repeat(20_000)}\n---\nText.`],
    ['2: expected front matter such as', '---\njust words\n---\nText.'],
    ['4: has no text', '---\nheadline: T\n---\n\n---\n'],
    ['4: the text has 2,000,001 characters', `---\nheadline: T\n---\n${'x'.repeat(2_000_001)}`],
    ['2: url: expected an address', '---\nurl: "https://example.org/a b"\nheadline: T\n---\nText.'],
    ['2: url: expected at most 2,048', `---\nurl: https://example.org/${'a'.repeat(2_048)}\nheadline: T\n---\nText.`],
  ])('says %j', (reason, source) => {
    const { flaws } = parseMarkdown(source, 'id');
    expect(flaws?.map((flaw) => `${flaw.line}: ${flaw.reason}`).join('\n')).toContain(reason);
  });

  it('does not touch the prototype of anything', () => {
    const parsed = parse('---', '__proto__: {polluted: yes}', 'headline: T', '---', 'Text.');
    expect(parsed.draft?.headline).toBe('T');
    expect('polluted' in {}).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, (front, body) => {
        const parsed = parseMarkdown(`---\n${front}\n---\n${body}`, 'id');
        expect((parsed.draft === undefined) !== (parsed.flaws === undefined)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('toMarkdown', () => {
  const words = anyText.map(oneLine).filter((text) => text !== '');
  const name = fc.option(words, { nil: undefined });
  const moment = fc.constantFrom(undefined, parseMoment('2025-10-28'), parseMoment('2025-10-28T14:30:00+05:00'));

  it('writes fields that are read back the same', () => {
    const fields = fc.record({
      headline: words,
      outlet: name,
      byline: name,
      published: moment,
      updated: moment,
      url: fc.constantFrom(undefined, 'https://example.org/a:b#c?d=%20,e'),
      topics: fc.uniqueArray(words, { maxLength: 4 }),
      corrections: fc.array(fc.record({ when: moment, what: words }), { maxLength: 3 }),
      rights: fc.constantFrom('full' as const, 'excerpt' as const),
    });
    fc.assert(
      fc.property(fields, (given) => {
        const { draft, flaws } = parseMarkdown(toMarkdown({ ...given, body: 'Text.' }), 'id');
        expect(flaws).toBeUndefined();
        expect(draft).toEqual({ ...given, id: 'id', headlineMissing: false, outletInferred: false, body: 'Text.' });
      }),
      { numRuns: 500 },
    );
  });

  it('writes a body that is read back the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { draft } = parseMarkdown(`---\nheadline: T\n---\nFirst.\n\n${text}`, 'id');
        expect(parseMarkdown(toMarkdown(draft!), 'id').draft).toEqual(draft);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the words of a plain body, paragraph by paragraph', () => {
    const line = words.map((text) => text.replace(/\ufeff/gu, '').trim());
    const body = fc
      .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((paragraphs) => paragraphs.map((lines) => lines.filter((text) => text !== '').join('\n')))
      .map((paragraphs) => ['First.', ...paragraphs.filter((text) => text !== '')].join('\n\n'));
    fc.assert(
      fc.property(body, (text) => {
        const source = toMarkdown({ headline: 'T', topics: [], corrections: [], rights: 'full', body: text });
        expect(parseMarkdown(source, 'id').draft?.body).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
