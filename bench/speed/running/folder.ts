import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFrontMatter } from '../../../src/articles/formats/frontMatter.ts';
import { type CorpusArticle, readCorpus } from '../corpus.ts';

/** Articles that come while questions are asked, and the folder that they come into. */
export const COMING = 1_000;
export const COMING_FOLDER = 'coming';

const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;
/** Articles without a date get one within so many days. */
const DAYS = 700;

/** Writes the first `count` articles of a corpus as Markdown files, by year and month; fewer where it has fewer. Gives how many. */
export function writeFolder(corpus: string, folder: string, count: number): number {
  const articles = readCorpus(corpus).slice(0, count);
  const folders = new Set<string>();
  for (const [i, article] of articles.entries()) {
    const { file, text } = markdownOf(article, i);
    const at = path.join(folder, file);
    if (!folders.has(path.dirname(at))) mkdirSync(path.dirname(at), { recursive: true });
    folders.add(path.dirname(at));
    writeFileSync(at, text);
  }
  return articles.length;
}

/** The Markdown file of an article of a corpus, and its place in the folder. */
export function markdownOf(
  { title, text, outlet = 'Harbour Post', publishedAt }: CorpusArticle,
  i: number,
): { readonly file: string; readonly text: string } {
  const published = (publishedAt ?? new Date(FIRST_DAY + (i % DAYS) * DAY).toISOString()).slice(0, 10);
  const id = `article-${String(i).padStart(6, '0')}`;
  const headline = (title === '' ? text.slice(0, 80) : title).replace(/\s+/gu, ' ').trim();
  const front = writeFrontMatter({ headline, outlet, published, url: `https://news.example/${id}`, format: 'plain' }); // prettier-ignore
  return { file: `${published.slice(0, 4)}/${published.slice(5, 7)}/${id}.md`, text: `${front}\n${text}\n` };
}
