import type { Completing, Completion } from '../../src/commands/command.ts';
import { completions } from '../../src/commands/resolve.ts';
import type { Desk, RemovedArticle } from '../../src/desk/desk.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { fold, words } from '../../src/text/words.ts';

/** The removed articles whose headline or id has every word typed, or its beginning; the last removed first. */
async function matching(typed: string, desk: Desk): Promise<readonly RemovedArticle[]> {
  const wanted = wordsOf(typed);
  return (await desk.removed()).filter(({ article }) => {
    const own = [...wordsOf(article.headline), article.id];
    return wanted.every((part) => own.some((word) => word.startsWith(part)));
  });
}

/** The id of the removed article that an editor names by id or headline; what they typed where it is none. */
export async function removedId(typed: string, desk: Desk): Promise<string> {
  const found = await matching(typed, desk);
  const named =
    found.find(({ article }) => article.id === typed.trim()) ??
    found.find(({ article }) => fold(article.headline) === fold(typed.trim())) ??
    found[0];
  return named?.article.id ?? typed.trim();
}

/** Completes an article among those that this server can restore. */
export async function completeRemoved(
  { option, typed }: Completing,
  { desk }: Newsroom,
): Promise<readonly Completion[]> {
  if (option !== 'article' || desk === undefined) return [];
  return completions((await matching(typed, desk)).map(({ article }) => article));
}

function wordsOf(text: string): string[] {
  return words(fold(text)).map((word) => word.text);
}
