import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type ArticleFolder, openFolder, type FolderOptions } from '../../src/articles/folder.ts';

/** A folder that goes when the test is over, with these files in it. */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  parent = tmpdir(),
): Promise<string> {
  const root = await mkdtemp(path.join(parent, 'byline-articles-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) await put(root, file, content);
  return root;
}

export async function put(root: string, file: string, content: string | Uint8Array): Promise<void> {
  const at = path.join(root, file);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, content);
}

/** A store that is closed when the test is over; by default it does not watch. */
export async function openStore(root: string, options: Partial<FolderOptions> = {}): Promise<ArticleFolder> {
  const store = await openFolder({ path: root, samples: 'auto', watch: false, ...options });
  onTestFinished(() => store.close());
  return store;
}

/** A small article in Markdown. */
export function story(headline: string, text = `The council of ${headline} met on Monday and agreed on nothing.`): string {
  return `---\nheadline: ${JSON.stringify(headline)}\noutlet: Harbour Post\nlanguage: en\n---\n\n${text}\n`;
}
