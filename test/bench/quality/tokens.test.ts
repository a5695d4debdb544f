import { describe, expect, test } from 'vitest';
import { comparable, contentWords, padded, tellingAnswers } from '../../../bench/quality/tokens.ts';

describe('the form in which answers are compared', () => {
  test.each([
    ['The Güney Bridge', 'guney bridge'],
    ['twenty-one', '21'],
    ['twenty one thousand', '21000'],
    ['the First', '1st'],
    ['two hundred', '200'],
    ['1,000,000', '1000000'],
    ['2.9%', '2.9 percent'],
    ['five per cent', '5 percent'],
    ['U.S. troops', 'us troops'],
    ["Mara’s boat and O'Neill", 'mara boat and oneill'],
    ['“A  storm”, they said…', 'storm they said'],
    ['1990s', '1990s'],
    ["the 90's", '90'],
    ['100', '100'],
  ])('%s is %s', (text, form) => {
    expect(comparable(text).join(' ')).toBe(form);
  });

  test('whole tokens only', () => {
    expect(padded('Ten thousand oaks fell').includes(tellingAnswers(['oak'])[0] ?? '')).toBe(false);
    expect(padded('Ten thousand oaks fell').includes(tellingAnswers(['10,000 oaks'])[0] ?? '')).toBe(true);
  });

  test('answers that any text holds by accident say nothing', () => {
    expect(tellingAnswers(['Yes', 'No.', 'All of the above', 'the', 'Oslo', 'OSLO'])).toEqual([' oslo ']);
  });

  test('content words leave grammar out and take a plural s off', () => {
    expect(contentWords('Which of the harbours were closed, and by whom?')).toEqual(['harbour', 'closed']);
  });
});
