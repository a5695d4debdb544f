import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, oneLine, plainText } from '../../../src/articles/formats/draft.ts';
import { parseJsonLine } from '../../../src/articles/formats/jsonl.ts';
import { parseMarkdown, toMarkdown, type Written } from '../../../src/articles/formats/markdown.ts';
import { parseText } from '../../../src/articles/formats/text.ts';
import { parseMoment } from '../../../src/articles/moment.ts';
import { inEnglish } from '../../../src/refusals.ts';
import { anyText } from '../anyText.ts';

const parse = (...lines: string[]) => parseMarkdown(lines.join('\n'), 'id');
const reasons = (...lines: string[]) => parse(...lines).flaws?.map(({ line, reason }) => `${line}: ${inEnglish(reason)}`);

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
      '5: rights: expected one of: full, excerpt',
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
    ['2: expected fields such as', '---\njust words\n---\nText.'],
    ['4: has no text', '---\nheadline: T\n---\n\n---\n'],
    ['4: the text has 2,000,001 characters', `---\nheadline: T\n---\n${'x'.repeat(2_000_001)}`],
    ['2: url: expected an address', '---\nurl: "https://example.org/a b"\nheadline: T\n---\nText.'],
    ['2: url: expected at most 2,048', `---\nurl: https://example.org/${'a'.repeat(2_048)}\nheadline: T\n---\nText.`],
  ])('says %j', (reason, source) => {
    const { flaws } = parseMarkdown(source, 'id');
    expect(flaws?.map((flaw) => `${flaw.line}: ${inEnglish(flaw.reason)}`).join('\n')).toContain(reason);
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
  const story: Written = {
    headline: 'T', headlineMissing: false, outletInferred: false, topics: [], corrections: [], rights: 'full', body: 'Text.',
  }; // prettier-ignore
  const written = fc.record({
    headline: words,
    headlineMissing: fc.boolean(),
    outlet: name,
    outletInferred: fc.boolean(),
    byline: name,
    published: moment,
    updated: moment,
    url: fc.constantFrom(undefined, 'https://example.org/a:b#c?d=%20,e'),
    language: fc.constantFrom(undefined, 'en', 'ur'),
    topics: fc.uniqueArray(words, { maxLength: 4 }),
    corrections: fc.array(fc.record({ when: moment, what: words }), { maxLength: 3 }),
    rights: fc.constantFrom('full' as const, 'excerpt' as const),
    body: anyText.map((text) => plainText(`${text}x`)),
  }).map((given): Written => ({ ...given, outletInferred: given.outletInferred && given.outlet !== undefined })); // prettier-ignore

  it('writes an article that is read back exactly, whatever stands in its fields and text', () => {
    fc.assert(
      fc.property(written, (given) => {
        const { draft, flaws } = parseMarkdown(toMarkdown(given), 'id');
        expect(flaws).toBeUndefined();
        expect(draft).toEqual({ ...given, id: 'id' });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['front matter', '---\nheadline: Not this one\n---\nText.'],
    ['Markdown', '# Text\n\n- a\n- b\n\n1. c\n\n> d\n\n***\n\n[e](https://example.org) `f` **g**\n===\n\\*h\\*'],
    ['blanks and blank lines at its ends and in it', '\n\n  \tText  \n \n\n\n   more\t\n\n'],
    ['HTML, entities and templates', '<b>Text</b><!-- x -->&amp; {{ x }} ${x} <script>'],
    ['an open fence', '```\nText\n~~~~\n'],
    ['text from right to left, and signs of direction', 'وزیر نے کہا\u200f\u202e \u2067abc\u2069'],
    ['emoji and combining marks', '👩‍🚒 e\u0301 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['line separators and control characters', 'a\u2028b\u2029c\u0085d\u000b\u000c\u001b[31m'],
  ])('keeps a text with %s as it is', (_, body) => {
    expect(parseMarkdown(toMarkdown({ ...story, body }), 'id').draft?.body).toBe(body);
  });

  it('keeps it through a program that writes other line ends or a byte order mark', () => {
    const source = toMarkdown({ ...story, headline: 'Talks: day 2', body: 'One.\n\n  Two.' });
    for (const saved of [source.replaceAll('\n', '\r\n'), `\ufeff${source}`, source.trimEnd()])
      expect(parseMarkdown(saved, 'id').draft).toEqual({ ...story, id: 'id', headline: 'Talks: day 2', body: 'One.\n\n  Two.' });
  }); // prettier-ignore

  it('writes what any reader reads, to be read the same', () => {
    const same = (draft: Draft | undefined): void => {
      if (draft === undefined) return;
      const { line: _, ...read } = draft;
      expect(parseMarkdown(toMarkdown(draft), draft.id).draft).toEqual(read);
    };
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        same(parseText(`${one}\n${other}\nHarbour Post reported it.`, 'id').draft);
        same(parseMarkdown(`---\nheadline: T\n---\n${one}\n\n${other}`, 'id').draft);
        same(parseJsonLine(JSON.stringify({ title: one, text: other, byline: one, topics: [one, other] }), 1)?.draft);
        same(parseJsonLine(JSON.stringify({ text: other }), 1)?.draft);
      }),
      { numRuns: 500 },
    );
  });

  it('is written as a person would write it', () => {
    const article = { ...story, headline: 'Talks: day 2', outlet: 'Harbour Post', outletInferred: true, topics: ['talks', 'No'], published: parseMoment('2025-10-28'), body: '- “Yes,” he said.' }; // prettier-ignore
    expect(toMarkdown(article)).toBe(
      '---\nheadline: "Talks: day 2"\noutlet: Harbour Post\npublished: 2025-10-28\ntopics: [talks, No]\ninferred: [outlet]\nformat: plain\n---\n\n- “Yes,” he said.\n',
    );
  });
});
