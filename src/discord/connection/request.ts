import { setTimeout as after } from 'node:timers/promises';
import { DefaultRestOptions, type ResponseLike, type RESTOptions } from 'discord.js';
import { deadline } from '../../deadline.ts';

/** What undici says where a connection could not be made, or ended before an answer came. */
const LOST = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** How long one try waits for its answer, and how long it is waited before each further one; in milliseconds. */
type Pace = { readonly timeout: number; readonly waits: readonly number[] };

const USUAL: Pace = { timeout: 8_000, waits: [250, 1_000, 3_000] };
/** Discord waits 3,000 ms for the first response to an interaction. */
const PRESSING: Pace = { timeout: 1_000, waits: [0, 100, 300] };
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback/u;

/** What all tries of one request may take together, in milliseconds. */
export const REQUEST_TIMEOUT = 4 * USUAL.timeout + 5_000;

/**
 * Sends a request to Discord, and sends it again where Discord fails (5xx), does not answer, or the connection is lost. The
 * library's own retries follow each other at once, are over within a blink of Discord's, and leave out a connection that was
 * closed in order. A request that took effect all the same does no harm when repeated: interactions are answered once, messages
 * carry a nonce, all else says how things are to be.
 */
export const request: RESTOptions['makeRequest'] = async (url, init): Promise<ResponseLike> => {
  const { timeout, waits } = CALLBACK.test(url) ? PRESSING : USUAL;
  for (const wait of waits) {
    try {
      const response = await once(url, init, timeout);
      if (response.status < 500) return response;
      await response.arrayBuffer();
    } catch (error) {
      if (init.signal?.aborted === true || !isLost(error)) throw error;
    }
    await after(wait, undefined, init.signal ? { signal: init.signal } : {});
  }
  return once(url, init, timeout);
};

type Init = Parameters<RESTOptions['makeRequest']>[1];

function once(url: string, init: Init, timeout: number): Promise<ResponseLike> {
  return DefaultRestOptions.makeRequest(url, {
    ...init,
    signal: deadline(timeout, init.signal ?? undefined),
  });
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'TimeoutError' || ('code' in error && LOST.has(String(error.code)));
}
