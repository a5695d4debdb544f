import { problem, type Problem } from './problems.ts';

/** Characters of all embeds of a message together. Source: Discord's reference, 'Embed Limits'. */
const MOST_TEXT = 6000;

type Embed = {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
};

/** What is wrong with embeds beyond their schema. */
export function embedProblems(embeds: readonly object[]): Problem[] {
  const total = (embeds as readonly Embed[])
    .flatMap(({ title, description, fields = [], footer, author }) => [
      title,
      description,
      footer?.text,
      author?.name,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return total > MOST_TEXT
    ? [problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_TEXT}`)]
    : [];
}
