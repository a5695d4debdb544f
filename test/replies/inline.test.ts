import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround, joined, marked, plain, shortened } from '../../src/replies/inline.ts';
import { readableLine } from '../support/readable.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('ferry', 'so', 'a', '😀😀', 'محمد', ',', '—'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

describe('a shortened text', () => {
  it('is left alone where it fits', () => {
    expect(shortened('Two ferries met', 15)).toBe('Two ferries met');
  });

  it('is cut at a word and says so', () => {
    expect(shortened('Two ferries met off Sund, and nobody fell', 26)).toBe('Two ferries met off Sund…');
  });

  it('cuts a single long word', () => {
    expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  it('never has more characters than asked for, and no half ones', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 80 }), (given, max) => {
        const short = shortened(given, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(given.isWellFormed() || short.isWellFormed());
        const kept = short.replace(/…$/u, '');
        expect(given.replace(/\s+/gu, ' ').trim().startsWith(kept)).toBe(true);
      }),
    );
  });
});

describe('a marked text', () => {
  it('loses and adds nothing, whatever is marked', () => {
    const span = fc.record({ start: fc.nat(120), end: fc.nat(120) });
    fc.assert(
      fc.property(text, fc.array(span), (given, marks) => {
        expect(
          marked(given, marks)
            .map((inline) => (inline.kind === 'text' ? inline.text : ''))
            .join(''),
        ).toBe(given);
      }),
    );
  });

  it('marks what it is told to', () => {
    expect(readableLine(marked('Two ferries met', [{ start: 4, end: 11 }]))).toBe('Two **ferries** met');
  });
});

describe('an excerpt around the marks', () => {
  const words = `${'one two three '.repeat(20)}ferry ${'four five six '.repeat(20)}`.trim();
  const at = words.indexOf('ferry');

  it('begins and ends at words, and says where something is left off', () => {
    const shown = readableLine(excerptAround(words, [{ start: at, end: at + 5 }], 60));
    expect(shown).toMatch(/^…(?:one|two|three) .*\*\*ferry\*\* four .*(?:four|five|six)…$/u);
  });

  it('is a slice of the text that holds the first mark', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 20, max: 100 }), (given, seed, max) => {
        const starts = [...given.matchAll(/\S{1,8}/gu)];
        const word = starts[seed % Math.max(1, starts.length)];
        if (word === undefined) return;
        const mark = { start: word.index, end: word.index + word[0].length };
        const line = excerptAround(given, [mark], max);
        const pieces = line.map((inline) => (inline.kind === 'text' ? inline : plain('')));
        const shown = pieces.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
        const slice = shown.replace(/^…/u, '').replace(/…$/u, '');
        expect(given).toContain(slice);
        expect(slice.length).toBeLessThanOrEqual(max);
        expect(line.some((inline) => inline.kind === 'text' && inline.style === 'mark')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('parts of a line', () => {
  it('stand apart by a middle dot, and what is missing leaves no gap', () => {
    expect(readableLine(joined([[plain('Harbour Post')], undefined, [], [plain('sample')]]))).toBe(
      'Harbour Post · sample',
    );
  });
});
