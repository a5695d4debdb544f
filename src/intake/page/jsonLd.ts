import { isObject, type JsonObject, listOf, readJson, textIn } from './json.ts';
import type { Script } from './tree.ts';

/** How far into a page's data is looked: pages list their whole menus and archives there. */
const MAX_OBJECTS = 20_000;
const MAX_DEPTH = 8;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/u;
/** What holds articles that are not the page's own. */
const ASIDE: ReadonlySet<string> = new Set([
  'itemListElement',
  'hasPart',
  'relatedLink',
  'mentions',
  'citation',
  'liveBlogUpdate',
  'comment',
]);

/** What a page's JSON-LD tells (https://schema.org). */
export type LinkedData = {
  /** Articles, in the page's order. */
  readonly articles: readonly JsonObject[];
  /** All objects of a type, such as `WebSite`. */
  readonly ofType: (type: string) => readonly JsonObject[];
  /** The object that a reference (`{"@id": …}`) stands for; what is no reference, itself. */
  readonly resolve: (value: unknown) => unknown;
};

/** Reads the JSON-LD of a page: of several scripts, graphs, lists, broken ones as far as they can be mended. */
export function readLinkedData(scripts: readonly Script[]): LinkedData {
  const objects: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const gather = (value: unknown, depth: number): void => {
    if (objects.length >= MAX_OBJECTS || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) for (const entry of value) gather(entry, depth + 1);
    if (!isObject(value)) return;
    const id = value['@id'];
    // A reference has nothing but its id.
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    if ('@type' in value) objects.push(value);
    for (const [key, inner] of Object.entries(value))
      if (!ASIDE.has(key) && typeof inner === 'object') gather(inner, depth + 1);
  };
  for (const { type, text } of scripts) {
    if (!type.includes('ld+json')) continue;
    gather(readJson(text) ?? salvage(text), 0);
  }
  return {
    articles: objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type))),
    ofType: (type) => objects.filter((object) => typesOf(object).includes(type)),
    resolve(value) {
      const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
      return typeof id === 'string' ? (byId.get(id) ?? value) : value;
    },
  };
}

/** The types of an object, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  return listOf(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : [],
  );
}

const SALVAGED = ['headline', 'datePublished', 'dateModified', 'articleSection', 'inLanguage'] as const;
const QUOTED_NAME =
  /"(?:author|creator)"\s{0,20}:\s{0,20}[[{\s]{0,20}[^[\]{}]{0,300}?"name"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){1,200})"/u;

/** The plain fields of an article whose JSON cannot be read. */
function salvage(text: string): JsonObject | undefined {
  const type = /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"(\w{0,60})"/u.exec(text)?.[1];
  if (type === undefined || !ARTICLE.test(type)) return undefined;
  const fields = SALVAGED.flatMap((name) => {
    const value = new RegExp(String.raw`"${name}"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,1000})"`, 'u').exec(
      text,
    )?.[1];
    return value === undefined ? [] : [[name, value.replace(/\\(.)/gu, '$1')] as const];
  });
  const author = QUOTED_NAME.exec(text)?.[1];
  return { '@type': type, ...Object.fromEntries(fields), ...(author !== undefined && { author }) };
}

/** The names of people or organisations: texts, objects with a name, lists of those, references. */
export function namesIn(value: unknown, resolve: LinkedData['resolve']): string[] {
  return listOf(value).flatMap((entry) => {
    const found = resolve(entry);
    if (typeof found === 'string') return [found];
    return isObject(found) ? listOf(found['name']).flatMap((name) => textIn(name) ?? []) : [];
  });
}
