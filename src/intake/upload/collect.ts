import { createPace } from '../../files/pace.ts';
import type { Draft, Flaw, Parsed } from '../../articles/formats/draft.ts';
import { type Reason, Refusal } from '../../refusals.ts';
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
    if (articles.length > MAX_ARTICLES) throw new Refusal(['manyArticles', MAX_ARTICLES]);
    await pace();
  }
  if (unnamed > 0) problems.push({ reason: ['moreUnread', unnamed] });
  if (articles.length === 0) throw new Refusal(describe(problems));
  return { articles, problems };
}

function describe(problems: readonly Flaw[]): Reason {
  if (problems.length === 0) return ['noneFound'];
  const named = problems
    .slice(0, 3)
    .map(({ line, reason }): Reason => (line === undefined ? reason : ['onLine', line, reason]));
  const more = problems.length - named.length;
  return more > 0 ? ['noneReadOfMore', named, more] : ['noneRead', named];
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
