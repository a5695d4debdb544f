import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonLine } from '../../../src/articles/formats/jsonl.ts';
import { inEnglish } from '../../../src/refusals.ts';
import { anyText } from '../anyText.ts';

const read = (value: unknown) => parseJsonLine(JSON.stringify(value), 7);

describe('parseJsonLine', () => {
  it('reads every field, and keeps the id and the text as they come', () => {
    const text = 'One  line\nand another.\r\n\r\n  Indented. ';
    expect(
      read({ id: 'Sport/№ 1', title: 'T', text, outlet: 'O', url: 'https://example.org/', publishedAt: '2025-10-28' })?.draft,
    ).toMatchObject({
      id: 'Sport/№ 1',
      headline: 'T',
      headlineMissing: false,
      outlet: 'O',
      url: 'https://example.org/',
      published: { iso: '2025-10-28', day: '2025-10-28' },
      body: 'One  line\nand another.\n\n  Indented. ',
      line: 7,
    }); // prettier-ignore
  });

  it('lets the first words stand in for a missing headline', () => {
    const body = 'THE COUNCIL MET IN PORT ALDER ON MONDAY AND AGREED ON NOTHING AT ALL, AS IT HAS DONE EVERY WEEK.';
    for (const title of ['', null, undefined]) {
      const draft = read({ id: '1', title, text: body })?.draft;
      expect(draft).toMatchObject({ headlineMissing: true });
      expect(body.startsWith(draft!.headline.replace(' …', ''))).toBe(true);
    }
  });

  it('makes an id where there is none, and takes a number for one', () => {
    expect(read({ text: 'It rained.' })?.draft?.id).toMatch(/^it-rained-[0-9a-f]{10}$/u);
    expect(read({ id: 12, text: 'It rained.' })?.draft?.id).toBe('12');
  });

  it('passes over blank lines', () => {
    expect(parseJsonLine('  \r', 1)).toBeUndefined();
  });

  it.each([
    ['{"id": "1", "text"', 'is not JSON'],
    ['[1]', 'expected an object'],
    ['"text"', 'expected an object'],
    ['null', 'expected an object'],
    ['{"id": "1"}', 'text: expected the text of the article'],
    ['{"id": "1", "text": " "}', 'text: expected the text of the article'],
    ['{"id": "1", "text": "—"}', 'has no text'],
    ['{"id": ["1"], "text": "It rained."}', 'id: expected a text'],
    ['{"text": "It rained.", "publishedAt": "last week"}', 'publishedAt: expected an ISO 8601 date'],
    ['{"text": "It rained.", "url": "javascript:alert(1)"}', 'url: expected an address'],
    ['{"text": "It rained.", "title": 3}', 'title: expected the headline'],
    [`{"text": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'text: expected the text'],
  ])('refuses %.60s', (source, reason) => {
    const { flaws = [] } = parseJsonLine(source, 3) ?? {};
    expect(flaws.map((flaw) => [flaw.line, inEnglish(flaw.reason)])).toEqual([[3, expect.stringContaining(reason)]]);
  });

  it('keeps any id and any text, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, (id, text) => {
        const parsed = read({ id: `#${id}`, title: id, text: `A ${text}` });
        const clean = text.toWellFormed().replace(/\r\n?/gu, '\n').replace(/[\0\ufeff]/gu, '');
        expect(parsed?.draft?.body).toBe(`A ${clean}`);
        expect(parsed?.draft?.id).toBe(`#${id}`);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(anyText, (source) => {
        expect(() => parseJsonLine(source, 1)).not.toThrow();
      }),
    );
  });
});
