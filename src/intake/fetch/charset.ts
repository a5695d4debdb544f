import { getEncoding } from 'encoding-sniffer';
import { decodeWindows1252 } from '../windows1252.ts';
import { guessCharset } from './guessCharset.ts';

/** How much of a page is searched for a note of its charset, in bytes. */
const SNIFFED = 4_096;

/** A charset that no text has: found where nothing names another. */
const UNKNOWN = 'x-user-defined';

/** A text and the charset that it was decoded from, by its name in the Encoding Standard. */
export type Decoded = { readonly text: string; readonly charset: string };

/**
 * Decodes a page: by its byte order mark, else by the charset that `Content-Type` gave (`label`), else by the page's own note, else as
 * UTF-8 if it is that, and by its letters if not. Pages that call themselves Latin-1 and are UTF-8 are read as UTF-8: nothing
 * that is not UTF-8 passes for it by chance.
 */
export function decodePage(bytes: Uint8Array, label: string | undefined): Decoded {
  const named = {
    maxBytes: SNIFFED,
    defaultEncoding: UNKNOWN,
    ...(label !== undefined && { transportLayerEncodingLabel: label }),
  };
  const found = getEncoding(bytes, named).toLowerCase();
  const isNamed = found !== UNKNOWN;
  const sniffed = isNamed ? found : 'windows-1252';
  if (sniffed === 'windows-1252' || sniffed === 'utf-8') {
    const text = decodeAs('utf-8', bytes, true);
    if (text !== undefined) return { text, charset: 'utf-8' };
  }
  const charset = isNamed ? sniffed : guessCharset(bytes);
  const text = decodeAs(charset, bytes, false);
  if (text !== undefined) return { text, charset };
  return { text: decodeWindows1252(bytes), charset: 'windows-1252' };
}

/** Undefined where the charset is none that is known, or, if `strict`, where the bytes are not of it. */
function decodeAs(charset: string, bytes: Uint8Array, strict: boolean): string | undefined {
  if (charset === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset, { fatal: strict }).decode(bytes);
  } catch {
    return undefined;
  }
}
