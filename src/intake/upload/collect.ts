import { UserError } from '../../errors.ts';
import { createPace } from '../../files/pace.ts';
import type { Draft, Flaw, Parsed } from '../../articles/formats/draft.ts';
import type { Intake, ReadArticle } from '../article.ts';
import { finish } from '../finish.ts';

/** The most articles that one file may bring; a folder takes more. */
export const MAX_ARTICLES = 2_000;
/** How many problems are named. */
const MAX_PROBLEMS = 20;

/** One article of several, or why there is none: a format's own draft, or an article that was read already. */
export type One = Parsed | { readonly article: ReadArticle };

/**
 * Gathers the articles of a file and what could not be read of it, and lets others have their turn meanwhile.
 * @throws UserError where there is no article at all, naming the first problems; where there are too many.
 */
export async function collect(parsed: Iterable<One> | AsyncIterable<One>): Promise<Intake> {
  const pace = createPace();
  const articles: ReadArticle[] = [];
  const problems: Flaw[] = [];
  let unnamed = 0;
  for await (const one of parsed) {
    if ('article' in one) articles.push(one.article);
    else if (one.draft !== undefined) articles.push(await complete(one.draft));
    else if (problems.length < MAX_PROBLEMS) problems.push(...one.flaws);
    else unnamed++;
    if (articles.length > MAX_ARTICLES) throw tooMany();
    await pace();
  }
  if (unnamed > 0) problems.push({ reason: `${unnamed.toLocaleString('en')} more cannot be read` });
  if (articles.length === 0) throw new UserError(describe(problems));
  return { articles, problems };
}

/** The refusal of more articles than one file or paste may bring. */
export function tooMany(): UserError {
  return new UserError(`That is more than ${MAX_ARTICLES.toLocaleString('en')} articles. Add them in parts.`);
}

function describe(problems: readonly Flaw[]): string {
  if (problems.length === 0) return 'No article was found in it.';
  const named = problems
    .slice(0, 3)
    .map(({ line, reason }) => (line === undefined ? reason : `line ${line}: ${reason}`));
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  return `No article can be read of it: ${named.join('; ')}${more}.`;
}

/** A draft as a format gives it: its language, if it has one, was written by a person. */
async function complete({
  headline,
  headlineMissing,
  language,
  outlet,
  outletInferred,
  ...draft
}: Draft): Promise<ReadArticle> {
  return finish({
    ...draft,
    headline: headlineMissing ? undefined : headline,
    outletInferred,
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { givenLanguage: language }),
  });
}
