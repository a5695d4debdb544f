import { parseMarkdown } from '../../articles/formats/markdown.ts';
import { plainText } from '../../articles/formats/draft.ts';
import { Refusal } from '../../refusals.ts';
import type { Intake, ReadArticle } from '../article.ts';
import { collect, MAX_ARTICLES, type One } from './collect.ts';

/** Where the next article's front matter begins: a line of dashes, fields with a headline among them, another line of dashes. */
const FRONT_MATTER =
  /^---[ \t]*\n(?=(?:(?!---)[^\n]*\n){0,40}?headline[ \t]*:[^\n]*\n(?:(?!---)[^\n]*\n){0,400}?---[ \t]*(?:\n|$))/gmu;

/** Whether a text is Markdown with front matter as Byline writes it. */
export function hasFrontMatter(source: string): boolean {
  return plainText(source.slice(0, 40_000)).trimStart().search(FRONT_MATTER) === 0;
}

/**
 * Reads Markdown with front matter, also of several articles one after the other. The rights that an article's front matter gives are its
 * own; `rights` are those of the others.
 * @throws UserError where no article can be read of it.
 */
export async function readMarkdown(source: string, rights: ReadArticle['rights']): Promise<Intake> {
  const text = plainText(source);
  const starts = [...text.matchAll(FRONT_MATTER)].map(({ index }) => index);
  const places = starts.length > 0 ? starts : [0];
  if (places.length > MAX_ARTICLES) throw new Refusal(['manyArticles', MAX_ARTICLES]);
  return collect(readEach(text, places, rights));
}

function* readEach(text: string, places: readonly number[], rights: ReadArticle['rights']): Generator<One> {
  let line = text.slice(0, places[0]).split('\n').length;
  for (const [i, start] of places.entries()) {
    const source = text.slice(start, places[i + 1]);
    yield readOne(source, line, rights);
    line += source.split('\n').length - 1;
  }
}

function readOne(source: string, firstLine: number, rights: ReadArticle['rights']): One {
  const parsed = parseMarkdown(source, 'draft');
  if (parsed.draft === undefined)
    return { flaws: parsed.flaws.map(({ line, reason }) => ({ line: (line ?? 1) + firstLine - 1, reason })) };
  return { draft: { ...parsed.draft, rights: parsed.draft.rights === 'excerpt' ? 'excerpt' : rights } };
}
