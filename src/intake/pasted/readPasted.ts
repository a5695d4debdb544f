import { inferOutlet, isOutletName } from '../../articles/formats/outlet.ts';
import { Refusal } from '../../refusals.ts';
import type { Intake, ReadArticle } from '../article.ts';
import { finish } from '../finish.ts';
import { breaksOff } from '../lines/cutLine.ts';
import { readPage } from '../page/readPage.ts';
import { chooseTopics } from '../page/topics.ts';
import { MAX_ARTICLES } from '../upload/collect.ts';
import { readJsonArticles } from '../upload/readJson.ts';
import { hasFrontMatter, readMarkdown } from '../upload/readMarkdown.ts';
import { sortLines } from './bodyLines.ts';
import { cleanLines, MAX_LINES, MAX_PASTE } from './cleanLines.ts';
import { readHead } from './head.ts';
import { splitArticles } from './splitArticles.ts';
import { joinHeadline, unwrap } from './unwrap.ts';

export type PasteOptions = {
  /** Where the text stands, if it was fetched. */
  readonly address?: string;
  /** `full` unless said otherwise: who pastes a text has it. */
  readonly rights?: ReadArticle['rights'];
};

/**
 * Reads what a person pasted: an article as copied from a page, with its buttons and credits; several of them, parted by a line of dashes;
 * Markdown with front matter, JSON or JSON Lines, or the source of a page. What is left out of a text is listed in `leftOut`.
 * @throws UserError where no article can be read of it.
 */
export async function readPasted(
  text: string,
  { address, rights = 'full' }: PasteOptions = {},
): Promise<Intake> {
  if (text.length > MAX_PASTE) throw new Refusal(['longPaste']);
  const start = text.replace(/^[\s\ufeff]+/u, '').slice(0, 500);
  if (hasFrontMatter(text)) return readMarkdown(text, rights);
  if (/^(?:\{\s*"|\[\s*\{)/u.test(start)) return readJsonArticles(text, rights);
  if (/^<(?:!doctype|html|head|body|article|main|section|div|p|h1|meta|title)\b/iu.test(start)) {
    return {
      articles: [await readPage(text, { rights, ...(address !== undefined && { address }) })],
      problems: [],
    };
  }
  const lines = cleanLines(text);
  if (lines.length > MAX_LINES) throw new Refusal(['longPaste']);
  const parts = splitArticles(lines);
  if (parts.length > MAX_ARTICLES) throw new Refusal(['manyArticles', MAX_ARTICLES]);
  const articles: ReadArticle[] = [];
  for (const part of parts) articles.push(await readLines(joinHeadline(part), address, rights));
  return { articles, problems: [] };
}

async function readLines(
  lines: readonly string[],
  address: string | undefined,
  rights: ReadArticle['rights'],
): Promise<ReadArticle> {
  const head = readHead(lines);
  const {
    kept,
    leftOut,
    about: below,
    cut,
  } = sortLines([...head.text, ...unwrap(lines.slice(head.end))], head.headline);
  const about = { ...below, ...head.about };
  const { headline, outlet = about.outlet } = splitHeadline(head.headline);
  const body = kept.join('\n\n');
  const inferred = outlet === undefined ? inferOutlet(body) : undefined;
  return finish(
    {
      headline,
      outlet: outlet ?? inferred,
      outletInferred: inferred !== undefined,
      byline: about.byline,
      published: about.published,
      updated: about.updated,
      url: about.url ?? address,
      topics: chooseTopics([], about.topics ?? [], outlet),
      leftOut: [...head.leftOut, ...leftOut],
      body,
      rights,
    },
    { cut: cut || breaksOff(body) },
  );
}

/** A headline copied with what its window is called: 'Ferries stop | Harbour Post'. */
function splitHeadline(line: string | undefined): {
  readonly headline: string | undefined;
  readonly outlet?: string;
} {
  const [, headline, bar, last] = /^(.{8,}?)\s+([|–—-])\s+([^|–—]{2,40})$/u.exec(line ?? '') ?? [];
  if (headline === undefined || last === undefined || !isOutletName(last)) return { headline: line };
  return bar === '|' || isOutletName(last) ? { headline, outlet: last } : { headline: line };
}
