import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../src/desk/change.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { article } from '../support/articles.ts';

const of = (body: string, headline = 'Fog over the bay') => article({ id: 'fog', headline, body });
const seen = of('One.\n\nTwo.\n\nThree.');
const paragraph = (at: number, text: string) => ({ kind: 'paragraph', at, text }) as const;

describe('a change to a version that the editor saw', () => {
  it('puts a paragraph in its place, splits it, and takes it out', () => {
    expect(applied(paragraph(1, '2.'), seen, seen)?.body).toBe('One.\n\n2.\n\nThree.');
    expect(applied(paragraph(1, '2.\n\n2½.'), seen, seen)?.body).toBe('One.\n\n2.\n\n2½.\n\nThree.');
    expect(applied(paragraph(2, ''), seen, seen)?.body).toBe('One.\n\nTwo.');
    expect(applied(paragraph(0, ''), seen, seen)?.body).toBe('Two.\n\nThree.');
    expect(applied(paragraph(3, 'Four.'), seen, seen)).toBeUndefined();
  });

  it('takes out the outlet and the author that were emptied', () => {
    const before = { ...seen, outlet: 'Bay Post', outletInferred: true, byline: 'Ida Sommer' };
    const after = applied(
      { kind: 'details', details: { outlet: '', byline: '', topics: [] } },
      before,
      before,
    );
    expect(after).not.toHaveProperty('outlet');
    expect(after).not.toHaveProperty('byline');
    expect(after).toMatchObject({ headline: seen.headline, outletInferred: false });
  });

  it('leaves every other paragraph as it is', () => {
    const body = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(body, fc.nat(5), (words, at) => {
        const before = of(words.join('\n\n'));
        const after = applied(paragraph(at, 'NEW'), before, before);
        const text = after?.body;
        const told = text && paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
        expect(told).toEqual(at < words.length ? words.with(at, 'NEW') : undefined);
      }),
    );
  });
});

describe('a change that meets a newer version', () => {
  it('finds the paragraph where it stands by now', () => {
    const now = of('Zero.\n\nOne.\n\nTwo.\n\nThree.');
    expect(applied(paragraph(1, '2.'), now, seen)?.body).toBe('Zero.\n\nOne.\n\n2.\n\nThree.');
  });

  it('takes the place of a paragraph that was changed itself', () => {
    expect(applied(paragraph(1, '2.'), of('One.\n\nTwo!\n\nThree!'), seen)?.body).toBe(
      'One.\n\n2.\n\nThree!',
    );
  });

  it('is a change of the whole text where the paragraphs cannot be told apart', () => {
    expect(applied(paragraph(1, '2.'), of('Something else.'), seen)?.body).toBe('One.\n\n2.\n\nThree.');
  });

  it('takes of the details those that the editor changed', () => {
    const now = { ...of('One.', 'Fog lifts'), outlet: 'Coast Daily' };
    const details = { headline: seen.headline, outlet: 'Bay Post', topics: seen.topics };
    expect(applied({ kind: 'details', details }, now, seen)).toMatchObject({
      headline: 'Fog lifts',
      outlet: 'Bay Post',
    });
  });
});
