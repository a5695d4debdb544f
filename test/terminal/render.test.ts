import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Action, Block, Reply } from '../../src/replies/reply.ts';
import { createPen } from '../../src/terminal/pen.ts';
import { type Look, renderReply } from '../../src/terminal/render.ts';
import { drawnWidth } from '../../src/terminal/width.ts';

const plain: Look = {
  pen: createPen({ colour: false, links: false, locale: 'en-GB' }),
  columns: Infinity,
  indent: '',
  compact: true,
  choices: true,
};
const terminal: Look = {
  pen: createPen({ colour: true, links: true, locale: 'en-GB' }),
  columns: 60,
  indent: '  ',
  compact: false,
  choices: true,
};
const open = (name: string): Action => ({ command: 'article', name: 'open', label: name, args: { name } });

const quote: Block = {
  kind: 'quote',
  language: 'en',
  line: [
    { kind: 'text', text: 'The ferry was delayed by ' },
    { kind: 'text', text: 'two hours', style: 'mark' },
    { kind: 'text', text: ' because of fog over the outer harbour.' },
  ],
  source: [
    { kind: 'text', text: 'Harbour Post · ' },
    { kind: 'date', moment: { iso: '2025-10-28T23:30:00-05:00', day: '2025-10-28', instant: 1 } },
    { kind: 'text', text: ' · ' },
    { kind: 'link', text: 'the sentence ↗', url: 'https://post.example/a#:~:text=two%20hours' },
  ],
};
const show = (blocks: Block[], look: Look, actions: Action[] = []) =>
  renderReply({ blocks, actions }, look).text;

describe('a reply on a pipe', () => {
  it('gives each part a line of its own, without colours, with addresses written out', () => {
    expect(show([quote], plain, [open('Read in context'), open('More')])).toBe(
      [
        '| The ferry was delayed by two hours because of fog over the outer harbour.',
        'Harbour Post · 28 October 2025 · the sentence https://post.example/a#:~:text=two%20hours',
        '[1] Read in context   [2] More',
      ].join('\n'),
    );
  });

  it('writes dates in the language of its words', () => {
    const reply: Reply = { blocks: [quote], actions: [], locale: 'ur' };
    expect(renderReply(reply, plain).text).toContain('Harbour Post · 28 اکتوبر، 2025 · ');
  });

  it('never holds a blank line, which separates replies', () => {
    const heading: Block = { kind: 'heading', line: [{ kind: 'text', text: 'Not covered' }] };
    expect(show([heading, quote, quote, heading], plain)).not.toMatch(/^\s*$/mu);
  });

  it('shows control characters of an article as nothing', () => {
    const evil: Block = {
      kind: 'line',
      line: [
        { kind: 'text', text: 'a\u001b[2Jb\nc\u202ed' },
        { kind: 'link', text: 'x\u001b', url: 'https://a.example/\u001b]' },
      ],
    };
    expect(show([evil], plain)).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('a reply on a terminal', () => {
  it('has the quote behind a bar, the answer marked, the source quiet and linked', () => {
    const text = show([quote], terminal);
    expect(text).toContain('\u001b[1m\u001b[32mtwo hours\u001b[39m\u001b[22m');
    expect(text).toContain('\u001b]8;;https://post.example/a#:~:text=two%20hours\u001b\\');
    expect(text.split('\n').map((line) => line.includes('│'))).toEqual([true, true, false]);
  });

  it('is never wider than the window, and never wider than reads well', () => {
    for (const columns of [40, 60, 80, 240]) {
      const wide = show(
        [
          quote,
          {
            kind: 'list',
            numbered: true,
            items: [{ lines: [[{ kind: 'text', text: '停戦協議 '.repeat(60) }]], action: open('x') }],
          },
        ],
        { ...terminal, columns },
      );
      for (const line of wide.split('\n'))
        expect(drawnWidth(line)).toBeLessThanOrEqual(Math.min(columns, 96));
    }
  });

  it('begins or ends no line with the dot that stands between two parts of a source', () => {
    const lines = show([quote], { ...terminal, columns: 40 })
      .split('\n')
      .map(stripVTControlCharacters);
    expect(lines.slice(-2)).toEqual(['  Harbour Post · 28 October 2025', '  the\u00a0sentence\u00a0↗']);
    const typed: Block = {
      kind: 'line',
      line: [{ kind: 'text', text: 'Thirty letters stand here now · and more' }],
    };
    expect(show([typed], { ...terminal, columns: 36 })).toBe('  Thirty letters stand here now ·\n  and more');
  });

  it('keeps a mark that is broken over two lines marked on both', () => {
    const text = show(
      [{ kind: 'line', line: [{ kind: 'text', text: 'word '.repeat(20), style: 'mark' }] }],
      terminal,
    );
    for (const line of text.split('\n')) expect(line).toContain('\u001b[1m\u001b[32mword');
  });
});

describe('a long quote', () => {
  const words = (count: number): Block => ({
    kind: 'quote',
    language: 'en',
    line: [
      { kind: 'text', text: 'one '.repeat(count) },
      { kind: 'text', text: 'two\n\nthree', style: 'mark' },
    ],
    source: [],
  });

  it('is shown in its paragraphs, a short one runs on', () => {
    expect(show([words(2)], plain)).toBe('| one one two three');
    expect(show([words(200)], plain).split('\n')[1]).toBe('| three');
    expect(
      show([words(200)], { ...terminal, pen: createPen({ colour: false, links: true, locale: 'en-GB' }) }),
    ).toMatch(/two\n {2}│\n {2}│ three/u);
  });
});

describe('choices', () => {
  const list: Block = {
    kind: 'list',
    numbered: true,
    items: [open('a'), undefined, open('c')].map((action) => ({
      lines: [[{ kind: 'text' as const, text: 'entry' }]],
      ...(action && { action }),
    })),
  };

  it('are numbered through entries first, then actions', () => {
    const { text, choices } = renderReply({ blocks: [list], actions: [open('next')] }, plain);
    expect(text).toBe(['[1] entry', '2.  entry', '[2] entry', '[3] next'].join('\n'));
    expect(choices.map(({ args }) => args['name'])).toEqual(['a', 'c', 'next']);
  });

  it('are left out where nobody can choose', () => {
    const { text, choices } = renderReply(
      { blocks: [list], actions: [open('next')] },
      { ...plain, choices: false },
    );
    expect(text).toBe(['1. entry', '2. entry', '3. entry'].join('\n'));
    expect(choices).toEqual([]);
  });
});

describe('sides', () => {
  it('stand in aligned columns, each with its quote and source', () => {
    const side = (value: string, outlet: string) => ({
      value: [{ kind: 'text' as const, text: value }],
      source: [{ kind: 'text' as const, text: outlet }],
      quote: [{ kind: 'text' as const, text: `${value} people were hurt.` }],
    });
    const reply: Reply = {
      blocks: [{ kind: 'sides', rows: [side('7', 'Coast Daily'), side('at least 12', 'Harbour Post')] }],
      actions: [],
    };
    expect(renderReply(reply, plain).text).toBe(
      [
        '7            | 7 people were hurt.',
        '             Coast Daily',
        'at least 12  | at least 12 people were hurt.',
        '             Harbour Post',
      ].join('\n'),
    );
  });
});
