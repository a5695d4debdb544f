import { Refusal } from '../../refusals.ts';
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';
import { MEGABYTE } from './limits.ts';

const CODINGS = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  rawDeflate: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};
/** Servers compress once; more layers than that multiply what a small answer unfolds to. */
const MAX_LAYERS = 2;

/** What servers are told that they may send. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/**
 * Undoes what `Content-Encoding` names, the last first. Data that ends early counts as far as it goes, as in browsers.
 * @throws UserError where it unfolds to more than `limit` bytes, is damaged, or is in a form that was not asked for.
 */
export async function decompress(bytes: Buffer, encoding: string, limit: number): Promise<Buffer> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/u, ''))
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MAX_LAYERS) throw unreadable();
  let content = bytes;
  for (const layer of layers.reverse()) content = await undo(content, layer, limit);
  return content;
}

async function undo(bytes: Buffer, layer: string, limit: number): Promise<Buffer> {
  if (bytes.length === 0) return bytes;
  try {
    if (layer === 'br')
      return await CODINGS.br(bytes, {
        maxOutputLength: limit,
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      });
    const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
    if (layer === 'gzip') return await CODINGS.gzip(bytes, options);
    // Some servers send 'deflate' without the frame that the standard asks for; the frame begins with the method 8.
    if (layer === 'deflate')
      return await CODINGS[(bytes[0]! & 15) === 8 ? 'deflate' : 'rawDeflate'](bytes, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
  }
  throw unreadable();
}

/** The refusal of a page that is larger than `limit` bytes. */
export function tooLarge(limit: number): Refusal {
  return new Refusal(['largePage', limit / MEGABYTE]);
}

function unreadable(): Refusal {
  return new Refusal(['pageEncoding']);
}
