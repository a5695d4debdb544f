import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences in quotations', () => {
  it('keeps a quotation of two sentences whole, with who said it', () => {
    expect(cut('"The bridge is safe. It was tested," she said. Work goes on.')).toEqual([
      '"The bridge is safe. It was tested," she said.',
      'Work goes on.',
    ]);
  });

  it('ends a sentence before a mark that opens anew, as long quotations are printed', () => {
    expect(cut('He said: "The bridge is safe. "It was tested twice."')).toEqual([
      'He said: "The bridge is safe.',
      '"It was tested twice."',
    ]);
    expect(cut('“The bridge is safe. “It was tested twice.”')).toEqual([
      '“The bridge is safe.',
      '“It was tested twice.”',
    ]);
  });

  it('reads a straight mark after a word as closing, even where none was opened', () => {
    expect(cut('It was tested twice." Ana Ruiz, the engineer, agreed. "It will last," she said.')).toEqual([
      'It was tested twice."',
      'Ana Ruiz, the engineer, agreed.',
      '"It will last," she said.',
    ]);
  });

  it('reads marks between blanks in pairs', () => {
    expect(cut('He spoke of a " safe bridge " . Work goes on .')).toEqual([
      'He spoke of a " safe bridge " .',
      'Work goes on .',
    ]);
  });

  it('leaves a stray mark with the sentence before it', () => {
    expect(cut('The bridge is safe. "\n\nWork goes on.')).toEqual(['The bridge is safe. "', 'Work goes on.']);
    expect(cut('The bridge is safe. … Work goes on.')).toEqual(['The bridge is safe. …', 'Work goes on.']);
  });

  it('stays fast on a text of nothing but quotation marks and stops', () => {
    for (const text of [
      '". '.repeat(20_000),
      '" '.repeat(20_000),
      '“A. '.repeat(20_000),
      '"A. '.repeat(20_000),
    ])
      expect(cut(text).length).toBeGreaterThan(0);
  });
});
