import { describe, expect, it } from 'vitest';
import { wordingFor, wordingForQuestion } from '../../src/replies/wording.ts';

describe('the wording', () => {
  it.each([
    ['es', 'Sin fecha'],
    ['es-ES', 'Sin fecha'],
    ['es-419', 'Sin fecha'],
    ['es_MX', 'Sin fecha'],
    ['DE-at', 'Ohne Datum'],
    ['fr-CA', 'Sans date'],
    ['tr', 'Tarihsiz'],
    ['ur-PK', 'تاریخ کے بغیر'],
    ['en-US', 'No date'],
    ['en', 'No date'],
    ['ja', 'No date'],
    ['est', 'No date'],
    ['', 'No date'],
    ['!', 'No date'],
    ['../de', 'No date'],
  ])("for '%s' is in the reader's language, or English", (locale, undated) => {
    expect(wordingFor(locale).undated).toBe(undated);
  });

  it.each([
    ['en-GB', '1,042', '28 October 2025'],
    ['en-US', '1,042', '28 October 2025'],
    ['es-ES', '1042', '28 de octubre de 2025'],
    ['es-419', '1,042', '28 de octubre de 2025'],
    ['de', '1.042', '28. Oktober 2025'],
    ['fr', '1\u202f042', '28 octobre 2025'],
    ['tr', '1.042', '28 Ekim 2025'],
    ['ur', '1,042', '28 اکتوبر، 2025'],
    ['pt-BR', '1.042', '28 de outubro de 2025'],
  ])('for %s writes numbers and days that way', (locale, number, day) => {
    const words = wordingFor(locale);
    expect(words.noneAnswers(1042)).toContain(number);
    expect(words.lookedAt({ since: '2025-10-28' })).toContain(day);
  });

  it.each([
    ['en-GB', 'Looked only at articles on “a” from B since 1 May 2025 until 3 May 2025.'],
    [
      'es-ES',
      'Solo se miraron artículos sobre “a” de B desde el 1 de mayo de 2025 hasta el 3 de mayo de 2025.',
    ],
    ['de', 'Gesucht wurde nur in Artikeln zu „a“ aus B vom 1. Mai 2025 bis zum 3. Mai 2025.'],
    ['fr', 'Recherche limitée aux articles sur «\u00a0a\u00a0» de B du 1er mai 2025 au 3 mai 2025.'],
    [
      'tr',
      'Yalnızca şu haberlere bakıldı: konu “a”, kaynak B, 1 Mayıs 2025 tarihinden 3 Mayıs 2025 tarihine kadar.',
    ],
    ['ur', 'صرف یہ خبریں دیکھی گئیں: موضوع ”a“، ادارہ B، 1 مئی، 2025 سے 3 مئی، 2025 تک۔'],
  ])('for %s says what was looked at', (locale, said) => {
    const narrowed = { topic: 'a', outlet: 'B', since: '2025-05-01', until: '2025-05-03' };
    expect(wordingFor(locale).lookedAt(narrowed)).toBe(said);
  });

  it.each([
    ['de', 'Neueste Artikel seit dem 1. Mai 2025'],
    ['fr', 'Derniers articles depuis le 1er mai 2025'],
    ['tr', 'En yeni haberler: 1 Mayıs 2025 tarihinden beri'],
  ])('for %s says from when on', (locale, said) => {
    expect(wordingFor(locale).latest({ since: '2025-05-01' })).toBe(said);
  });

  it.each([
    ['en-US', 'also A, B and C', 'A, B or C'],
    ['es-ES', 'también en A, B y C', 'A, B o C'],
    ['de', 'auch A, B und C', 'A, B oder C'],
    ['fr', 'aussi dans A, B et C', 'A, B ou C'],
    ['tr', 'ayrıca A, B ve C', 'A, B, C'],
    ['ur', 'نیز A، B، اور C', 'A، B، یا C'],
  ])('for %s lists', (locale, and, or) => {
    const words = wordingFor(locale);
    expect(words.alsoIn(['A', 'B', 'C'])).toBe(and);
    expect(words.noMention(['A', 'B', 'C'])).toContain(or);
  });

  it('for Spanish heeds the sound that follows', () => {
    expect(wordingFor('es').noMention(['plata', 'oro'])).toContain('plata u oro');
    expect(wordingFor('es').alsoIn(['ABC', 'Información'])).toContain('ABC e Información');
  });
});

describe('the wording for a question', () => {
  it.each(['کون گرفتار ہوا؟', 'کیا پاکستان جیت گیا', 'Harbour Post نے کیا کہا؟'])(
    'in Urdu (%s) is Urdu',
    (question) => {
      const words = wordingForQuestion('en-GB', question);
      expect(words.undated).toBe('تاریخ کے بغیر');
      expect(words.locale).toBe('ur');
    },
  );

  it.each([
    'who was arrested?',
    'what does کون mean in the article?',
    'من فاز؟',
    'چه کسی برنده شد؟',
    '',
    undefined,
  ])("in another language (%s) is the reader's", (question) => {
    expect(wordingForQuestion('de', question).undated).toBe('Ohne Datum');
    expect(wordingForQuestion('de', question).locale).toBe('de');
  });
});

describe('names', () => {
  const names = {
    command: (name: string) => (name === 'search' ? 'suchen' : name),
    option: (name: string) =>
      ({ query: 'suchwörter', outlet: 'medium', since: 'seit', until: 'bis' })[name] ?? name,
    choice: (_option: string, value: string) => value,
  };

  it('are those that the reader types', () => {
    const { mistakes, line } = wordingFor('de', names);
    expect(mistakes.articleGone).toContain('/suchen');
    expect(mistakes.noDaysBetween('2025-05-02', '2025-05-01')).toBe(
      'Die Option „seit“ (2025-05-02) liegt nach „bis“ (2025-05-01). Beispiel: seit:2025-05-01 bis:2025-05-02',
    );
    expect(line('/search query:"a sort: b" outlet:x')).toBe('/suchen suchwörter:"a sort: b" medium:x');
  });

  it('may be of two words', () => {
    const { line } = wordingFor('en', { ...names, command: (name) => name.toUpperCase() });
    expect(line('/desk add')).toBe('/DESK ADD');
    expect(line('/desk add since:x')).toBe('/DESK ADD seit:x');
    expect(line('/search query:x')).toBe('/SEARCH suchwörter:x');
  });

  it('are those of the command files where there are no others', () => {
    expect(wordingFor('de').mistakes.articleGone).toContain('/search');
    expect(wordingFor('de').line('/search query:x')).toBe('/search query:x');
  });
});
