import path from 'node:path';
import type { Line } from './audit.ts';

/*
 * Where the desk keeps what is no article in force, relative to the data folder:
 *
 *   desk/<collection>/versions/<id>/<n>.md   the content that the change n replaced, as it was on the disk
 *   desk/<collection>/removed/<id>.md        the content of a removed article
 *
 *   index                                    the saved index, which has every article once more; it can be made again
 *
 * Ids are `[a-z0-9-]` here: articles whose ids come from JSON Lines are not changed by the desk.
 */

/** The saved index of all articles. Nothing that is deleted for good may stay in it. */
export const INDEX_FILE = 'index';

/** The folder of everything that is kept of a collection. */
export function collectionFolder(collection: string): string {
  return `desk/${collection}`;
}

/** The folder of an article's earlier versions. */
export function versionsFolder(collection: string, id: string): string {
  return `${collectionFolder(collection)}/versions/${id}`;
}

/** Where the content is kept that the change `n` replaces; the file's ending tells its format. */
export function versionFile(collection: string, id: string, n: number, file: string): string {
  return `${versionsFolder(collection, id)}/${n}${path.posix.extname(file)}`;
}

/** The folder of a collection's removed articles. */
export function removedFolder(collection: string): string {
  return `${collectionFolder(collection)}/removed`;
}

/** Where a removed article is kept. */
export function removedFile(collection: string, id: string, file: string): string {
  return `${removedFolder(collection)}/${id}${path.posix.extname(file)}`;
}

/** Where a content goes that could not be put into `file`, since another hand had changed that. */
export function setAsideFile(line: Line, file: string): string {
  const id = line.articles.find((touched) => touched.file === file)?.id ?? path.posix.parse(file).name;
  return `${versionsFolder(line.collection, id)}/${line.n}-set-aside${path.posix.extname(file)}`;
}

/** The name of a file with the ending of another (or with an ending such as `.md`), which tells its format. */
export function sameFormat(file: string, other: string): string {
  const ending = path.posix.extname(`x${other}`);
  return `${file.slice(0, file.length - path.posix.extname(file).length)}${ending}`;
}
