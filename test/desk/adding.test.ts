import { describe, expect, it } from 'vitest';
import { describe as described, seenOf } from '../../src/desk/adding.ts';
import type { Read } from '../../src/desk/intake.ts';
import { article } from '../support/articles.ts';

const stored = article({ id: 'fog', headline: 'Fog over the bay', body: 'Fog came in.' });
const read: Read = {
  headline: 'Fog over the bay',
  headlineMissing: false,
  outletInferred: false,
  language: 'en',
  topics: [],
  corrections: [],
  rights: 'full',
  body: 'Fog came in at noon.',
  warnings: [{ code: 'noDate', reason: ['hasNoDate'] }],
  leftOut: [],
};

describe('an article of a draft', () => {
  it('is a new version only of what its editor may change', () => {
    const update = { kind: 'update', of: stored } as const;
    expect(described(read, update, stored.collection).duplicate?.kind).toBe('update');
    expect(described(read, update, '7').duplicate?.kind).toBe('copy');
    expect(described(read, { kind: 'same', of: stored }, '7').duplicate?.kind).toBe('same');
  });

  it('is warned of as long as the editor did not say it', () => {
    expect(described(read, undefined, '7').warnings).toEqual([['hasNoDate']]);
    const dated = { ...read, published: { iso: '2025-05-04', day: '2025-05-04' } };
    expect(described(dated, undefined, '7').warnings).toEqual([]);
  });

  it('is another draft as soon as something else is stored', () => {
    const same = { kind: 'same', of: stored } as const;
    const seen = [seenOf([undefined]), seenOf([same]), seenOf([{ ...same, kind: 'copy' }])];
    const later = seenOf([{ ...same, of: { ...stored, version: 'x' } }]);
    expect(new Set([...seen, later]).size).toBe(4);
    expect(seenOf([same])).toBe(seenOf([same]));
  });
});
