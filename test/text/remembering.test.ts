import { describe, expect, it } from 'vitest';
import { ownCopy, remembering, rememberingSlices } from '../../src/text/remembering.ts';

describe('rememberingSlices', () => {
  it('makes each word once, wherever it stands', () => {
    let made = 0;
    const lengthOf = rememberingSlices((word) => (made++, word.length));
    const text = 'one two one, two one';
    expect(lengthOf(text, 0, 3)).toBe(3);
    expect(lengthOf(text, 8, 11)).toBe(3);
    expect(lengthOf('one', 0, 3)).toBe(3);
    expect(made).toBe(1);
    expect(lengthOf(text, 0, 7)).toBe(7);
    expect(made).toBe(2);
  });

  it('stays right when it meets more words than it can hold', () => {
    const same = rememberingSlices((word) => word);
    const words = Array.from({ length: 300_000 }, (_, n) => `w${((n * 7919) % 300_000).toString(36)}`);
    const text = words.join(' ');
    for (let round = 0; round < 2; round++) {
      let wrong = 0;
      let at = 0;
      for (const word of words) {
        if (same(text, at, at + word.length) !== word) wrong++;
        at += word.length + 1;
      }
      expect(wrong).toBe(0);
    }
  });

  it('tells words apart that differ in one letter, in script, or in length alone', () => {
    const same = rememberingSlices((word) => word);
    for (const word of [
      '',
      'a',
      'aa',
      'b',
      'é',
      'e\u0301',
      'کابل',
      'كابل',
      '漢',
      '\u0000',
      '__proto__',
      'a'.repeat(500),
    ])
      for (let i = 0; i < 2; i++) expect(same(`x${word}y`, 1, 1 + word.length)).toBe(word);
  });
});

describe('remembering', () => {
  it('makes each word once, and stays right when it holds too many', () => {
    let made = 0;
    const upper = remembering((word) => (made++, word.toUpperCase()));
    expect([upper('a'), upper('a'), upper('b')]).toEqual(['A', 'A', 'B']);
    expect(made).toBe(2);
    for (let n = 0; n < 120_000; n++) if (upper(`w${n}`) !== `W${n}`) throw new Error(`wrong at ${n}`);
    expect(upper('a')).toBe('A');
  });
});

describe('ownCopy', () => {
  it.each(['', 'short', 'a word of thirteen letters or more', '\ud800 a lone half of a character'])(
    'keeps %j',
    (word) => {
      expect(ownCopy(word)).toBe(word);
    },
  );
});
