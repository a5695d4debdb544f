import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionDates } from '../../src/answers/dates.ts';

// A Wednesday.
const asOf = '2025-11-12';

/** Each date of a question as 'kind since..until'. */
const read = (question: string, day = asOf): string[] =>
  questionDates(question, day).dates.map(
    ({ kind, since, until }) => `${kind} ${since ?? ''}..${until ?? ''}`,
  );

describe('dates that ask for coverage of some days', () => {
  it.each([
    ['what happened yesterday?', '2025-11-11..2025-11-11'],
    ['What did the minister say last night?', '2025-11-11..2025-11-11'],
    ['What was decided the day before yesterday?', '2025-11-10..2025-11-10'],
    ['Who was arrested last week?', '2025-11-03..2025-11-09'],
    ['Who was arrested this week?', '2025-11-06..2025-11-12'],
    ['What did the bank announce last month?', '2025-10-01..2025-10-31'],
    ['What has the bank announced this month?', '2025-11-01..2025-11-12'],
    ['how many goals did they score last weekend', '2025-11-08..2025-11-09'],
    ['What happened in the last 3 days?', '2025-11-09..2025-11-12'],
    ['What happened over the past two weeks?', '2025-10-29..2025-11-12'],
    ['What happened in the last 24 hours?', '2025-11-11..2025-11-12'],
    ['Which villages flooded over the past week?', '2025-11-05..2025-11-12'],
    ['what has Qatar said since Monday?', '2025-11-10..'],
    ['what has Qatar said since last Monday?', '2025-11-10..'],
    ['what has Qatar said since Wednesday?', '2025-11-12..'],
    ['What has changed since yesterday?', '2025-11-11..'],
    ['What has changed since last week?', '2025-11-03..'],
    ['What has happened since 28 October?', '2025-10-28..'],
    ['What has happened since Oct 28th, 2025?', '2025-10-28..'],
    ['What has happened since March?', '2025-03-01..'],
    ['what happened after the 5th?', '2025-11-06..'],
    ['what happened after the 20th?', '2025-10-21..'],
    ['what did the union say before 3 May?', '..2025-05-02'],
    ['what did the union say before May 3, 2025?', '..2025-05-02'],
    ['What was said between 1 and 5 November?', '2025-11-01..2025-11-05'],
    ['What was said between November 1 and 5?', '2025-11-01..2025-11-05'],
    ['What was said on 1-5 November 2025?', '2025-11-01..2025-11-05'],
    ['What was said from Oct 28 to Nov 3?', '2025-10-28..2025-11-03'],
    ['What was said between 28 October and 3 November 2025?', '2025-10-28..2025-11-03'],
    ['What was said between 28 December and 3 January?', '2024-12-28..2025-01-03'],
    ['What was said between Thursday and Monday?', '2025-11-06..2025-11-10'],
    ['What was said from Monday to Friday?', '2025-11-03..2025-11-07'],
    ['How many fires were there between July and September?', '2025-07-01..2025-09-30'],
    ['what happened from 2025-10-28 to 2025-11-03', '2025-10-28..2025-11-03'],
    ['What did he say last Friday?', '2025-11-07..2025-11-07'],
    ['Who won over the weekend?', '2025-11-08..2025-11-09'],
    ['What happened between Oct 28 and now?', '2025-10-28..'],
    ['What did he say last Wednesday?', '2025-11-05..2025-11-05'],
    ['What happened from 3 November onwards?', '2025-11-03..2025-11-03', 'prefer'],
  ])('%s', (question, range, kind = 'filter') => expect(read(question)).toEqual([`${kind} ${range}`]));

  it('takes two limits together', () =>
    expect(questionDates('What was said since 3 November but before 9 November?', asOf).filter).toEqual({
      since: '2025-11-03',
      until: '2025-11-08',
    }));

  it('reads a range over the present as of this year', () =>
    expect(read('What was said from Oct 28 to Nov 3?', '2025-11-01')).toEqual([
      'filter 2025-10-28..2025-11-03',
    ]));
});

describe('dates of the thing asked about that make some coverage likelier', () => {
  it.each([
    ['What did Pakistan demand in October 2025?', '2025-10-01..2025-10-31'],
    ['What did Pakistan demand in Oct. 2025?', '2025-10-01..2025-10-31'],
    ['how many people died in 2023?', '2023-01-01..2023-12-31'],
    ['how many people died in 2025?', '2025-01-01..2025-12-31'],
    ['What were the profits in Q3 2025?', '2025-07-01..2025-09-30'],
    ['What were the profits in the third quarter?', '2025-07-01..2025-09-30'],
    ['What were the profits in Q4?', '2025-10-01..2025-12-31'],
    ['Who resigned on 5 May?', '2025-05-05..2025-05-05'],
    ['Who resigned on 5 December?', '2024-12-05..2024-12-05'],
    ['Who resigned on May 5?', '2025-05-05..2025-05-05'],
    ['Who resigned on Tuesday, 28 October?', '2025-10-28..2025-10-28'],
    ['Who resigned on 28/10/2025?', '2025-10-28..2025-10-28'],
    ['what happened in march', '2025-03-01..2025-03-31'],
    ['what happened in December?', '2024-12-01..2024-12-31'],
    ['what happened last October?', '2025-10-01..2025-10-31'],
    ['what happened in late September 2025?', '2025-09-01..2025-09-30'],
    ['What did the court rule on Monday?', '2025-11-10..2025-11-10'],
    ['What did the court rule three days ago?', '2025-11-09..2025-11-09'],
    ['What did the court rule two weeks ago?', '2025-10-26..2025-11-01'],
    ['What happened in September and October?', '2025-09-01..2025-10-31'],
    ['What happened on Monday and Tuesday?', '2025-11-10..2025-11-11'],
    ['What happened in the week of 5 November?', '2025-11-03..2025-11-09'],
    ['Who won last year?', '2024-01-01..2024-12-31'],
    ['who said what at yesterday’s meeting', '2025-11-11..2025-11-11'],
    ['What is the price of bread today?', '2025-11-12..2025-11-12'],
    ['How many had been rescued by 3 November?', '..2025-11-03'],
    ['what happened on 29 February?', '2024-02-29..2024-02-29'],
  ])('%s', (question, range) => expect(read(question)).toEqual([`prefer ${range}`]));
});

describe('dates that belong to the fact asked about', () => {
  it.each([
    'How many people died in the 2011 earthquake?',
    'What caused the 1973 crisis?',
    'Who won World Cup 2022?',
    'Who won the 2025 Nobel Peace Prize?',
    'What happened in 1941?',
    'Who has ruled Iran since 1979?',
    'What did the country produce in the 1990s?',
    'Who ruled the city between 1920 and 1923?',
    'Which cities will be under water by 2050?',
    'What happened on 6 June 1944?',
    'How many people were killed in the October 7 attack?',
    'When will they meet next week?',
    'What opens tomorrow?',
    'Will they agree before 3 December?',
    'Who won the 5 November election?',
    'Which country will host the 2034 World Cup?',
    'What will happen on 5 December?',
  ])('%s', (question) => {
    const { dates, filter, prefer, spans } = questionDates(question, asOf);
    expect(dates.map(({ kind }) => kind)).toEqual(['mention']);
    expect([filter, prefer, spans]).toEqual([undefined, undefined, []]);
  });
});

describe('words that only look like dates', () => {
  it.each([
    'May the government sell the bonds?',
    'Why did thousands march on the capital?',
    'What may 5 ministers do?',
    'Who wrote for the Sunday Times?',
    'What do shops sell on Black Friday?',
    'Why did the cat that sat on the sun deck fall?',
    'What does Theresa May want?',
    'How many of the 15 people were hurt?',
    'What happened on 31 February?',
    'who won 3-2?',
    'How much is 1.5 billion dollars in euros?',
    'Who was the last king?',
    'What is the second round about?',
    'Where did the fourth round of talks resume?',
    'What happened on 3/5/2025?',
    '',
    '???',
  ])('%s', (question) => expect(read(question)).toEqual([]));
});

describe('the words that say when', () => {
  const words = (question: string): string[] =>
    questionDates(question, asOf).spans.map(({ start, end }) => question.slice(start, end));

  it.each([
    ['What has Qatar said since Monday about the talks?', ['since Monday']],
    ['What was said from Oct 28 to Nov 3?', ['from Oct 28 to Nov 3']],
    ['What was said between 1 and 5 November?', ['between 1 and 5 November']],
    ['In October 2025, who won?', ['In October 2025']],
    ['What happened in the last 3 days in Doha?', ['in the last 3 days']],
    ['what is the latest on the truce since Monday', ['the latest', 'since Monday']],
  ])('%s', (question, expected) => expect(words(question)).toEqual(expected));

  it('tells that the newest coverage is asked for', () => {
    expect(questionDates('what is the latest on the truce?', asOf).latest).toBe(true);
    expect(questionDates('any news of the miners?', asOf).latest).toBe(true);
    expect(questionDates('who brokered the truce?', asOf).latest).toBe(false);
  });
});

describe('any question', () => {
  const piece = fc.constantFrom(
    'since', 'until', 'before', 'after', 'between', 'and', 'from', 'to', 'in', 'on', 'the', 'last', 'next', 'this', 'Monday', 'friday', 'May', 'march',
    'Oct', 'October', '28', '31', '5th', '2025', '1941', '2099', '3', '999', 'days', 'weeks', 'year', 'ago', 'Q3', 'quarter', 'of', '-', '29 February',
    '2025-02-30', '2025-13', '12/31/2024', '1990s', 'week', 'will', '?', 'people',
  ); // prettier-ignore
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('gives days that exist, in order, and spans inside the question that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((list) => list.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        day,
        (question, today) => {
          const { dates, filter, prefer, spans } = questionDates(question, today);
          for (const range of [...dates, filter ?? {}, prefer ?? {}]) {
            const ends = [range.since, range.until].filter((end) => end !== undefined);
            expect(ends.map((end) => new Date(Date.parse(end)).toISOString().slice(0, 10))).toEqual(ends);
            expect([...ends].sort()).toEqual(ends);
          }
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(question.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
