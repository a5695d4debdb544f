import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/articles/formats/markdown.ts';
import { UserError } from '../../../src/errors.ts';
import {
  type Code,
  inEnglish,
  isReason,
  type Reason,
  reasonOf,
  Refusal,
  told,
} from '../../../src/refusals.ts';
import { toldMistake } from '../../../src/replies/mistake.ts';
import { wordingFor } from '../../../src/replies/wording.ts';
import { REASONS } from './reasons.ts';

const all = Object.entries(REASONS) as readonly (readonly [Code, Reason])[];
/** What holds no words of its own. */
const BARE: ReadonlySet<string> = new Set(['inField', 'quoted']);

describe.each(['en', 'es', 'de', 'fr', 'tr', 'ur'])('why something cannot be done, in %s', (locale) => {
  const words = wordingFor(locale);
  const say = (reason: Reason): string => told(reason, words.refusals);

  it('is told on one line, with what it is about', () => {
    const wrong = all.filter(([, reason]) => {
      const text = say(reason);
      const given = reason.slice(1).flatMap((one) => (typeof one === 'object' ? [] : [String(one)]));
      const digits = text.replace(/[^\d\p{L}]/gu, '');
      const lost = given.some((one) => !text.includes(one) && !digits.includes(one));
      return lost || text !== text.trim() || /^$|undefined|NaN|\[object|\$\{|\n|  /u.test(text);
    });
    expect(wrong).toEqual([]);
  });

  it('has a reason inside it in the same language', () => {
    const inner = say(['noText']);
    expect(say(['cannotStore', [['noText'], ['inField', 'published', ['expectedMoment']]]])).toContain(
      `${inner}; published: ${say(['expectedMoment'])}`,
    );
    expect(say(['onLine', 3, ['noText']])).toContain(inner);
  });

  it.runIf(locale !== 'en')('is never left in English', () => {
    const left = all.filter(([code, reason]) => !BARE.has(code) && say(reason) === inEnglish(reason));
    expect(left).toEqual([]);
  });

  it.runIf(locale === 'fr')('has no-break spaces before high punctuation', () => {
    expect(all.map(([, reason]) => say(reason)).filter((text) => / [;:!?»]|« /u.test(text))).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is told in the reader’s language, and is English as an error', () => {
    const refusal = new Refusal(['noSuchPage', 404]);
    expect(refusal.message).toBe('The site has no such page (404). Check the address.');
    expect(toldMistake(refusal, wordingFor('de'))).toBe(
      'Die Website hat keine solche Seite (404). Prüf die Adresse.',
    );
  });

  it('is plain data, which can be kept', () => {
    for (const [, reason] of all) expect(isReason(JSON.parse(JSON.stringify(reason)))).toBe(true);
    for (const other of [['no such code'], ['toString'], 'noText', [], undefined])
      expect(isReason(other)).toBe(false);
    expect(reasonOf(new UserError('As it is.'))).toEqual(['quoted', 'As it is.']);
  });

  it('names the field of a file in every language', () => {
    const { flaws } = parseMarkdown('---\nheadline: A\npublished: soon\n---\nText.', 'a');
    expect(flaws?.map(({ line, reason }) => `${line} ${told(reason, wordingFor('es').refusals)}`)).toEqual([
      '3 published: se esperaba una fecha ISO 8601 como 2025-10-28 o 2025-10-28T14:30:00+05:00; se encontró “soon”',
    ]);
  });
});
