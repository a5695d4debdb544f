import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/answers/attribution.ts';
import { attribution } from '../../src/answers/attribution.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Case } from './attributionCases.ts';
import { CASES } from './attributionCases.ts';
import { SPEAKING } from './speakers.ts';

function read([marked]: Case): Attribution & { body: string; by: string | undefined; shown: string } {
  const at = marked.indexOf('[[');
  const body = marked.replace('[[', '').replace(']]', '');
  const cut = sentences(body);
  const index = cut.findIndex((sentence) => sentence.start <= at && at < sentence.end);
  const found = attribution(body, cut, index);
  const by = found.saidBy && body.slice(found.saidBy.start, found.saidBy.end);
  return { ...found, body, by, shown: body.slice(cut[found.first]?.start, cut[found.last]?.end) };
}

describe('who says so', () => {
  it('is told for nearly all of a mixed set of news sentences', () => {
    const wrong = CASES.filter((one) => read(one).by !== one[1]);
    const share = ((CASES.length - wrong.length) / CASES.length) * 100;
    console.info(`speaker right: ${CASES.length - wrong.length} of ${CASES.length} (${share.toFixed(1)}%)`);
    for (const one of wrong) console.info(`  ${one[0]}\n    expected ${one[1]}, got ${read(one).by}`);
    expect(CASES.length).toBeGreaterThanOrEqual(100);
    expect(share).toBeGreaterThanOrEqual(90);
  });

  it('is told for nine in ten of a hundred more, and no doubt is ever left out', () => {
    const found = SPEAKING.map((one) => ({ ...one, ...read([one.text, one.by]), wanted: one.by }));
    const wrong = found.filter(({ by, wanted }) => by !== wanted);
    const lost = found.filter(({ hedge, shown }) => hedge !== undefined && !shown.includes(hedge));
    console.info(
      `speaker right: ${found.length - wrong.length} of ${found.length}; doubts left out: ${lost.length}`,
    );
    for (const { text, wanted, by } of wrong) console.info(`  ${text}\n    expected ${wanted}, got ${by}`);
    expect(SPEAKING).toHaveLength(100);
    expect(new Set(SPEAKING.map(({ kind }) => kind)).size).toBe(8);
    expect(wrong.length).toBeLessThanOrEqual(10);
    expect(lost).toEqual([]);
  });

  const needing = CASES.flatMap(([text, , shows]) => (shows === undefined ? [] : [{ text, shows }]));
  it.each(needing)('is shown with what it needs: $text', ({ text, shows }) =>
    expect(read([text, undefined]).shown).toContain(shows),
  );
});

describe('what is shown', () => {
  it('leaves a sentence alone that stands by itself', () => {
    const { first, last } = read([
      'A ferry sank near Doren. [[Police said 40 people were saved.]] Rain fell.',
      undefined,
    ]);
    expect([first, last]).toEqual([1, 1]);
  });

  it('keeps the doubt where there is no room for more', () => {
    const long =
      'The harbour master of Doren met the owners of the ferry company and of both shipyards there'.repeat(5);
    const { shown } = read([
      `${long}. [[They claimed that the ship was new.]] The port denied this.`,
      undefined,
    ]);
    expect(shown).toBe('They claimed that the ship was new. The port denied this.');
  });

  const PIECES = [
    'He said so.', 'She left.', '“We go.”', '"Stop," he said.', 'The army denied this.', 'However, it rained.', 'Officials said the road was open.',
    'According to police, it ended.', 'The two sides agreed.', 'Unconfirmed reports suggested a deal.', 'Según la policía, no.', '\n\n', 'x'.repeat(300) + '.',
    '“Open', 'closed.”', 'said', ',', 'citing', 'according to',
  ]; // prettier-ignore

  it('stays within three sentences and 500 characters, holds the sentence, and names a slice of the body', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), {
          maxLength: 9,
        }),
        (pieces) => {
          const body = pieces.join(' ');
          const cut = sentences(body);
          for (const [index, sentence] of cut.entries()) {
            const { first, last, saidBy } = attribution(body, cut, index);
            const start = cut[first]?.start ?? -1;
            const end = cut[last]?.end ?? -1;
            expect(start).toBeLessThanOrEqual(sentence.start);
            expect(end).toBeGreaterThanOrEqual(sentence.end);
            expect(last - first).toBeLessThan(3);
            expect(end - start).toBeLessThanOrEqual(500);
            const name = saidBy === undefined ? 'nobody' : body.slice(saidBy.start, saidBy.end);
            expect(name).toBe(name.trim());
            expect(name).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
