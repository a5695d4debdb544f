import { expect, test } from 'vitest';
import { createVariation } from '../../../bench/speed/variation.ts';

const TEXT =
  'On 4 March 2025 the ferry Lunella sank near Port Brask with 118 people aboard. ' +
  'Captain Orsolya Venk told reporters that heavy waves struck the engine room before dawn. ' +
  'Reporters from Brask counted twelve boats that searched the harbour through the night.';
const vary = createVariation([TEXT]);

test('copy 0 is the text itself', () => {
  expect(vary(TEXT, 0)).toBe(TEXT);
});

test('a copy differs from the text and from other copies, and is the same on every run', () => {
  const copies = [1, 2, 3, 4].map((copy) => vary(TEXT, copy));
  expect(new Set([TEXT, ...copies]).size).toBe(5);
  expect(createVariation([TEXT])(TEXT, 3)).toBe(copies[2]);
});

test('a copy keeps its length in words and the words that carry grammar', () => {
  const grammar = (text: string): string[] =>
    text.match(/\b(?:On|the|with|that|before|from|through)\b/gu) ?? [];
  for (const copy of [1, 2, 3]) {
    expect(vary(TEXT, copy).split(' ')).toHaveLength(TEXT.split(' ').length);
    expect(grammar(vary(TEXT, copy))).toEqual(grammar(TEXT));
  }
});

test('a year stays in its century and a figure keeps its digits', () => {
  for (const copy of [1, 2, 3, 4, 5])
    expect(vary('in 2025, 118 and 7', copy)).toMatch(/^in 20\d\d, [1-9]\d\d and \d$/u);
});

test('within a copy, a name always becomes the same name', () => {
  for (const copy of [1, 2, 3]) {
    const [one, other] = vary('Brask met Brask', copy).split(' met ');
    expect(one).toBe(other);
  }
});
