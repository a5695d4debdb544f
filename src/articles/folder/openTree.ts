import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors.ts';
import { codeOf } from '../../files/disk.ts';
import { inEnglish } from '../../refusals.ts';
import { createTree, EXTENSIONS, type Tree } from './tree.ts';

const EXPECTED = 'expected a folder, or a file that ends in .md, .txt or .jsonl';

/** A tree, and the folder that it is of; `only` is the one file of it that counts, where a file was opened. */
export type OpenTree = { readonly root: string; readonly only: string | undefined; readonly tree: Tree };

/**
 * The tree at a path, looked through once.
 * @throws UserError where there is no such folder or file, or it cannot be read.
 */
export async function openTree(given: string): Promise<OpenTree> {
  try {
    const target = await realpath(given);
    const stats = await stat(target);
    const isFile = stats.isFile() && EXTENSIONS.includes(path.extname(target).toLowerCase());
    if (!stats.isDirectory() && !isFile) throw new UserError(`Cannot read articles from '${given}': ${EXPECTED}.`);
    const root = isFile ? path.dirname(target) : target;
    const only = isFile ? path.basename(target) : undefined;
    const tree = createTree(root, only);
    await tree.refresh();
    const [unreadable] = tree.listings.get('')?.flaws.filter((flaw) => flaw.file === '.') ?? [];
    if (unreadable !== undefined) throw new UserError(`Cannot read articles from '${given}': ${inEnglish(unreadable.reason)}.`);
    return { root, only, tree };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : codeOf(error);
    throw new UserError(`Cannot read articles from '${given}': ${why}; ${EXPECTED}.`, { cause: error });
  }
}
