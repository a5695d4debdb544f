import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { Mistake, toldMistake } from '../../src/replies/mistake.ts';
import { wordingFor } from '../../src/replies/wording.ts';

describe('a mistake', () => {
  const mistake = new Mistake(({ mistakes }) => mistakes.noDay('since', 'soonish'));

  it('is told in the language of whoever made it', () => {
    expect(toldMistake(mistake, wordingFor('de'))).toBe(
      'Die Option „since“ braucht einen Tag wie 2025-10-28 oder einen Monat wie 2025-10; nicht „soonish“. Beispiel: since:2025-10-28',
    );
    expect(toldMistake(mistake, wordingFor('tr'))).toMatch(/^“since” seçeneği .* “soonish” değil\./u);
  });

  it('has its English words as its message, and is a UserError', () => {
    expect(mistake).toBeInstanceOf(UserError);
    expect(mistake.message).toBe(toldMistake(mistake, wordingFor('en-US')));
    expect(mistake.message).toMatch(/^The option 'since' takes a day/u);
  });

  it('that can be told in one language only is told in that', () => {
    expect(toldMistake(new UserError('Just so.'), wordingFor('fr'))).toBe('Just so.');
  });
});
