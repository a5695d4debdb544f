import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlainFields } from '../../../src/articles/formats/plainFields.ts';
import { anyText } from '../anyText.ts';

it('reads plain fields, and leaves everything else to YAML', () => {
  expect(readPlainFields('headline: Talks resume\ntopics: [a, b c]\noutlet: "A: B"\n')).toEqual({
    headline: 'Talks resume',
    topics: ['a', 'b c'],
    outlet: 'A: B',
  });
  for (const yaml of ['a: b: c', 'a: |', 'a: b #c', 'a: b\n  c', 'a: b\na: c', 'a: *b', 'a: [b, [c]]', 'a:', ''])
    expect(readPlainFields(yaml)).toBeUndefined();
});

it('agrees with YAML wherever it reads something', () => {
  const value = fc.oneof(
    anyText,
    anyText.map((text) => `a${text}`),
    anyText.map((text) => `"${text}"`),
    anyText.map((text) => `'${text}'`),
    anyText.map((text) => `[a${text}, b]`),
    fc.stringMatching(/^[a-z][a-z :#,-]*$/u),
  );
  let read = 0;
  fc.assert(
    fc.property(value, (text) => {
      const fields = readPlainFields(`key: ${text}`);
      if (fields === undefined) return;
      read += 1;
      expect(fields).toEqual(parse(`key: ${text}`, { schema: 'failsafe' }));
    }),
    { numRuns: 3_000 },
  );
  expect(read).toBeGreaterThan(100);
});
