import { describe, expect, it } from 'vitest';
import { nameTerms, terms } from '../../src/text/terms.ts';

const of = (text: string, language = 'en'): string[] => terms(text, language).map((term) => term.term);
const shared = (one: string, other: string, language = 'en'): boolean =>
  of(one, language).join(' ') === of(other, language).join(' ');

describe('terms', () => {
  it.each([
    ['Türkiye', 'Turkiye', 'en'],
    ['the U.S.', 'the US', 'en'],
    ['O’Brien', "O'Brien", 'en'],
    ['won', 'wins', 'en'],
    ['twelve', '12', 'en'],
    ['ministers', "minister's", 'en'],
    ['negotiators negotiating', 'negotiator negotiated', 'en'],
    ['evlerde', 'evde', 'tr'],
    ['DİYARBAKIR', 'Diyarbakır', 'tr'],
    ['reuniones', 'reunión', 'es'],
    ['négociations', 'négociation', 'fr'],
    ['Häuser', 'Haus', 'de'],
    ['كابل', 'کابل', 'ur'],
    ['l’accord', 'accord', 'fr'],
    ['jusqu’hier', 'hier', 'fr'],
    ['dell’accordo', 'accordo', 'it'],
    ['Lusan’da', 'Lusan', 'tr'],
    ['köydeki', 'köy', 'tr'],
    ['زلزلوں', 'زلزلہ', 'ur'],
    ['گاڑیاں', 'گاڑی', 'ur'],
  ])('reads %s as %s', (one, other, language) => {
    expect(of(one, language)).not.toEqual([]);
    expect(shared(one, other, language)).toBe(true);
  });

  it.each([
    ['US', 'us'],
    ['WHO', 'who'],
    ['talked with Will Marsh', 'talked and will march'],
    ['fans of The Who', 'fans of those who'],
    ['Georgia', 'George'],
    ['2.9', '29'],
    ['India', 'Indian Ocean'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(shared(one, other)).toBe(false);
  });

  it('leaves out the words of grammar, in the language of the text', () => {
    expect(of('When will they talk to us, and who is it?')).toEqual(['talk']);
    expect(of('مذاکرات کے بعد', 'ur')).toHaveLength(1);
    expect(of('las negociaciones de la ciudad', 'es')).toHaveLength(2);
  });

  it('keeps a stop word that stands as a name, and marks it', () => {
    expect(of('We heard The Who in May.')).toEqual(
      ['heard', '^the', '^who', '^may'].map((t) => (t === 'heard' ? of('heard')[0] : t)),
    );
    expect(of('May we go? Who knows.')).not.toContain('^may');
    expect(of('“Will you?” he asked. “May I?”').filter((term) => term.startsWith('^'))).toEqual([]);
  });

  it('keeps an acronym as what it stands for, wherever it stands', () => {
    expect(of('WHO warned. The US agreed.')).toEqual(expect.arrayContaining(['who', 'us']));
  });

  it('takes nothing from capitals where all words have them', () => {
    expect(of('WHO WILL WIN THE VOTE IN MAY AND WHEN WILL IT BE')).toEqual(
      of('who will win the vote in may and when will it be'),
    );
    const title = terms('Who Will Win The Vote', 'en', { titleCase: true });
    expect(title.every((term) => !term.name)).toBe(true);
  });

  it('tells names from words that open a sentence', () => {
    const names = terms('Talks began. Envoys met Ana Ruiz in Karachi.', 'en').filter((term) => term.name);
    expect(names.map((term) => term.word)).toEqual(['ana', 'ruiz', 'karachi']);
  });

  it('says where each stands', () => {
    const text = 'The U.S. envoys’ plan';
    expect(terms(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'U.S.',
      'envoys',
      'plan',
    ]);
  });

  it('reads what is only stop words as names where asked to', () => {
    expect(nameTerms('who are they').map((term) => term.term)).toEqual(['^who', '^are', '^they']);
  });

  it('reads any language, known or not', () => {
    expect(of('habari za leo', 'xx')).toHaveLength(3);
    expect(of('constructor toString', '__proto__')).toHaveLength(2);
  });
});
