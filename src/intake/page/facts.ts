import { authorsInMarkup, cleanByline } from './byline.ts';
import { chooseAddress } from './address.ts';
import { attribute, elementsIn, squeeze } from './elements.ts';
import { chooseHeadline } from './headline.ts';
import { type LinkedArticle, readLinkedArticle } from './linkedArticle.ts';
import { readLinkedData } from './jsonLd.ts';
import { countEntries } from './liveBlog.ts';
import { findLitter, type Litter } from './litter.ts';
import { type Meta, readMeta } from './meta.ts';
import { givenOutlet, inferredOutlet, type Outlet, rightsHolder } from './outlet.ts';
import { type DateSources, datesInMeta } from './pageDates.ts';
import { datesInMarkup } from './shownDates.ts';
import { lastText, siteNames } from './siteNames.ts';
import { hostLabels, squash } from './titles.ts';
import { chooseTopics } from './topics.ts';
import type { HtmlTree } from './tree.ts';

/** How much of a page's end is searched for who holds the rights, in UTF-16 units. */
const ENDING = 600;

/** What a page tells of its article beside the text. */
export type Facts = {
  readonly title: string;
  readonly headline: string | undefined;
  readonly outlet: Outlet | undefined;
  readonly byline: string | undefined;
  readonly url: string | undefined;
  readonly dates: DateSources;
  /** As the page says, unchecked. */
  readonly language: string | undefined;
  readonly topics: readonly string[];
  readonly isLive: boolean;
  /** What the page says that the article is about, which may be its first sentence. */
  readonly description: string | undefined;
  /** What the page's JSON-LD says; undefined where it tells of no article. */
  readonly article: LinkedArticle | undefined;
  readonly litter: Litter;
};

/** Reads them from a page's data, from its `<meta>` elements, and from what it shows, in this order. `address`: where it stands, if known. */
export function readFacts(tree: HtmlTree, address: string | undefined): Facts {
  const { root } = tree;
  const title = squeeze(tree.title);
  const meta = readMeta(root);
  const titles = [...meta.all('og:title'), ...meta.all('twitter:title')];
  const linked = readLinkedData(tree.scripts);
  const article = readLinkedArticle(linked, address, [...titles, title]);
  const litter = findLitter(root, [...titles, title]);
  const owns = [meta.link('canonical'), meta.one('og:url'), article?.url];
  const url = chooseAddress(address, owns);
  const host = [url, ...owns].map(hostOf).find((name) => name !== undefined && hostLabels(name).length > 0);
  const ending = lastText(root, ENDING);
  const holder = some(rightsHolder(ending));
  const given = siteNames(root, meta, linked, article);
  const authors = [article?.authors ?? [], metaAuthors(meta), authorsInMarkup(root, litter)];
  const named = givenOutlet(given, authors.flat(), host);
  const outlets = [...given, ...some(host), ...holder];
  const labels = host === undefined ? holder.map(squash) : hostLabels(host);
  const headline = chooseHeadline(
    root,
    { linked: article?.headline, meta: titles, title, outlets, labels },
    litter,
  );
  const outlet = named ?? inferredOutlet({ title, headline, ending, host });
  const [inMeta, inMarkup] = [datesInMeta(meta), datesInMarkup(root, litter)];
  return {
    title,
    headline,
    outlet,
    byline: authors.map((names) => cleanByline(names, outlet?.name)).find((names) => names !== undefined),
    url,
    dates: {
      published: [...some(article?.published), ...inMeta.published, ...inMarkup.published],
      updated: [...some(article?.updated), ...inMeta.updated, ...inMarkup.updated],
    },
    language:
      article?.language ??
      (attribute(root, 'lang') || attribute(root, 'xml:lang') || meta.one('og:locale', 'content-language')),
    topics: chooseTopics(
      [...(article?.sections ?? []), ...meta.all('article:section')],
      [...(article?.keywords ?? []), ...meta.all('article:tag', 'news_keywords', 'keywords')],
      outlet?.name,
    ),
    isLive:
      article?.isLive === true ||
      (/\blive\b/iu.test(`${title} ${url ?? ''}`) && countEntries(root) > 0) ||
      [...elementsIn(root)].some((element) => attribute(element, 'itemtype').endsWith('LiveBlogPosting')),
    description: meta.one('og:description', 'description', 'twitter:description'),
    article,
    litter,
  };
}

/** The host of an address; of one as an IP address, which says nothing of who publishes there, another one may tell. */
function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
}

function metaAuthors(meta: Meta): readonly string[] {
  const names = [
    'author',
    'article:author',
    'og:article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
  ];
  return (
    names.map((name) => meta.all(name)).find((found) => cleanByline(found, undefined) !== undefined) ?? []
  );
}

/** A value as a list, empty where there is none. */
export const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
