import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './anyText.ts';
import { MAX_ID_LENGTH, SHARED } from '../../src/articles/article.ts';
import { idFrom, idOfFile, newId } from '../../src/articles/id.ts';

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

describe('newId', () => {
  const never = () => false;

  it('is made of the headline and the day, with a number where that is taken', () => {
    expect(newId('Twelve hurt as ferry strikes barge', '2026-05-03', SHARED, never)).toBe('twelve-hurt-as-ferry-strikes-2026-05-03');
    const taken = new Set(['rain-2026-05-03', 'rain-2026-05-03-2']);
    expect(newId('Rain!', '2026-05-03', SHARED, (id) => taken.has(id))).toBe('rain-2026-05-03-3');
    expect(newId('وزیر کا بیان', '2026-05-03', SHARED, never)).toBe('article-2026-05-03');
    expect(newId('Rain', '2026-05-03', '111', never)).toMatch(/^rain-2026-05-03-[0-9a-f]{10}$/u);
  });

  it('is not told by another server’s articles', () => {
    expect(newId('Rain', '2026-05-03', '111', never)).not.toBe(newId('Rain', '2026-05-03', '222', never));
  });

  it.each(['../../x', 'CON', '.git/hooks', 'nul.md', 'C:\\x', '~/.ssh', 'a\0b', '%2e%2e%2f', '-rf', 'README'])(
    'does nothing for a headline such as %j',
    (headline) => {
      const id = newId(headline, '2026-05-03', SHARED, never);
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]*-2026-05-03$/u);
    },
  );

  it('names a file whose article has that id', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(SHARED, '1', '12345678901234567890'), fc.nat(300), (headline, collection, taken) => {
        let tries = 0;
        const id = newId(headline, '2026-05-03', collection, () => tries++ < taken);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(id.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
        expect(idOfFile(id, collection)).toBe(id);
      }),
    );
  });
});
