import { type Reason, Refusal } from '../../refusals.ts';

/** What can be read as an article. */
export type MediaType = 'html' | 'text' | 'json';

const TYPES: Readonly<Record<string, MediaType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/json': 'json',
  'application/ld+json': 'json',
};
/** What servers are told that Byline reads. */
export const ACCEPTED_TYPES =
  'text/html,application/xhtml+xml,application/ld+json;q=0.8,application/json;q=0.8,text/plain;q=0.7';

const PROMISED: Readonly<Record<string, Reason>> = {
  'application/pdf': ['aPdf'],
  'application/rss+xml': ['aFeed'],
  'application/atom+xml': ['aFeed'],
  image: ['aPicture'],
  video: ['aVideo'],
  audio: ['aRecording'],
};

/** The first bytes of what servers at times send under a wrong type. Pages hold no NUL, unless in UTF-16, which says so at its start. */
const SIGNATURES: readonly (readonly [RegExp, Reason])[] = [
  [/^\s{0,20}%PDF-/u, PROMISED['application/pdf']!],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/u, PROMISED['image']!],
  [/^(?!\xfe\xff|\xff\xfe|<\0|\0<)[^\0]*\0/u, ['nothingToRead']],
]; // prettier-ignore
const SIGNATURE_LENGTH = 512;

/** What `Content-Type` says: the type, and the charset if it gives one. */
export type ContentType = { readonly type: MediaType; readonly charset?: string };

/**
 * Judges an answer by its `Content-Type` and its first bytes. An answer without a type counts as HTML, if it is text.
 * @throws UserError for everything that is not HTML, plain text or JSON.
 */
export function readContentType(header: string, bytes: Uint8Array): ContentType {
  const name = /^[^;,]*/u.exec(header)![0].trim().toLowerCase();
  const type = name === '' ? 'html' : TYPES[name];
  if (type === undefined) throw refusal(PROMISED[name] ?? PROMISED[name.split('/')[0]!] ?? ['nothingToRead']);
  const start = Buffer.from(bytes.subarray(0, SIGNATURE_LENGTH)).toString('latin1');
  const signature = SIGNATURES.find(([pattern]) => pattern.test(start));
  if (signature !== undefined) throw refusal(signature[1]);
  const charset = /;\s*charset\s*=\s*["']?([^\s"';,]{1,40})/iu.exec(header)?.[1];
  return { type, ...(charset !== undefined && { charset }) };
}

function refusal(what: Reason): Refusal {
  return new Refusal(['otherMedia', what]);
}
