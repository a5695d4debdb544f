import type { Filter } from '../answers/answer.ts';
import type { TimelineEvent } from '../newsroom.ts';
import { day, plain, shortened } from './inline.ts';
import { pageActions } from './paging.ts';
import type { Block, Line, Reply } from './reply.ts';
import { type SectionItem, pagesOf, sectionPage } from './sections.ts';
import { alsoTold, MAX_HEADLINE, quoteBlock } from './source.ts';
import type { Wording } from './wording.ts';

/** Events on one page. */
export const EVENTS_A_PAGE = 6;

/** A topic's timeline, and what of it is to be shown. */
export type ShownTimeline = {
  readonly topic: string;
  readonly events: readonly TimelineEvent[];
  /** What narrowed it, as it is to be asked for again. */
  readonly filter: Filter;
  /** The reader's today, `YYYY-MM-DD`: what lies after it stands apart. */
  readonly today: string;
  /** From 1. */
  readonly page: number;
};

/** One page of a timeline: the quotes by the time they tell of, what is still to come last. */
export function timelineReply({ topic, events, filter, today, page }: ShownTimeline, words: Wording): Reply {
  const shown = shortened(topic, MAX_HEADLINE);
  if (events.length === 0)
    return {
      blocks: [{ kind: 'line', line: [plain(words.nothingDated(shown, filter))] }],
      actions: [],
      question: topic,
    };
  const items = events.map((event) => itemOf(event, today, words));
  const pages = pagesOf(items, EVENTS_A_PAGE);
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  const heading: Block = {
    kind: 'heading',
    line: [plain(words.timelineOf(shown, filter))],
    ...(!narrowed && { asks: true }),
  };
  return {
    blocks: [heading, ...sectionPage(items, { page, size: EVENTS_A_PAGE, words })],
    actions: pageActions({ command: 'timeline', name: 'page', args: { ...filter } }, page, pages, words),
    question: topic,
  };
}

function itemOf(event: TimelineEvent, today: string, words: Wording): SectionItem {
  const { quote, since, precision } = event;
  // The heading tells the day already.
  const dayNotes = quote.dayNotes.filter(
    (note) =>
      precision !== 'day' || note.day !== since || !quote.marks.some(({ start }) => start === note.start),
  );
  const more = [
    ...(event.planned ? [[plain(words.lookingAhead)]] : []),
    ...(event.basis === 'published' ? [[plain(words.byPublication)]] : []),
    alsoTold(event.alsoIn, words) ?? [],
  ];
  return {
    headings: [...(since > today ? [[plain(words.stillToCome)]] : []), timeOf(event, words)],
    blocks: [quoteBlock({ ...quote, dayNotes }, words, more)],
  };
}

/** '3 May 2026', 'May 2026', '1994', '11 May 2026 – 17 May 2026'. */
function timeOf({ since, until, precision }: TimelineEvent, words: Wording): Line {
  switch (precision) {
    case 'day':
      return [day(since)];
    case 'days':
      return words.period(day(since), day(until));
    case 'month':
      return [plain(words.month(since.slice(0, 7)))];
    case 'year':
      return [plain(since.slice(0, 4))];
  }
}
