import type { Part } from '../files/container.ts';
import type { Article } from './article.ts';
import type { ReadFile } from './folder/read.ts';
import { withLazyBody } from './lazyBody.ts';

/** Files as a saved index holds them: all but the bodies as JSON, and the bodies as one text, each by its length in bytes. */
type SavedFile = Omit<ReadFile, 'articles'> & {
  readonly articles: readonly { readonly fields: Omit<Article, 'body'>; readonly length: number }[];
};

/** So many files make one piece of what is written. */
const PIECE = 64;

/** The parts `files` and `bodies` of a container, which hold what was read of the files. */
export function filesToParts(files: readonly ReadFile[]): readonly Part[] {
  return [
    ['files', describe(files)],
    ['bodies', bodies(files)],
  ];
}

function* describe(files: readonly ReadFile[]): Generator<Uint8Array> {
  yield Buffer.from('[');
  for (let i = 0; i < files.length; i += PIECE) {
    const piece = files.slice(i, i + PIECE).map(({ articles, ...file }): SavedFile => ({
      ...file,
      articles: articles.map(({ body, ...fields }) => ({ fields, length: Buffer.byteLength(body) })),
    }));
    yield Buffer.from((i === 0 ? '' : ',') + JSON.stringify(piece).slice(1, -1));
  }
  yield Buffer.from(']');
}

function* bodies(files: readonly ReadFile[]): Generator<Uint8Array> {
  for (let i = 0; i < files.length; i += PIECE)
    yield Buffer.from(
      files
        .slice(i, i + PIECE)
        .flatMap(({ articles }) => articles.map(({ body }) => body))
        .join(''),
    );
}

/**
 * What {@link filesToParts} was given. The parts are Byline's own writing, whole by their checksum and of this version, so that each
 * field need not be checked again.
 */
export function partsToFiles(parts: ReadonlyMap<string, Uint8Array>): ReadFile[] | undefined {
  const [described, text] = [parts.get('files'), parts.get('bodies')];
  if (described === undefined || text === undefined) return undefined;
  const whole = Buffer.from(text.buffer, text.byteOffset, text.length);
  let at = 0;
  return (JSON.parse(Buffer.from(described).toString()) as SavedFile[]).map(({ articles, ...file }) => ({
    ...file,
    articles: articles.map(({ fields, length }) => withLazyBody(fields, whole.subarray(at, (at += length)))),
  }));
}
