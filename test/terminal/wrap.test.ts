import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/terminal/clean.ts';
import { displayWidth, drawnWidth, graphemes } from '../../src/terminal/width.ts';
import { wrap } from '../../src/terminal/wrap.ts';

const lines = (text: string, columns: number) =>
  wrap(text, columns).map(({ start, end }) => text.slice(start, end));

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['Türkiye', 7],
    ['e\u0301', 1],
    ['停戦', 4],
    ['ｱ', 1],
    ['한국', 4],
    ['👩‍🚒', 2],
    ['🇵🇰', 2],
    ['❤️', 2],
    ['①', 1],
    ['بَلَد', 3],
    ['a\u200cb', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('does not count colours and hyperlinks', () => {
    expect(
      drawnWidth('\u001b[1mbold\u001b[22m \u001b]8;;https://a.example\u001b\\link\u001b]8;;\u001b\\'),
    ).toBe(9);
  });
});

describe('wrap', () => {
  it('breaks at blanks', () => {
    expect(lines('the talks went on for days', 10)).toEqual(['the talks', 'went on', 'for days']);
  });

  it('cuts a word that is too long for a line', () => {
    expect(lines('an abcdefghijkl end', 5)).toEqual(['an', 'abcde', 'fghij', 'kl', 'end']);
  });

  it('breaks Chinese and Japanese between characters, but not before closing marks', () => {
    expect(lines('停戦協議が再開。', 6)).toEqual(['停戦協', '議が再', '開。']);
    expect(lines('停戦協議。再開', 8)).toEqual(['停戦協', '議。再開']);
  });

  it('keeps every character but the blanks at breaks, and no line is wider than it may be', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('停戦協議', '👩‍🚒', 'a', 'e\u0301', '  '),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (parts, columns) => {
        const text = clean(parts.join(' '));
        const spans = wrap(text, columns);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          const line = text.slice(span.start, span.end).trimEnd();
          // One character wider than the line cannot be broken.
          expect(displayWidth(line) <= columns || [...graphemes(line)].length === 1).toBe(true);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
