import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleReply, type Reading } from '../../src/replies/articleReply.ts';
import { findPlace, placeArgs } from '../../src/replies/place.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at, spanOf } from '../support/articles.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { linesOf, readable } from '../support/readable.ts';

const words = wordingFor('en-GB');
const { newsroom } = createHandMadeNewsroom([]);
const post = article({
  id: 'post',
  body: 'Two ferries met. Nobody fell.\n\nIt rained.',
  updated: at('2025-05-05'),
});
const long = article({
  id: 'long',
  body: Array.from({ length: 9 }, (_, i) => `Paragraph ${i} ${'goes on '.repeat(100)}`.trim()).join('\n\n'),
});

function read(of: typeof post, more: Partial<Reading> = {}) {
  return articleReply(
    { article: of, paragraphs: newsroom.paragraphs(of), excerpt: { start: 0, end: 10 }, ...more },
    words,
  );
}

describe('an article', () => {
  it('is shown whole, as it was published', () => {
    expect(readable(read(post))).toEqual([
      '# Headline of post',
      '| Two ferries met. Nobody fell.\n\nIt rained.',
      'Harbour Post · <2025-05-03> · updated <2025-05-05> · the article ↗ -> https://news.example/post',
      '[Summary]',
    ]);
  });

  it('marks the quoted place', () => {
    const place = { kind: 'found', span: spanOf(post.body, 'Nobody fell.'), moved: false } as const;
    expect(readable(read(post, { place })).slice(1, 3)).toEqual([
      '| Two ferries met. **Nobody fell.**\n\nIt rained.',
      'Harbour Post · <2025-05-03> · updated <2025-05-05> · the sentence ↗ -> https://news.example/post#:~:text=Nobody%20fell.',
    ]);
  });

  it('opens at the page of the quoted place and keeps it while pages are turned', () => {
    const place = { kind: 'found', span: spanOf(long.body, 'Paragraph 5'), moved: false } as const;
    const reply = read(long, { place });
    expect(readable(reply).join('\n')).toContain('**Paragraph 5** goes on');
    expect(readable(reply)).toContain('page 3 of 5');
    const [previous, next] = reply.actions;
    expect(previous?.args).toEqual({ id: 'long', ...placeArgs(long, place.span), page: '2' });
    expect(next?.label).toBe('Next page');
  });

  it('has every word on one page or another', () => {
    const paragraph = fc.array(fc.constantFrom('ferry', 'so', 'a'.repeat(2500), '😀'.repeat(1000)), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const of = article({ id: 'a', body: paragraphs.map((some) => some.join(' ')).join('\n\n') });
        const texts: string[] = [];
        for (let page = 1; page < 200; page++) {
          const reply = read(of, { page });
          const text = (linesOf(reply)[1] ?? [])
            .map((inline) => (inline.kind === 'text' ? inline.text : ''))
            .join('');
          expect(of.body).toContain(text);
          expect(text.isWellFormed()).toBe(true);
          expect(text.length).toBeLessThanOrEqual(1800);
          texts.push(text);
          if (!reply.actions.some(({ label }) => label === 'Next page')) break;
        }
        expect(texts.join('').replace(/\s/gu, '')).toBe(of.body.replace(/\s/gu, ''));
      }),
      { numRuns: 25 },
    );
  });

  it('says so where the quoted words have moved or are gone', () => {
    expect(readable(read(post, { place: { kind: 'gone' } }))[1]).toBe(
      'The article was revised, and the quoted words no longer stand in it.',
    );
    const moved = { kind: 'found', span: { start: 0, end: 3 }, moved: true } as const;
    expect(readable(read(post, { place: moved }))[1]).toBe(
      'The article was revised; the quoted words now stand elsewhere in it.',
    );
  });

  it('that may only be quoted shows an excerpt, or the paragraph around a quote, and no pages', () => {
    const fetched = { ...long, rights: 'excerpt' as const };
    const first = read(fetched, { excerpt: spanOf(long.body, 'Paragraph 0 goes on') });
    expect(readable(first).slice(1, 2)).toEqual(['| Paragraph 0 goes on']);
    expect(readable(first)).toContain('Only quotes of this article may be shown here.');
    const place = { kind: 'found', span: spanOf(long.body, 'Paragraph 5'), moved: false } as const;
    const around = read(fetched, { place, page: 2 });
    expect(readable(around)[1]).toMatch(/^\| \*\*Paragraph 5\*\* goes on[^\n]*$/u);
    expect(around.actions.map(({ label }) => label)).toEqual(['Summary']);
  });

  it('shows no more than a page around a quote in a very long paragraph that may only be quoted', () => {
    const fetched = article({
      id: 'f',
      rights: 'excerpt',
      body: `${'Words go on. '.repeat(500)}Here. ${'More words. '.repeat(500)}`,
    });
    const place = { kind: 'found', span: spanOf(fetched.body, 'Here.'), moved: false } as const;
    const shown = readable(read(fetched, { place }))[1] ?? '';
    expect(shown).toContain('**Here.**');
    expect(shown.length).toBeLessThan(1850);
  });
});

describe('the place of a quote', () => {
  const span = spanOf(post.body, 'Nobody fell.');
  const args = placeArgs(post, span);

  it('is found where it was', () => {
    expect(findPlace(post, args)).toEqual({ kind: 'found', span, moved: false });
  });

  it('is found again where something was put in before it', () => {
    const revised = { ...post, body: `It was dark. ${post.body}` };
    expect(findPlace(revised, args)).toEqual({
      kind: 'found',
      span: spanOf(revised.body, 'Nobody fell.'),
      moved: true,
    });
  });

  it('is gone where the words were changed', () => {
    expect(findPlace({ ...post, body: 'Two ferries met. Somebody fell.' }, args)).toEqual({ kind: 'gone' });
    expect(findPlace({ ...post, body: '' }, args)).toEqual({ kind: 'gone' });
  });

  it.each<Record<string, string>>([
    {},
    { start: '1' },
    { ...args, start: '-1' },
    { ...args, end: '0' },
    { ...args, start: '1e3' },
    { ...args, end: '9'.repeat(30) },
  ])('is none for arguments that name none: %j', (wrong) => {
    expect(findPlace(post, wrong)).toBeUndefined();
  });

  it('takes few characters, so that a button can hold it', () => {
    const total = Object.values(placeArgs(long, { start: 5000, end: 5400 })).join('').length;
    expect(total).toBeLessThanOrEqual(16);
  });
});
