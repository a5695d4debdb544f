import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../files/disk.ts';
import { Refusal } from '../../refusals.ts';
import { detectLanguage } from '../../text/language.ts';
import { isServer, type Article } from '../article.ts';
import { parseMarkdown, toMarkdown, type Written } from '../formats/markdown.ts';
import { articleOf } from '../folder/read.ts';

/** An article as an editor gives it: everything but where it lies. */
export type Content = Written;

/** An article and the text of its file. */
export type Filed = { readonly article: Article; readonly source: string };

/**
 * What would be read again of an article after it was written to `file`: the truth about it.
 * @throws UserError where it would not be read: without text, too long, with an address that is none.
 */
export async function filed(content: Content, id: string, collection: string, file: string): Promise<Filed> {
  const language = content.language ?? (await detectLanguage(content.body));
  const source = toMarkdown({ ...content, language });
  const { draft, flaws } = parseMarkdown(source, id);
  if (draft === undefined)
    throw new Refusal(['cannotStore', flaws.map(({ reason }) => reason)]);
  return { source, article: await articleOf(draft, file, { collection, sample: false }) };
}

/** Where a new article goes: by year and month of its day, `YYYY-MM-DD`. */
export function fileFor(id: string, collection: string, day: string): string {
  const [year, month] = day.split('-');
  return `${isServer(collection) ? `servers/${collection}/` : ''}${year}/${month}/${id}.md`;
}

/**
 * Makes sure that a file in the articles folder would lie where its path says.
 * @throws UserError where a link on the way leads somewhere else.
 */
export async function refuseDetours(root: string, file: string): Promise<void> {
  for (let folder = path.dirname(path.join(root, file)); folder.length > root.length; folder = path.dirname(folder)) {
    try {
      if ((await realpath(folder)) === folder) return;
      throw new Refusal(['detour']);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
}
