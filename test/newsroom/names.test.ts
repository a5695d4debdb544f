import { describe, expect, it } from 'vitest';
import { completeNames } from '../../src/newsroom/names.ts';

const NAMES = [
  'ferry collision',
  'Harbour Post',
  'Coast Daily',
  'Corvane election',
  'flood',
  'fire',
  'Türkiye',
];

describe('completions of names', () => {
  it.each([
    ['', NAMES.slice(0, 3), 3],
    ['Flood', ['flood'], 3],
    ['har', ['Harbour Post'], 3],
    ['post', ['Harbour Post'], 3],
    ['turk', ['Türkiye'], 3],
    ['fery colision', ['ferry collision'], 3],
    ['ferry colli', ['ferry collision'], 3],
    ['elecsion', ['Corvane election'], 3],
    ['harbuor p', ['Harbour Post'], 3],
    ['kollision', ['ferry collision'], 3],
    ['f', ['ferry collision', 'flood'], 2],
    ['xyz', [], 3],
    ['fyre', ['fire'], 3],
  ])("'%s' may become %o", (typed, names, limit) => {
    expect(completeNames(typed, NAMES, limit)).toEqual(names);
  });
});
