import { DefaultRestOptions, type ResponseLike, type RESTOptions } from 'discord.js';

/** What undici says where a connection ended before an answer came. */
const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND']);

/**
 * Sends a request to Discord. The library tries again only after ECONNRESET and time-outs; a connection that was closed in order,
 * or could not be made, is told to it as such, so that nothing is lost by it. A request that took effect all the same does no
 * harm when repeated: interactions are answered once, messages carry a nonce, all else says how things are to be.
 */
export const request: RESTOptions['makeRequest'] = async (url, init): Promise<ResponseLike> => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!LOST.has(code)) throw error;
    throw Object.assign(new Error(`The connection to Discord was lost (${code})`, { cause: error }), {
      code: 'ECONNRESET',
    });
  }
};
