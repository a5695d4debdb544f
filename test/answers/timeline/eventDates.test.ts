import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventDate } from '../../../src/answers/timeline/eventDates.ts';
import { at } from '../../support/articles.ts';

/** Published on Tuesday, 19 May 2026. */
const read = (sentence: string, language = 'en', published: string | undefined = '2026-05-19') => {
  const found = eventDate(sentence, language, published === undefined ? undefined : at(published));
  return found && [sentence.slice(found.start, found.end), found.since, found.until, found.precision];
};

describe('the time that a sentence tells of', () => {
  it.each([
    ['The dam burst on Sunday.', 'on Sunday', '2026-05-17', '2026-05-17', 'day'],
    ['The dam burst yesterday.', 'yesterday', '2026-05-18', '2026-05-18', 'day'],
    ['The dam burst on 3 May.', '3 May', '2026-05-03', '2026-05-03', 'day'],
    ['The dam burst on 3 May 2011.', '3 May 2011', '2011-05-03', '2011-05-03', 'day'],
    ['The dam burst on 30 December.', '30 December', '2025-12-30', '2025-12-30', 'day'],
    ['The dam will open on 12 January.', '12 January', '2027-01-12', '2027-01-12', 'day'],
    ['The dam will open next Monday.', 'next Monday', '2026-05-25', '2026-05-25', 'day'],
    ['The gate will be moved on Friday.', 'on Friday', '2026-05-22', '2026-05-22', 'day'],
    ['The inquiry starts on Thursday.', 'on Thursday', '2026-05-21', '2026-05-21', 'day'],
    ['The dam burst last week.', 'last week', '2026-05-11', '2026-05-17', 'days'],
    ['The dam was built in 1931.', '1931', '1931-01-01', '1931-12-31', 'year'],
    ['The pump failed in February.', 'February', '2026-02-01', '2026-02-28', 'month'],
    ['The fair ran from 3 May to 5 May.', '3 May to 5 May', '2026-05-03', '2026-05-05', 'days'],
    ['The dam burst three days ago.', 'three days ago', '2026-05-16', '2026-05-16', 'day'],
  ])('%s', (sentence, ...expected) => expect(read(sentence)).toEqual(expected));

  it.each([
    [
      'what happened before who said so when',
      'Police said on Monday that the man fled on 3 May.',
      '2026-05-03',
    ],
    [
      'the main clause before what is aside',
      'The strike, which began on 6 May, ended on Monday.',
      '2026-05-18',
    ],
    [
      'who said so before what is aside',
      'After the vote on 3 May nothing changed, she said on Monday.',
      '2026-05-18',
    ],
    ['what is aside where there is nothing else', 'No train has run since 6 May.', '2026-05-06'],
  ])('is %s', (_, sentence, day) => expect(read(sentence)?.[1]).toBe(day));

  it.each([
    'The dam burst.',
    'It opens every Monday.',
    'It was the worst flood since 1987.',
    'Profit was 9 million, against 12 million in February.',
    'Profit was 9 million in the three months to March.',
    'It may rain.',
  ])('is not told in: %s', (sentence) => expect(read(sentence)).toBeUndefined());

  it.each([
    ['es', 'La presa se rompió el 3 de mayo.', '2026-05-03', '2026-05-03'],
    ['es', 'La presa se rompió la semana pasada.', '2026-05-11', '2026-05-17'],
    ['de', 'Der Damm brach am Sonntag.', '2026-05-17', '2026-05-17'],
    ['de', 'Der Damm brach in der vergangenen Woche.', '2026-05-11', '2026-05-17'],
    ['fr', 'Le barrage a cédé le 3 mai.', '2026-05-03', '2026-05-03'],
    ['tr', 'Baraj 3 Mayıs günü yıkıldı.', '2026-05-03', '2026-05-03'],
    ['ur', 'بند 3 مئی کو ٹوٹا۔', '2026-05-03', '2026-05-03'],
    ['ar', 'انهار السد في 3 مايو.', '2026-05-03', '2026-05-03'],
  ])('is read in %s: %s', (language, sentence, since, until) =>
    expect(read(sentence, language)?.slice(1, 3)).toEqual([since, until]),
  );

  it('needs a year where the day of publication is not known', () => {
    expect(read('The dam burst on 3 May.', 'en', '')).toBeUndefined();
    expect(eventDate('The dam burst on 3 May 2011.', 'en', undefined)?.since).toBe('2011-05-03');
  });

  it('is a real stretch of days, in words of the sentence, whatever the sentence', () => {
    const piece = fc.constantFrom(
      'on Monday', '3 May', 'last week', 'in 1994', 'to', 'will', 'said', 'since', '31 February', 'every', 'two weeks ago', 'yesterday', '2026-02-30', 'May', ',', 'ayer', '上周',
    ); // prettier-ignore
    const sentence = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(sentence, fc.constantFrom('en', 'es', 'de', 'zh', 'und'), (text, language) => {
        const found = eventDate(text, language, at('2026-05-19'));
        if (found === undefined) return;
        expect(found.since <= found.until).toBe(true);
        for (const day of [found.since, found.until])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(0 <= found.start && found.start < found.end && found.end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
