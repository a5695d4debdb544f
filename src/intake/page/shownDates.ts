import { findDates, saysUpdated } from '../dates/findDates.ts';
import { readDate } from '../dates/readDate.ts';
import { classWords } from './classWords.ts';
import { attribute, textOf } from './elements.ts';
import type { Litter } from './litter.ts';
import type { DateSources } from './pageDates.ts';
import type { HtmlElement } from './tree.ts';

/** How much of an element's text, and of what stands before it, may tell a date or its label; in UTF-16 units. */
const LONGEST = 300;
const LABEL = 25;
const MOST = 20;
const FULL_ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u;
const ATTRIBUTES = ['datetime', 'content', 'title', 'data-datetime', 'data-date', 'data-timestamp'] as const;

type Kind = keyof DateSources;
type DateLists = { readonly [kind in Kind]: string[] };
type Entry = { readonly kind: Kind; readonly text: string };

/** The dates that a page shows: microdata, `<time>`, and elements that are called dates. `litter`: its boxes hold other articles' dates. */
export function datesInMarkup(root: HtmlElement, litter: Litter): DateSources {
  const item: DateLists = { published: [], updated: [] };
  const shown: DateLists = { published: [], updated: [] };
  const named: DateLists = { published: [], updated: [] };
  const listsFor = (element: HtmlElement): DateLists | undefined => {
    if (/^date(?:Published|Modified)$/iu.test(attribute(element, 'itemprop'))) return item;
    if (element.tag === 'time' || FULL_ISO.test(attribute(element, 'title'))) return shown;
    return isDateBox(element) ? named : undefined;
  };
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (litter.isBox(element)) continue;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
    const lists = element.tag === 'meta' ? undefined : listsFor(element);
    if (lists !== undefined) for (const { kind, text } of entriesOf(element)) lists[kind].push(text);
  }
  const join = (kind: Kind): string[] => [...item[kind], ...shown[kind], ...named[kind]].slice(0, MOST);
  return { published: join('published'), updated: join('updated') };
}

/** The dates of an element: of its attributes, and all that its text tells, each with its own label. */
function entriesOf(element: HtmlElement): Entry[] {
  const text = textOf(element, LONGEST);
  const found = findDates(text);
  const kind =
    kindOf(element) ?? ((found[0]?.isUpdate ?? saysUpdated(text)) ? 'updated' : labelBefore(element, text));
  const given = ATTRIBUTES.map((name) => attribute(element, name)).find((value) => value !== '');
  const whole = readDate(text);
  const shown = found.map(({ moment, isUpdate }, i): Entry => {
    return { kind: isUpdate ? 'updated' : i === 0 ? kind : 'published', text: moment.iso };
  });
  return [
    ...(given === undefined ? [] : [{ kind, text: given }]),
    ...(whole === undefined ? shown : [{ kind, text }]),
  ];
}

/** What an element's markup says that its date is of. */
function kindOf(element: HtmlElement): Kind | undefined {
  const item = attribute(element, 'itemprop').toLowerCase();
  if (item === 'datepublished') return 'published';
  const isUpdated = classWords(element)
    .flat()
    .some((word) => /^(?:updated|modified|lastmod)$/u.test(word));
  return item === 'datemodified' || isUpdated ? 'updated' : undefined;
}

/** What the words right before an element say that its date is of. */
function labelBefore(element: HtmlElement, text: string): Kind {
  const around = element.parent === undefined ? '' : textOf(element.parent, LONGEST);
  return saysUpdated(around.slice(0, Math.max(0, around.indexOf(text))).slice(-LABEL))
    ? 'updated'
    : 'published';
}

function isDateBox(element: HtmlElement): boolean {
  if (!/^(?:span|div|p|li|abbr|font|td|h[2-6]|small|em|i|b)$/u.test(element.tag)) return false;
  return classWords(element).some((words) =>
    words.some((word) =>
      /^(?:date|dates|datetime|published|publish|publishdate|pubdate|timestamp|dateline|posted|postdate|time|updated|fecha|datum)$/u.test(
        word,
      ),
    ),
  );
}
