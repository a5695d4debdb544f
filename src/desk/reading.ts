import PQueue from 'p-queue';
import { UserError } from '../errors.ts';
import { canonicalUrl } from '../intake/duplicates/canonicalUrl.ts';
import { reasonOf, Refusal } from '../refusals.ts';
import { withDetails } from './change.ts';
import type { Details, HandedIn } from './desk.ts';
import type { Intake, Read, ReadSource } from './intake.ts';
import type { Kept } from './kept.ts';
import type { Upload } from './upload.ts';

/** The largest file that is taken, in bytes. */
const MAX_FILE = 25_000_000;
/** The most web pages that are read for one draft, and how many at a time. */
const MAX_PAGES = 25;
const PAGES_AT_ONCE = 4;

type Problem = Kept['problems'][number];

/**
 * Reads everything that was handed in at once. A text is kept as it came, so that parts can be added to it. What cannot be read of
 * several pages or of files is told among the problems; a single page throws its `UserError`.
 */
export async function readAll(
  { text, urls, files }: HandedIn,
  intake: Intake,
): Promise<{ parts: string[]; articles: Kept['articles']; problems: Kept['problems'] }> {
  const parts = text === undefined ? [] : [text];
  const [only, ...others] = urls;
  const alone = only !== undefined && others.length + files.length + parts.length === 0;
  if (alone) {
    const { articles, problems } = told(await intake.readAddress(only));
    return { parts, articles: articles as Kept['articles'], problems };
  }
  const queue = new PQueue({ concurrency: PAGES_AT_ONCE });
  const [pages, read] = await Promise.all([
    Promise.all(
      urls.slice(0, MAX_PAGES).map((url) => queue.add(() => tried(url, () => intake.readAddress(url)))),
    ),
    Promise.all(
      files.map((file) =>
        tried(file.name, async () => {
          refuseLarge(file);
          return intake.readFile({ name: file.name, bytes: await file.read() });
        }),
      ),
    ),
  ]);
  const left = urls.slice(MAX_PAGES).map((of) => ({ of, reason: ['tooManyPages', MAX_PAGES] as const }));
  const articles = [
    ...withoutRepeats(pages.flatMap((page) => page.articles)),
    ...read.flatMap((file) => file.articles),
  ];
  return {
    parts,
    articles: articles as Kept['articles'],
    problems: [...[...pages, ...read].flatMap(({ problems }) => problems), ...left],
  };
}

/** Throws a `UserError` for a file that is larger than is taken. */
export function refuseLarge({ size }: Upload): void {
  if (size > MAX_FILE) throw new Refusal(['fileTooLarge', MAX_FILE / 1_000_000]);
}

type Told = { readonly articles: readonly Read[]; readonly problems: Problem[] };

async function tried(of: string, read: () => Promise<ReadSource>): Promise<Told> {
  try {
    return told(await read(), of);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { articles: [], problems: [{ of, reason: reasonOf(error) }] };
  }
}

function told({ articles, problems }: ReadSource, of?: string): Told {
  return {
    articles,
    problems: problems.map(({ line, reason }) => ({
      ...(of !== undefined && { of }),
      reason: line === undefined ? reason : (['onLine', line, reason] as const),
    })),
  };
}

/** Two links may lead to one page. */
function withoutRepeats(articles: readonly Read[]): Read[] {
  const seen = new Set<string>();
  return articles.filter(({ url, body }) => {
    const known = url === undefined ? body : canonicalUrl(url);
    return !seen.has(known) && seen.add(known);
  });
}

/** All articles of a draft as they stand now: those of its texts together, and those of its page and files. */
export async function readAgain(
  parts: readonly string[],
  { articles, problems, details }: Kept,
  intake: Intake,
): Promise<{ articles: Read[]; problems: Kept['problems'] }> {
  const given = articles as readonly Read[];
  const [only] = given;
  // Texts that follow a page or a file are its continuation.
  if (parts.length > 0 && only !== undefined && given.length === 1) {
    const longer = { ...only, body: [only.body, ...parts.map((part) => part.trim())].join('\n\n') };
    return { articles: [withDetails(longer, details as Details)], problems };
  }
  const typed =
    parts.length === 0 ? { articles: [], problems: [] } : await intake.readText(parts.join('\n\n'));
  const all = [...typed.articles, ...given];
  return {
    articles: all.length === 1 ? all.map((read) => withDetails(read, details as Details)) : all,
    problems: [...problems, ...typed.problems.map(({ reason }) => ({ reason }))],
  };
}
