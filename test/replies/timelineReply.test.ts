import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/newsroom.ts';
import { timelineJson } from '../../src/replies/topicJson.ts';
import { timelineShape } from '../../src/replies/jsonShapes.ts';
import { EVENTS_A_PAGE, type ShownTimeline, timelineReply } from '../../src/replies/timelineReply.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at, quote } from '../support/articles.ts';
import { readable } from '../support/readable.ts';

const words = wordingFor('en-GB');
const post = article({
  id: 'post',
  body: 'Two ferries met on Friday. The pier opened in 1931. It shuts in June. It was mended from 3 May to 9 May. Nobody fell.',
  corrections: [{ what: 'It was a pier.' }],
});
const { url: _, ...daily } = article({
  id: 'daily',
  outlet: 'Coast Daily',
  published: at('2025-05-04'),
  body: 'Two ferries met.',
});

const event = (told: string, mark: string, more: Partial<TimelineEvent>): TimelineEvent => ({
  since: '2025-05-02',
  until: '2025-05-02',
  precision: 'day',
  basis: 'stated',
  planned: false,
  quote: quote(post, told, mark),
  alsoIn: [],
  ...more,
});

const MET = event('Two ferries met on Friday.', 'on Friday', { alsoIn: [quote(daily, 'Two ferries met.')] });
const shown = (events: readonly TimelineEvent[], more: Partial<ShownTimeline> = {}) =>
  readable(
    timelineReply({ topic: 'ferries', events, filter: {}, today: '2025-05-06', page: 1, ...more }, words),
  );

describe('a timeline', () => {
  it('shows each quote under the time it tells of, with its link, and who else has it', () => {
    expect(shown([MET])).toEqual([
      '# Timeline: ferries',
      '# <2025-05-02>',
      '| Two ferries met **on Friday**.',
      'Harbour Post · <2025-05-03> · also Coast Daily · the sentence ↗ -> https://news.example/post#:~:text=Two%20ferries%20met%20on%20Friday.',
      'Corrected: It was a pier.',
    ]);
  });

  it('names months, years and stretches of days, and each only once', () => {
    const events = [
      event('The pier opened in 1931.', '1931', {
        since: '1931-01-01',
        until: '1931-12-31',
        precision: 'year',
      }),
      MET,
      event('Nobody fell.', 'Nobody', { basis: 'published' }),
      event('It was mended from 3 May to 9 May.', '3 May to 9 May', {
        since: '2025-05-03',
        until: '2025-05-09',
        precision: 'days',
      }),
      event('It shuts in June.', 'June', {
        since: '2025-06-01',
        until: '2025-06-30',
        precision: 'month',
        planned: true,
      }),
    ];
    expect(shown(events).filter((line) => line.startsWith('#'))).toEqual([
      '# Timeline: ferries',
      '# 1931',
      '# <2025-05-02>',
      '# <2025-05-03> – <2025-05-09>',
      '# Still to come',
      '# June 2025',
    ]);
    expect(shown(events).filter((line) => line.includes('day of publication'))).toHaveLength(1);
    expect(shown(events).filter((line) => line.includes('looking ahead'))).toHaveLength(1);
  });

  it('does not explain a day that stands above it, but any other', () => {
    const told = 'Two ferries met on Friday.';
    const explained = {
      ...quote(post, told, 'on Friday'),
      dayNotes: [{ start: 16, end: 25, day: '2025-05-02' }],
    };
    expect(shown([{ ...MET, quote: explained }])).not.toContain('“on Friday”: <2025-05-02>');
    const other = { ...MET, since: '2025-05-01', until: '2025-05-01', quote: { ...explained, marks: [] } };
    expect(shown([other])).toContain('“on Friday”: <2025-05-02>');
  });

  it('turns its pages, and says which events they hold', () => {
    const events = Array.from({ length: EVENTS_A_PAGE + 2 }, () => MET);
    expect(shown(events, { filter: { outlet: 'Harbour Post' } }).slice(-2)).toEqual([
      '1–6 of 8',
      '[Next page]',
    ]);
    expect(shown(events, { page: 2 }).slice(0, 2)).toEqual(['# Timeline: ferries', '# <2025-05-02>']);
    expect(shown(events, { page: 2 }).at(-1)).toBe('[Previous page]');
  });

  it('says what it was narrowed to, also where there is nothing', () => {
    const filter = { outlet: 'Harbour Post', since: '2025-05-01' };
    expect(shown([MET], { filter })[0]).toBe('# Timeline: ferries from Harbour Post since 1 May 2025');
    expect(shown([], { filter })).toEqual([
      'No stored article from Harbour Post since 1 May 2025 tells when something happened in “ferries”.',
    ]);
    expect(shown([])).toEqual(['No stored article tells when something happened in “ferries”.']);
  });

  it('keeps the shape that scripts are promised', () => {
    const json = timelineShape.parse(
      JSON.parse(JSON.stringify(timelineJson('ferries', '2025-05-06', [MET]))),
    );
    expect(json.events).toMatchObject([
      { since: '2025-05-02', quote: { marks: [[16, 25]] }, alsoIn: [{ text: 'Two ferries met.' }] },
    ]);
  });
});
