import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './anyText.ts';
import { MAX_ID_LENGTH } from '../../src/articles/article.ts';
import { idFrom, idOfFile } from '../../src/articles/id.ts';

describe('idOfFile', () => {
  it('is the name of a file that was named by its id, in every collection', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('shared', 'samples', '111', '222'), (name, collection) => {
        const id = idOfFile(name, collection);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        const own = idFrom(idFrom(name).slice(0, 29).replace(/-+$/u, ''), '111');
        expect(idOfFile(own, '111')).toBe(own);
        expect(idOfFile(own, '222')).not.toBe(own);
        expect(idOfFile(idFrom(name), 'shared')).toBe(idFrom(name));
      }),
    );
  });
});

describe('idFrom', () => {
  it('keeps a short plain name as it is', () => {
    expect(idFrom('talks-resume-2')).toBe('talks-resume-2');
  });

  it('folds letters and drops signs', () => {
    expect(idFrom('Türkiye’s Talks — Day 2')).toBe('turkiyes-talks-day-2');
  });

  it('adds a hash where the name is too long or cannot be written in ASCII', () => {
    expect(idFrom('a'.repeat(41))).toMatch(/^a{29}-[0-9a-f]{10}$/u);
    expect(idFrom('پاکستان')).toMatch(/^article-[0-9a-f]{10}$/u);
    expect(idFrom('پاکستان')).not.toBe(idFrom('افغانستان'));
    expect(idFrom('---')).toMatch(/^article-/u);
  });

  it('keeps equal names of different places apart', () => {
    expect(idFrom('talks', '111')).not.toBe(idFrom('talks', '222'));
    expect(idFrom('talks', '111')).toMatch(/^talks-[0-9a-f]{10}$/u);
  });

  it('is always an id, and always the same for the same name', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (name, salt) => {
        const id = idFrom(name, salt);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(id.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
        expect(idFrom(name, salt)).toBe(id);
      }),
    );
  });
});
