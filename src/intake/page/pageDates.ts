import type { Moment } from '../../articles/article.ts';
import { readDate } from '../dates/readDate.ts';
import type { Meta } from './meta.ts';

const PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'publishdate',
  'publish-date', 'publish_date', 'pubdate', 'publication_date', 'article_date_original', 'article:published', 'cxenseparse:recs:publishtime',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'originalpublicationdate', 'rnews:datepublished', 'date',
] as const; // prettier-ignore
const UPDATED = [
  'article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'article:updated_time', 'lastmod', 'dcterms.modified',
  'dc.date.modified', 'revised',
] as const; // prettier-ignore

/** What parts of a page give as its dates, the best first. */
export type DateSources = { readonly published: readonly string[]; readonly updated: readonly string[] };

/** The dates in a page's `<meta>` elements. */
export function datesInMeta(meta: Meta): DateSources {
  return {
    published: PUBLISHED.flatMap((name) => meta.all(name).slice(0, 2)),
    updated: UPDATED.flatMap((name) => meta.all(name).slice(0, 2)),
  };
}

const UTC = /(?:Z|[+-]00:?00)$/u;

/**
 * The first of some dates that can be read, in the words of whichever tells most of it: where another one gives the same day with a time,
 * or the same time with its zone, that one; where it is in UTC and another one the same moment in the outlet's own zone, that. `words`: dates
 * of which only the words count.
 */
export function chooseDate(candidates: readonly string[], words: readonly string[] = []): Moment | undefined {
  const [first, ...others] = candidates
    .map(readDate)
    .filter((moment) => moment !== undefined && moment.day > '1601' && moment.instant !== 0) as Moment[];
  if (first === undefined) return undefined;
  const zoned = others.filter((moment) => moment.instant !== undefined);
  if (first.instant !== undefined) {
    if (!UTC.test(first.iso)) return first;
    const same = [...zoned, ...words.map(readDate)].filter((moment) => moment?.instant === first.instant);
    return same.find((moment) => moment !== undefined && !UTC.test(moment.iso)) ?? first;
  }
  const hasTime = first.iso.includes('T');
  const better = zoned.find((moment) =>
    hasTime ? moment.iso.startsWith(first.iso.slice(0, 16)) : moment.day === first.day,
  );
  return (
    better ??
    (hasTime
      ? first
      : (others.find((moment) => moment.day === first.day && moment.iso.includes('T')) ?? first))
  );
}

/** The day in an article's address, such as `/2025/10/28/`; undefined where there is none. */
export function dateInAddress(address: string): Moment | undefined {
  const [, year, month, day] =
    /\/(20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$|\.)/u.exec(address) ?? [];
  return year === undefined ? undefined : readDate(`${year}-${month}-${day}`);
}

/** Whether one date is after another, as far as both tell: a minute at least, or a day. False where there is none. */
export function isLater(one: Moment | undefined, other: Moment | undefined): boolean {
  if (one === undefined) return false;
  if (other === undefined) return true;
  if (one.instant !== undefined && other.instant !== undefined) return one.instant - other.instant >= 60_000;
  return one.day === other.day
    ? one.iso.slice(0, 16) > other.iso.slice(0, 16) && one.iso.length > 10 && other.iso.length > 10
    : one.day > other.day;
}
