import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choice, day, text, whole } from '../../src/commands/options.ts';
import { type RawOptions, readOptions } from '../../src/commands/readOptions.ts';
import { UserError } from '../../src/errors.ts';

const command = {
  name: 'find',
  example: '/find query:ferry',
  options: z.object({
    query: text('What to look for', { max: 20, example: 'ferry' }),
    outlet: text('Whose', { max: 100, example: 'Harbour Post' }).optional(),
    since: day('From when', { example: 'last Monday' }).optional(),
    count: whole('How many', { min: 1, max: 25, example: '5' }).default(10),
    sort: choice('Which first', ['best', 'newest']).default('best'),
  }),
};

const read = (raw: RawOptions) => readOptions(command, raw);

/** What came of options; anything but checked options and a UserError fails the test. */
function attempt(raw: RawOptions) {
  try {
    return { kind: 'checked', options: read(raw) } as const;
  } catch (error) {
    if (error instanceof UserError) return { kind: 'wrong', message: error.message } as const;
    throw error;
  }
}

function message(raw: RawOptions): string {
  const outcome = attempt(raw);
  if (outcome.kind === 'checked') throw new Error('Nothing was wrong');
  return outcome.message;
}

describe('options', () => {
  it('have their defaults where they are left out', () => {
    expect(read({ query: 'truce' })).toEqual({ query: 'truce', count: 10, sort: 'best' });
  });

  it('are trimmed; an empty one counts as left out', () => {
    expect(read({ query: '  truce ', outlet: ' ', count: '' })).toEqual({
      query: 'truce',
      count: 10,
      sort: 'best',
    });
  });

  it('may give a number as its digits, and words as a number', () => {
    expect(read({ query: 2025, count: '7' })).toMatchObject({ query: '2025', count: 7 });
    expect(read({ query: 'a', count: 7 }).count).toBe(7);
  });

  it('may give a choice in capitals', () => {
    expect(read({ query: 'a', sort: 'Newest' }).sort).toBe('newest');
  });
});

describe('a wrong option', () => {
  it.each<[string, RawOptions, string]>([
    ['missing', {}, "/find needs the option 'query': What to look for. Example: /find query:ferry"],
    [
      'blank',
      { query: ' \n ' },
      "/find needs the option 'query': What to look for. Example: /find query:ferry",
    ],
    [
      'too long',
      { query: 'a'.repeat(1234) },
      "The option 'query' takes text of at most 20 characters; this one has 1,234. Example: /find query:ferry",
    ],
    [
      'too large',
      { query: 'a', count: 99 },
      "The option 'count' takes a whole number from 1 to 25; not '99'. Example: count:5",
    ],
    [
      'too small',
      { query: 'a', count: '-1' },
      "The option 'count' takes a whole number from 1 to 25; not '-1'. Example: count:5",
    ],
    [
      'no whole number',
      { query: 'a', count: 2.5 },
      "The option 'count' takes a whole number from 1 to 25; not '2.5'. Example: count:5",
    ],
    [
      'no number',
      { query: 'a', count: 'ten' },
      "The option 'count' takes a whole number from 1 to 25; not 'ten'. Example: count:5",
    ],
    [
      'no choice',
      { query: 'a', sort: 'latest' },
      "The option 'sort' takes one of best, newest; not 'latest'. Example: sort:best",
    ],
    [
      'unknown, near one',
      { query: 'a', outlett: 'b' },
      "/find has no option 'outlett'. Did you mean 'outlet'? Example: /find query:ferry",
    ],
    [
      'unknown, near none',
      { query: 'a', colour: 'b' },
      "/find has no option 'colour'. It takes: query, outlet, since, count, sort. Example: /find query:ferry",
    ],
  ])('that is %s is named, with what is expected and an example', (_what, raw, expected) => {
    expect(message(raw)).toBe(expected);
  });

  it('is quoted only in part where it is long', () => {
    expect(message({ query: 'a', count: 'x'.repeat(5000) }).length).toBeLessThan(150);
    expect(message({ query: 'a', ['x'.repeat(5000)]: 'b' }).length).toBeLessThan(200);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'named %s is unknown like any other',
    (name) => {
      const raw: RawOptions = JSON.parse(`{"query": "a", "${name}": "b"}`);
      expect(message(raw)).toContain(`has no option '${name}'`);
    },
  );

  it('is all that can come of options: they are checked, or a UserError says why', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.double(), fc.integer());
    const name = fc.oneof(
      fc.constantFrom('query', 'outlet', 'since', 'count', 'sort'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (raw) => {
        const outcome = attempt(raw);
        expect(
          outcome.kind === 'checked'
            ? command.options.safeParse(outcome.options).success
            : /Example: \S/u.test(outcome.message),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
