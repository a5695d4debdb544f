import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SAMPLES, SHARED, type Article } from '../../../src/articles/article.ts';
import type { Samples } from '../../../src/articles/folder/collate.ts';
import { placeOf } from '../../../src/articles/folder/place.ts';
import type { ReadFile } from '../../../src/articles/folder/read.ts';
import { createShown, type FileChange } from '../../../src/articles/folder/shown.ts';
import { article } from '../../support/articles.ts';

const FILES = ['a.jsonl', 'b.md', 'samples/a.md', 'samples/c.md', 'servers/1/a.md', 'servers/2/a.jsonl'];

/** A file with a few articles, whose ids other files have as well; without any, it has a problem. */
const readFile = fc
  .record({
    file: fc.constantFrom(...FILES),
    held: fc.array(fc.record({ id: fc.constantFrom('x', 'y', 'z'), version: fc.constantFrom('1', '2') }), { maxLength: 3 }),
  })
  .map(({ file, held }): ReadFile => {
    const { collection, sample } = placeOf(file)!;
    const articles = held.map(({ id, version }, line) => article({ id, body: '', version, collection, sample, file, line: line + 1 }));
    return { file, signature: '', articles, problems: held.length > 0 ? [] : [{ file, collection, reason: ['noText'] }] };
  });
const step = fc.oneof(readFile, fc.constantFrom(...FILES));
const fail = (error: unknown): never => {
  throw error;
};
const told = (articles: Iterable<Article>) =>
  [...articles].map(({ id, version, file }) => `${id} ${version} ${file}`).toSorted();

it('shows after any changes what it would show of the files as they are, and tells of exactly that', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 12 }),
      fc.constantFrom<Samples>('auto', 'on', 'off'),
      (batches, samples) => {
        const shown = createShown(samples, fail);
        const followed = new Map<string, Article>();
        shown.listeners.add(({ added, removed }) => {
          for (const { id } of removed) expect(followed.delete(id)).toBe(true);
          for (const one of added) expect(followed.set(one.id, one).size).toBeGreaterThan(0);
        });
        const files = new Map<string, ReadFile>();
        for (const batch of batches) {
          const changes = batch.map((given): FileChange => {
            const file = typeof given === 'string' ? given : given.file;
            const after = typeof given === 'string' ? undefined : given;
            const change = { before: files.get(file), after };
            if (after === undefined) files.delete(file);
            else files.set(file, after);
            return change;
          });
          shown.show(changes);
        }
        const fresh = createShown(samples, fail);
        fresh.show([...files.values()].map((after) => ({ before: undefined, after })));
        expect(told(shown.articles.values())).toEqual(told(fresh.articles.values()));
        expect(told(followed.values())).toEqual(told(shown.articles.values()));
        expect(shown.problems()).toEqual(fresh.problems());
        for (const readable of [[SHARED], [SHARED, '1'], ['1', '2'], [SAMPLES], []])
          expect(shown.samplesShown(readable)).toBe(fresh.samplesShown(readable));
      },
    ),
    { numRuns: 500 },
  );
});

it('takes a file in which every line has the same id, in a time that grows with the lines', () => {
  const shown = createShown('auto', fail);
  const articles = Array.from({ length: 50_000 }, (_, line) => article({ id: 'x', body: '', file: 'a.jsonl', line: line + 1 }));
  shown.show([{ before: undefined, after: { file: 'a.jsonl', signature: '', articles, problems: [] } }]);
  expect(shown.articles.get('x')?.line).toBe(1);
  expect(shown.problems()).toHaveLength(49_999);
});
