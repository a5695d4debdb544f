import { markdownToText } from '../../articles/formats/plainMarkdown.ts';
import { plainText } from '../../articles/formats/draft.ts';
import { Refusal } from '../../refusals.ts';
import type { Intake } from '../article.ts';
import { decodePage } from '../fetch/charset.ts';
import { MEGABYTE } from '../fetch/limits.ts';
import { readPage } from '../page/readPage.ts';
import { readPasted } from '../pasted/readPasted.ts';
import { readJsonArticles, readJsonLines } from './readJson.ts';
import { hasFrontMatter, readMarkdown } from './readMarkdown.ts';

/** The largest file that is read, in bytes. */
export const MAX_UPLOAD = 25_000_000;
/** How much of a file is looked at to tell text from anything else, in bytes. */
const LOOKED_AT = 4_096;

/** A file as a person sends it. Of its name only the ending counts. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads the articles of a file that ends in .txt, .md, .html, .json or .jsonl, in any charset. Files are the sender's own texts, so
 * articles have full rights unless their front matter says otherwise.
 * @throws UserError where no article can be read of it.
 */
export async function readUpload({ name, bytes }: Upload): Promise<Intake> {
  const ending = /\.([a-z]{2,8})\s*$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = READERS[ending];
  if (read === undefined) throw new Refusal(['wrongEnding']);
  if (bytes.length > MAX_UPLOAD) throw new Refusal(['fileTooLarge', MAX_UPLOAD / MEGABYTE]);
  if (bytes.length === 0) throw new Refusal(['fileEmpty']);
  if (!isText(bytes)) throw new Refusal(['fileNoText']);
  return read(decodePage(bytes, undefined).text);
}

const READERS: Readonly<Record<string, ((text: string) => Promise<Intake>) | undefined>> = {
  txt: (text) => readPasted(text),
  md: readMarkdownFile,
  markdown: readMarkdownFile,
  html: readHtmlFile,
  htm: readHtmlFile,
  json: (text) => readJsonArticles(text, 'full'),
  jsonl: (text) => readJsonLines(text, 'full'),
};

/** Markdown without front matter is a text whose first heading is its headline. */
async function readMarkdownFile(text: string): Promise<Intake> {
  return hasFrontMatter(text) ? readMarkdown(text, 'full') : readPasted(markdownToText(plainText(text)));
}

async function readHtmlFile(text: string): Promise<Intake> {
  return { articles: [await readPage(text, { rights: 'full' })], problems: [] };
}

/** Whether bytes are text: without NUL, unless in UTF-16, which begins with its byte order mark. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, LOOKED_AT);
  return !start.includes(0) && !Buffer.from(start.subarray(0, 5)).equals(Buffer.from('%PDF-'));
}
