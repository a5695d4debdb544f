import type { Article } from '../articles/article.ts';
import type { Newsroom } from '../newsroom.ts';
import { shortened } from '../replies/inline.ts';
import { Mistake } from '../replies/mistake.ts';
import type { Completing, Completion } from './command.ts';
import { likestNames } from './nearest.ts';

/** Discord's limits for completions. */
export const MAX_COMPLETIONS = 25;
const MAX_COMPLETION_LENGTH = 100;
/** Outlets that are named where none is the one that was typed. */
const OFFERED = 3;

/** The outlet that an option names. Throws a UserError that names the nearest ones. */
export function needOutlet(newsroom: Newsroom, words: string): string {
  const found = newsroom.resolveOutlet(words);
  if (found !== undefined) return found;
  const near = newsroom.completeOutlet(words, OFFERED);
  const names = newsroom.outlets().map(({ name }) => name);
  const offered = near.length > 0 ? near : likestNames(words, names).slice(0, OFFERED);
  throw new Mistake(({ mistakes }) => mistakes.noOutlet(shortened(words, 60), offered));
}

/** The article that an option names by id, address or headline. Throws a UserError that names the nearest ones. */
export function needArticle(newsroom: Newsroom, words: string): Article {
  const found = newsroom.resolveArticle(words);
  if (found !== undefined) return found;
  const near = newsroom
    .completeHeadline(words, 3)
    .map((article) => `${shortened(article.headline, 80)} (${article.id})`);
  throw new Mistake(({ mistakes }) => mistakes.noArticle(shortened(words, 80), near));
}

/** The article of an action. Throws a UserError where it is gone. */
export function storedArticle(newsroom: Newsroom, id: string | undefined): Article {
  const found = id === undefined ? undefined : newsroom.article(id);
  if (found === undefined) throw new Mistake(({ mistakes }) => mistakes.articleGone);
  return found;
}

/** Completions of the options `outlet`, `topic` and `article`; none for any other. */
export function completeOption({ option, typed }: Completing, newsroom: Newsroom): readonly Completion[] {
  if (option === 'outlet') return named(newsroom.completeOutlet(typed, MAX_COMPLETIONS));
  if (option === 'topic') return named(newsroom.completeTopic(typed, MAX_COMPLETIONS));
  if (option !== 'article') return [];
  return completions(newsroom.completeHeadline(typed, MAX_COMPLETIONS));
}

/** Articles to choose from, as many as Discord shows. */
export function completions(articles: readonly Article[]): readonly Completion[] {
  return articles
    .map((article) => ({ name: shortened(article.headline, MAX_COMPLETION_LENGTH), value: article.id }))
    .filter(({ name, value }) => name !== '' && value.length <= MAX_COMPLETION_LENGTH)
    .slice(0, MAX_COMPLETIONS);
}

function named(names: readonly string[]): Completion[] {
  return names
    .filter((name) => name !== '' && name.length <= MAX_COMPLETION_LENGTH)
    .map((name) => ({ name, value: name }));
}
