import { parseHumanDate, parseMoment } from '../../src/articles/moment.ts';
import type { Article, Moment } from '../../src/articles/article.ts';
import type { Completing, Completion } from '../../src/commands/command.ts';
import { text } from '../../src/commands/options.ts';
import { completions, MAX_COMPLETIONS } from '../../src/commands/resolve.ts';
import type { Desk, Details } from '../../src/desk/desk.ts';
import { UserError } from '../../src/errors.ts';
import type { Filled } from '../../src/replies/form.ts';
import { shortened } from '../../src/replies/inline.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { Refusal } from '../../src/refusals.ts';

/** The option that names an article to change. */
export const article = text('Its headline or id', { max: 500, example: 'Amber Heron', completes: true });

/** The desk of whoever asks; throws a UserError for everybody who is no editor. */
export function deskOf({ desk }: Newsroom): Desk {
  if (desk === undefined) throw new Mistake(({ editorsOnly }) => editorsOnly);
  return desk;
}

/** The article that an option names by id, address or headline. Throws a UserError where it is none that the editor may change. */
export function namedArticle(words: string, newsroom: Newsroom): Article {
  const desk = deskOf(newsroom);
  const found =
    changeable(newsroom.resolveArticle(words)?.id ?? words.trim(), desk) ?? ownMatching(words, newsroom)[0];
  if (found === undefined) throw new Refusal(['notYours', shortened(words, 60)]);
  return found;
}

/** The article that a button or a form is about. Throws a UserError where the editor may not change it, or it is gone. */
export function articleOf(args: Readonly<Record<string, string>>, newsroom: Newsroom): Article {
  const found = changeable(need(args, 'id'), deskOf(newsroom));
  if (found === undefined) throw new Mistake(({ mistakes }) => mistakes.articleGone);
  return found;
}

/** The article with that id; undefined where there is none that the editor may change. */
export function changeable(id: string, desk: Desk): Article | undefined {
  try {
    return desk.article(id);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** An argument that every button of the desk has. */
export function need(args: Readonly<Record<string, string>>, name: string): string {
  const value = args[name];
  if (value === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
  return value;
}

/** A number among such arguments. */
export function needNumber(args: Readonly<Record<string, string>>, name: string): number {
  const value = need(args, name);
  if (!/^\d{1,9}$/u.test(value)) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
  return Number(value);
}

/** A date that an editor wrote: ISO 8601, or as people write dates. Throws a UserError where it is none. */
export function momentOf(typed: string): Moment {
  const found = parseMoment(typed.trim()) ?? parseHumanDate(typed.trim());
  if (found === undefined)
    throw new Mistake(({ desk }) => desk.noDate(typed.trim().slice(0, 60).toWellFormed()));
  return found;
}

/** The topics that an editor wrote, with commas or the like between them; Urdu has its own. */
export function topicsOf(typed: string): string[] {
  return typed
    .split(/[,;،؛\n]/u)
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
}

/** What the form of details says. It came filled in: who empties the outlet, the author or the topics takes them out. */
export function detailsFrom({ texts }: Pick<Filled, 'texts'>): Details {
  return {
    ...(texts['headline'] !== undefined && { headline: texts['headline'].trim() }),
    outlet: (texts['outlet'] ?? '').trim(),
    byline: (texts['byline'] ?? '').trim(),
    ...(texts['date'] !== undefined && { published: momentOf(texts['date']) }),
    topics: topicsOf(texts['topics'] ?? ''),
  };
}

/** Completes an article among those that the editor may change. */
export function completeOwn({ option, typed }: Completing, newsroom: Newsroom): readonly Completion[] {
  return option === 'article' ? completions(ownMatching(typed, newsroom)) : [];
}

/** What an editor may change, best first: also where what is shared has many more that fit. */
function ownMatching(typed: string, newsroom: Newsroom): readonly Article[] {
  const { desk, completeHeadline } = newsroom;
  if (desk === undefined) return [];
  const found = completeHeadline(typed, MAX_COMPLETIONS, desk.operator ? undefined : desk.collection);
  return found.filter(({ id }) => changeable(id, desk)?.id === id);
}

/** The collection that an option names: this server's own, or for those who run Byline what is shared. */
export function collectionOf(named: 'server' | 'shared' | undefined, desk: Desk): string {
  if (named !== 'shared') return desk.collection;
  if (!desk.operator) throw new Refusal(['sharedForOperators']);
  return 'shared';
}
