import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { ACCEPTED_CODINGS, decompress, tooLarge } from './decompress.ts';

/** One answer of a server, whole and decompressed. */
export type Answer = {
  readonly status: number;
  /** Where a redirect leads, as written. */
  readonly location?: string;
  /** `Content-Type`, as written; empty where there is none. */
  readonly contentType: string;
  /** Empty unless the status is 2xx. */
  readonly bytes: Buffer;
};

/** How much of a body that nobody wants is read, so that its connection can serve the next request, in bytes. */
const DUMPED = 16_384;

export type Asking = {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly accept: string;
  readonly signal: AbortSignal;
  /** The most bytes of a body, as sent and as decompressed. `cut`: what is more is left out; else it is refused. */
  readonly limit: number;
  readonly cut?: boolean;
};

/**
 * Asks for one address, without following redirects. A body is read only where the status is 2xx.
 * @throws UserError where the body is too large or damaged; what the connection or undici throws.
 */
export async function receive(url: URL, asking: Asking): Promise<Answer> {
  const { dispatcher, userAgent, accept, signal, limit, cut = false } = asking;
  // Until there is a connection, undici does not hear that it is to stop.
  const { statusCode, headers, body } = await orStop(
    signal,
    request(url, {
      dispatcher,
      signal,
      headers: {
        'user-agent': userAgent,
        accept,
        'accept-encoding': ACCEPTED_CODINGS,
        'accept-language': '*',
      },
    }),
  );
  const head = {
    status: statusCode,
    location: one(headers.location),
    contentType: one(headers['content-type']) ?? '',
  };
  if (statusCode < 200 || statusCode > 299) {
    await body.dump({ limit: DUMPED, signal });
    return { ...head, bytes: Buffer.alloc(0) };
  }
  const encoding = one(headers['content-encoding'], ', ') ?? '';
  const sent = await readAll(body, limit, cut);
  signal.throwIfAborted();
  return { ...head, bytes: await decompress(sent, encoding, limit) };
}

/** What a promise comes to, or what a signal is aborted with, whichever is first. */
async function orStop<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
    promise.catch(() => undefined);
  }
}

async function readAll(body: Readable, limit: number, cut: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= limit) continue;
    if (!cut) throw tooLarge(limit);
    break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** A header that may have come several times. */
function one(value: string | string[] | undefined, joined?: string): string | undefined {
  if (!Array.isArray(value)) return value;
  return joined === undefined ? value[0] : value.join(joined);
}
