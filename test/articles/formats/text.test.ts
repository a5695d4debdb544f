import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferOutlet } from '../../../src/articles/formats/outlet.ts';
import { parseText } from '../../../src/articles/formats/text.ts';
import { anyText } from '../anyText.ts';

const draft = (...lines: string[]) => parseText(lines.join('\n'), 'id').draft;

describe('parseText', () => {
  it('reads a headline, the lines about the article, and its paragraphs', () => {
    expect(
      draft(
        '\ufeffFerry talks resume in Port Alder',
        '- By Web Desk -',
        '- Oct 28, 2025',
        '',
        'PORT ALDER: Ferry talks resumed on Tuesday, Harbour News reported, citing union sources.  ',
        'The union said it would wait.',
        '',
        'Nothing was signed.',
      ),
    ).toMatchObject({
      headline: 'Ferry talks resume in Port Alder',
      headlineMissing: false,
      byline: 'Web Desk',
      published: { iso: '2025-10-28', day: '2025-10-28' },
      outlet: 'Harbour News',
      outletInferred: true,
      body: 'PORT ALDER: Ferry talks resumed on Tuesday, Harbour News reported, citing union sources.\n\nThe union said it would wait.\n\nNothing was signed.',
    });
  });

  it('reads what is named: outlet, address, dates', () => {
    expect(
      draft(
        'A headline',
        'Outlet: Coast Daily',
        'https://example.org/a?b=1',
        'By A. Writer | 28 October 2025',
        'Last updated: 29 October 2025',
        'Harbour News reported that it rained.',
      ),
    ).toMatchObject({
      outlet: 'Coast Daily',
      outletInferred: false,
      url: 'https://example.org/a?b=1',
      byline: 'A. Writer',
      published: { day: '2025-10-28' },
      updated: { day: '2025-10-29' },
      body: 'Harbour News reported that it rained.',
    });
  });

  it('takes a first paragraph for no line about the article', () => {
    const first = 'By Tuesday the talks had failed, and the ferries stood still.';
    expect(draft('A headline', first)?.byline).toBeUndefined();
    expect(draft('A headline', first)?.body).toBe(first);
    expect(draft('A headline', 'May 3, 2025 was a Saturday.')?.published).toBeUndefined();
  });

  it('joins lines that were broken inside sentences where blank lines part the paragraphs', () => {
    const wrapped = draft('A headline', '', 'The talks went on and', 'on into the', 'night.', '', 'Then they', 'ended.');
    expect(wrapped?.body).toBe('The talks went on and on into the night.\n\nThen they ended.');
  });

  it('lets the first words stand in where there is no headline', () => {
    const text = 'It rained in Port Alder on Monday and the ferries stood still until late in the evening, the council said.';
    expect(draft(text)).toMatchObject({ headlineMissing: true, body: text });
    expect(draft(text)?.headline).toMatch(/^It rained in Port Alder .* …$/u);
  });

  it('refuses what has no text', () => {
    expect(parseText('', 'id').flaws).toEqual([{ line: 1, reason: ['noText'] }]);
    expect(parseText('A headline\n- By Web Desk -\n', 'id').flaws?.[0]?.reason).toEqual(['noText']);
    expect(parseText('\0\0 — \n', 'id').flaws?.[0]?.reason).toEqual(['noText']);
  });

  it('changes nothing but white space of the body, and never throws', () => {
    fc.assert(
      fc.property(fc.array(anyText), (lines) => {
        const source = `Headline\n${lines.join('\n')}`;
        const { draft } = parseText(source, 'id');
        const squeezed = (text: string) => text.toWellFormed().replace(/[\0\ufeff]+/gu, '').replace(/\s+/gu, ' ');
        expect(squeezed(source)).toContain(squeezed(draft?.body ?? '').trim());
      }),
    );
  });
});

describe('inferOutlet', () => {
  it.each([
    ['ARY News', 'Talks resumed on Tuesday, ARY News reported, citing sources.'],
    ['Harbour Post', 'On Monday the Harbour Post reported that it rained.'],
    ['Coast Daily', 'It rained.\n\nCoast Daily has learned that it will rain again.'],
    [undefined, 'The Health Ministry reported twelve cases.'],
    [undefined, 'Anna Berg reported the theft to the police.'],
    [undefined, 'Harbour News reported rain. Coast Daily reported snow.'],
    [undefined, 'a\n\nb\n\nc\n\nARY News reported nothing here.'],
  ])('finds %j', (outlet, body) => {
    expect(inferOutlet(body)).toBe(outlet);
  });
});
