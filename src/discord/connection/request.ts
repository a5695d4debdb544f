import { DefaultRestOptions, type ResponseLike, type RESTOptions } from 'discord.js';

/** What undici says where a connection ended before an answer came. */
const LOST = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** Discord waits 3,000 ms for the first response to an interaction: one that hangs is tried again before that. */
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback/u;
const CALLBACK_TIMEOUT = 1_000;

/**
 * Sends a request to Discord. The library tries again only after ECONNRESET and time-outs; a connection that was closed in order,
 * or could not be made, is told to it as such, so that nothing is lost by it. A request that took effect all the same does no
 * harm when repeated: interactions are answered once, messages carry a nonce, all else says how things are to be.
 */
export const request: RESTOptions['makeRequest'] = async (url, init): Promise<ResponseLike> => {
  try {
    if (!CALLBACK.test(url)) return await DefaultRestOptions.makeRequest(url, init);
    const signals = [AbortSignal.timeout(CALLBACK_TIMEOUT), ...(init.signal ? [init.signal] : [])];
    return await DefaultRestOptions.makeRequest(url, { ...init, signal: AbortSignal.any(signals) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const hung = error instanceof Error && error.name === 'TimeoutError';
    if (!hung && !LOST.has(code)) throw error;
    throw Object.assign(
      new Error(`The connection to Discord was lost (${hung ? 'no answer' : code})`, { cause: error }),
      {
        code: 'ECONNRESET',
      },
    );
  }
};
