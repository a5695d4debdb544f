import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../../files/disk.ts';
import type { Line, Place, Steps } from './audit.ts';
import { setAsideFile } from './keeping.ts';
import { type Roots, shaOf, temporaryFor } from './transaction.ts';

const TEMPORARY = /^\.byline-.*\.tmp$/u;

/** What a recovery did: the files of the articles folder that it changed, and what a person should know of it. */
export type Recovery = { readonly files: readonly string[]; readonly flaws: readonly string[] };

/**
 * Finishes the last change where a crash kept it from being finished; temporary files of its own tell that. A file that another
 * hand changed since is left as it is: then Byline's text goes beside the earlier versions, and `flaws` tells of it.
 */
export async function recover(line: Line | undefined, roots: Roots, on: Disk): Promise<Recovery> {
  if (line?.steps === undefined) return { files: [], flaws: [] };
  const { puts, drops } = line.steps;
  const at = ({ root, file }: Place): string => path.join(roots[root], file);
  const waiting: { put: Steps['puts'][number]; temporary: string; content: Buffer }[] = [];
  for (const [index, put] of puts.entries()) {
    const temporary = temporaryFor(path.dirname(at(put)), line.n, index);
    const content = await on.read(temporary);
    if (content !== undefined) waiting.push({ put, temporary, content });
  }
  if (waiting.length === 0) return { files: [], flaws: [] };

  const flaws: string[] = [];
  const shaAt = async (place: Place): Promise<string | undefined> => {
    const content = await on.read(at(place));
    return content === undefined ? undefined : shaOf(content);
  };
  for (const drop of drops) {
    const found = await shaAt(drop);
    if (found === drop.sha) await on.remove(at(drop));
    else if (found !== undefined) flaws.push(`${drop.file} was changed while a change was being stored; it stays`);
  }
  for (const { put, temporary, content } of waiting) {
    if (put.root === 'data' || (await shaAt(put)) === put.over) await on.rename(temporary, at(put));
    else {
      const aside = path.join(roots.data, setAsideFile(line, put.file));
      await on.makeFolder(path.dirname(aside), 'owner');
      await on.write(aside, content, 'owner');
      await on.syncFolder(path.dirname(aside));
      await on.remove(temporary);
      flaws.push(`${put.file} was changed while a change was being stored; it stays, and the other text is in ${aside}`);
    }
  }
  for (const folder of new Set([...drops, ...puts].map((place) => path.dirname(at(place)))))
    await on.syncFolder(folder);
  return { files: [...drops, ...puts].filter(({ root }) => root === 'articles').map(({ file }) => file), flaws };
}

/** Deletes the temporary files that are left in a folder and those in it. */
export async function clearTemporary(folder: string, on: Disk): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const inner = path.join(folder, entry.name);
    if (entry.isDirectory()) await clearTemporary(inner, on);
    else if (TEMPORARY.test(entry.name)) await on.remove(inner);
  }
}
