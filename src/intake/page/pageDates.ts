import type { Moment } from '../../articles/article.ts';
import { readDate } from '../dates/readDate.ts';
import { attribute, textOf } from './elements.ts';
import { classWords } from './classWords.ts';
import type { Litter } from './litter.ts';
import type { Meta } from './meta.ts';
import type { HtmlElement } from './tree.ts';

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

/** The dates that a page shows: microdata, `<time>`, and elements that are called dates. `litter`: its boxes hold other articles' dates. */
export function datesInMarkup(root: HtmlElement, litter: Litter): DateSources {
  const item: DateLists = { published: [], updated: [] };
  const shown: DateLists = { published: [], updated: [] };
  const named: DateLists = { published: [], updated: [] };
  const listsFor = (element: HtmlElement): DateLists | undefined => {
    if (/^date(?:Published|Modified)$/iu.test(attribute(element, 'itemprop'))) return item;
    return element.tag === 'time' ? shown : isDateBox(element) ? named : undefined;
  };
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (litter.isBox(element)) continue;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
    const lists = listsFor(element);
    if (lists === undefined || element.tag === 'meta') continue;
    const text = textOf(element, 200);
    const given =
      attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title');
    const values = [given, lists === named ? withoutLabel(text) : text].filter((value) => value !== '');
    lists[
      attribute(element, 'itemprop').toLowerCase() === 'datemodified' ? 'updated' : kindOf(element, text)
    ].push(...values);
  }
  const join = (key: 'published' | 'updated'): string[] =>
    [...item[key], ...shown[key], ...named[key]].slice(0, 20);
  return { published: join('published'), updated: join('updated') };
}

type DateLists = { readonly published: string[]; readonly updated: string[] };

const UPDATE_WORD = /(?<!\p{L})(?:updated?|modified|last)(?!\p{L})/iu;

/** Whether what an element shows is when the article was changed: it says so, or the words right before it do. */
function kindOf(element: HtmlElement, text: string): keyof DateLists {
  if (attribute(element, 'itemprop').toLowerCase() === 'datepublished') return 'published';
  if (
    classWords(element)
      .flat()
      .some((word) => /^(?:updated|modified|lastmod)$/u.test(word)) ||
    UPDATE_WORD.test(text)
  )
    return 'updated';
  const around = element.parent === undefined ? '' : textOf(element.parent, 300);
  return UPDATE_WORD.test(around.slice(0, Math.max(0, around.indexOf(text))).slice(-25))
    ? 'updated'
    : 'published';
}

function isDateBox(element: HtmlElement): boolean {
  if (!/^(?:span|div|p|li|abbr|font|td|h[2-6]|small|em|i|b)$/u.test(element.tag)) return false;
  return classWords(element).some((words) =>
    words.some((word) =>
      /^(?:date|dates|datetime|published|publishdate|pubdate|timestamp|dateline|posted|postdate|time|updated)$/u.test(
        word,
      ),
    ),
  );
}

/** A date without the label before it: 'Published: 28 October 2025'. */
function withoutLabel(text: string): string {
  return text.replace(/^[^\p{N}]{0,40}?[:：]\s*/u, '');
}

/**
 * The first of some dates that can be read, in the words of whichever tells most of it: where another one gives the same day with a time,
 * or the same time with its zone, that one; where it is in UTC and another one the same moment in the outlet's own zone, that.
 */
export function chooseDate(candidates: readonly string[]): Moment | undefined {
  const [first, ...others] = candidates
    .map(readDate)
    .filter((moment) => moment !== undefined && moment.day > '1601' && moment.instant !== 0) as Moment[];
  if (first === undefined) return undefined;
  const zoned = others.filter((moment) => moment.instant !== undefined);
  if (first.instant !== undefined) {
    if (!/(?:Z|[+-]00:?00)$/u.test(first.iso)) return first;
    return (
      zoned.find((moment) => moment.instant === first.instant && !/(?:Z|[+-]00:?00)$/u.test(moment.iso)) ??
      first
    );
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
