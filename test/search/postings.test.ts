import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, createPostings } from '../../src/search/postings.ts';

const TERMS = 12;
const words = fc.array(fc.nat(TERMS - 1), { maxLength: 20 });

describe('counted terms', () => {
  it('are each once, in rising order, with how often they stand in what is counted', () => {
    fc.assert(
      fc.property(words, words, words, (body, title, about) => {
        const { terms, counts } = countTerms(
          [Uint32Array.from(body), Uint32Array.from(title)],
          Uint32Array.from(about),
        );
        const told = [...body, ...title];
        const distinct = [...new Set([...told, ...about])].sort((a, b) => a - b);
        expect([...terms]).toEqual(distinct);
        expect([...counts]).toEqual(distinct.map((term) => told.filter((other) => other === term).length));
      }),
    );
  });

  it('stop at 255', () => {
    const { counts } = countTerms([new Uint32Array(1000).fill(7)], new Uint32Array(0));
    expect([...counts]).toEqual([255]);
  });
});

/** An article with these words comes, one goes, or everything is packed. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), words }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('pack' as const), others: fc.constantFrom(0, 200) }),
);

describe('postings', () => {
  it('tell of each term which articles hold it, whatever came and went, packed or not', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const postings = createPostings();
        const held = new Map<number, number[]>();
        let next = 0;
        for (const one of steps) {
          if (one.kind === 'add') {
            const { terms, counts } = countTerms([Uint32Array.from(one.words)], new Uint32Array(0));
            postings.add(next, terms, counts);
            held.set(next++, one.words);
          } else if (one.kind === 'remove' && held.size > 0) {
            const slot = [...held.keys()][one.which % held.size]!;
            postings.remove(slot, new Set(held.get(slot)));
            held.delete(slot);
          } else if (one.kind === 'pack') postings.pack(TERMS + one.others);
        }
        for (let term = 0; term < TERMS; term++) {
          const holders = [...held].filter(([, list]) => list.includes(term));
          expect(postings.articlesWith(term)).toBe(holders.length);
          expect(
            postings
              .slots(term)
              .filter((slot) => held.has(slot))
              .toSorted((a, b) => a - b),
          ).toEqual(holders.map(([slot]) => slot));
          const found = new Float32Array(next + 1);
          postings.addFrequencies(term, 0.5, found);
          for (const [slot, list] of held)
            expect(found[slot]).toBe(0.5 * list.filter((other) => other === term).length);
        }
      }),
    );
  });

  it('go on from what was packed', () => {
    const first = createPostings();
    first.add(0, Uint32Array.of(1, 3), Uint8Array.of(2, 1));
    first.pack(4);
    const second = createPostings(first.packed(), 1);
    second.add(1, Uint32Array.of(3, 9), Uint8Array.of(4, 1));
    second.remove(0, [1, 3]);
    expect([second.articlesWith(1), second.articlesWith(3), second.articlesWith(9)]).toEqual([0, 1, 1]);
    second.pack(10);
    expect([second.slots(1), second.slots(3), second.slots(9)]).toEqual([[], [1], [1]]);
  });
});
