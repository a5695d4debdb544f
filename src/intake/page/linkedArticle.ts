import { canonicalUrl } from '../duplicates/canonicalUrl.ts';
import { isObject, type JsonObject, listOf, textIn } from './json.ts';
import { type LinkedData, namesIn, typesOf } from './jsonLd.ts';

/** An entry of a live blog, as its data tells it. */
export type LiveEntry = { readonly time?: string; readonly headline?: string; readonly body: string };

/** What a page's JSON-LD says of the page's own article; texts as written. */
export type LinkedArticle = {
  readonly headline?: string;
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly url?: string;
  readonly body?: string;
  /** False where the article is not free to read. */
  readonly free?: boolean;
  readonly isLive: boolean;
  readonly live: readonly LiveEntry[];
};

const MAX_LIVE = 2_000;

/** The page's own article: the one at its address, else the one of its title, else the one with a text, else the first. */
export function readLinkedArticle(
  linked: LinkedData,
  address: string | undefined,
  titles: readonly string[],
): LinkedArticle | undefined {
  const own = address === undefined ? undefined : canonicalUrl(address);
  const titled = titles.join('\n');
  const fit = (article: JsonObject): number => {
    const url = addressOf(article);
    const headline = textIn(article['headline'], article['name']);
    return (
      (own !== undefined && url !== undefined && canonicalUrl(url) === own ? 8 : 0) +
      (headline !== undefined && headline.length > 8 && titled.includes(headline) ? 4 : 0) +
      (typesOf(article).includes('LiveBlogPosting') ? 2 : 0) +
      (textIn(article['articleBody']) === undefined ? 0 : 1)
    );
  };
  const [best] = linked.articles.slice(0, 200).toSorted((a, b) => fit(b) - fit(a));
  return best === undefined ? undefined : readFields(best, linked);
}

function readFields(article: JsonObject, { resolve }: LinkedData): LinkedArticle {
  const free = textOfFlag(article['isAccessibleForFree']);
  return {
    headline: textIn(article['headline'], article['name']),
    outlets: [article['publisher'], article['sourceOrganization'], article['isPartOf']].flatMap((value) =>
      namesIn(value, resolve),
    ),
    authors:
      [article['author'], article['creator']]
        .map((value) => namesIn(value, resolve))
        .find((names) => names.length > 0) ?? [],
    published: textIn(article['datePublished'], article['dateCreated']),
    updated: textIn(article['dateModified']),
    language: textIn(article['inLanguage']),
    sections: listOf(article['articleSection']).flatMap((value) => textIn(value) ?? []),
    keywords: listOf(article['keywords']).flatMap((value) => textIn(value) ?? namesIn(value, resolve)),
    url: addressOf(article),
    body: textIn(article['articleBody']),
    ...(free !== undefined && { free }),
    isLive: typesOf(article).includes('LiveBlogPosting'),
    live: listOf(article['liveBlogUpdate']).slice(0, MAX_LIVE).flatMap(readEntry),
  };
}

function readEntry(value: unknown): LiveEntry[] {
  if (!isObject(value)) return [];
  const body = textIn(value['articleBody'], value['description'], value['text']);
  const headline = textIn(value['headline'], value['name']);
  if (body === undefined && headline === undefined) return [];
  return [{ time: textIn(value['datePublished'], value['dateCreated']), headline, body: body ?? '' }];
}

function addressOf(article: JsonObject): string | undefined {
  const main = article['mainEntityOfPage'];
  return textIn(article['url'], isObject(main) ? main['@id'] : main);
}

/** Sites write the flag as `false`, `"False"` and the like. */
function textOfFlag(value: unknown): boolean | undefined {
  const text = String(value).toLowerCase();
  return /^(?:true|false)$/u.test(text) ? text === 'true' : undefined;
}
