import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPassages } from '../../../bench/speed/passages.ts';

const sentence = fc
  .array(fc.constantFrom('harbour', 'Mara', '12', 'rose', 'über'), { minLength: 1, maxLength: 60 })
  .map((words) => `${words.join(' ')}.`);

test('passages hold every word of the text once and in order', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 40 }), (sentences) => {
      const words = (texts: readonly string[]): string[] =>
        texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
      expect(words(cutPassages(sentences.join('\n\n')))).toEqual(words(sentences));
    }),
  );
});

test('a passage of prose has about 166 words', () => {
  const prose = 'The ferry left the harbour late and the crew had little time to eat. '.repeat(300);
  const lengths = cutPassages(prose).map((passage) => passage.split(' ').length);
  expect(Math.min(...lengths)).toBeGreaterThan(150);
  expect(Math.max(...lengths)).toBeLessThan(182 + 160 / 3);
});

test('a text without words has no passage', () => {
  expect(cutPassages(' \n\n ')).toEqual([]);
});
