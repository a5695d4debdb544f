import { describe, type HydratedFields } from './hydratedFields.ts';
import { isObject, type JsonObject, listOf, textIn } from './json.ts';
import { dataIn } from './pageData.ts';
import { paragraphsIn } from './dataParagraphs.ts';
import type { Script } from './tree.ts';

/** What a page's program is given to show the article with, where the page itself shows none. */
export type HydratedArticle = HydratedFields & { readonly paragraphs: readonly string[] };

const MAX_VISITS = 200_000;
const MAX_DEPTH = 60;
/** Less text than that is no article, in UTF-16 units. */
const FEWEST = 200;

const TEXT_KEYS = ['content', 'text', 'html', 'body', 'value', 'copy', 'paragraph'] as const;
const TEXT_TYPE =
  /^(?:raw_html|rich_?text|core\/(?:paragraph|heading|list|quote)|.*(?:text|paragraph|heading|header|list|quote|crosshead|subheadline).*|p|h[1-6])$/iu;
const WHOLE =
  /^(?:articleBody|body|bodyHtml|body_html|content|contentHtml|story|storyHtml|html|text|fullText|full_text|articleText)$/u;

type Best = {
  readonly paragraphs: readonly string[];
  readonly length: number;
  readonly around: readonly JsonObject[];
};

/** The longest run of paragraphs in a page's data, with what stands around it; undefined where there is none. */
export function readHydration(scripts: readonly Script[]): HydratedArticle | undefined {
  let best: Best | undefined;
  let visits = 0;
  const offer = (paragraphs: readonly string[], around: readonly JsonObject[]): void => {
    const length = paragraphs
      .filter((text) => text.length >= 40 && text.includes(' '))
      .reduce((sum, text) => sum + text.length, 0);
    if (length >= FEWEST && length > (best?.length ?? 0)) best = { paragraphs, length, around };
  };
  const visit = (value: unknown, key: string, around: readonly JsonObject[]): void => {
    if (++visits > MAX_VISITS || around.length > MAX_DEPTH) return;
    if (typeof value === 'string') {
      if (WHOLE.test(key) && value.length >= FEWEST) offer(paragraphsIn(value), around);
    } else if (Array.isArray(value)) {
      if (value.length > 1) offer(value.flatMap(paragraphsOf), around);
      for (const entry of value) if (typeof entry === 'object') visit(entry, '', around);
    } else if (isObject(value)) {
      const inside = [...around, value];
      for (const [name, inner] of Object.entries(value)) visit(inner, name, inside);
    }
  };
  for (const script of scripts) for (const data of dataIn(script)) visit(data, '', []);
  return best === undefined ? undefined : { ...describe(best.around), paragraphs: best.paragraphs };
}

/** The paragraphs that an entry of a list gives: its text, if it is one of text. */
function paragraphsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return entry.length >= 40 ? paragraphsIn(entry) : [];
  if (!isObject(entry)) return [];
  const type = textIn(
    entry['type'],
    entry['_type'],
    entry['kind'],
    entry['blockType'],
    entry['__typename'],
    entry['name'],
  );
  if (type !== undefined && !TEXT_TYPE.test(type)) return [];
  const inner = isObject(entry['model']) ? entry['model'] : isObject(entry['data']) ? entry['data'] : entry;
  const text =
    TEXT_KEYS.map((key) => textIn(inner[key])).find((found) => found !== undefined) ??
    spansIn(inner['children'], 0);
  const items = listOf(entry['items']).flatMap((item) =>
    isObject(item) ? (TEXT_KEYS.map((key) => textIn(item[key])).find(Boolean) ?? []) : [],
  );
  return [...(text === '' ? [] : paragraphsIn(text)), ...items.flatMap(paragraphsIn)];
}

/** The text of spans inside each other, as editors of rich text keep it. */
function spansIn(value: unknown, depth: number): string {
  if (depth > 10) return '';
  return listOf(value)
    .slice(0, 1_000)
    .map((span) =>
      isObject(span)
        ? typeof span['text'] === 'string'
          ? span['text']
          : spansIn(span['children'], depth + 1)
        : '',
    )
    .join('');
}
