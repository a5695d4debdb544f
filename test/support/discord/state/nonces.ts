/** For how long Discord knows a nonce again, in milliseconds; its reference says 'the past few minutes'. */
const KNOWN_FOR = 5 * 60_000;
/** Nonces that are kept. */
const KEPT = 2000;

/** Which message a nonce was first sent with. */
export type Nonces = {
  readonly add: (channelId: string, nonce: string | number, messageId: string) => void;
  readonly find: (channelId: string, nonce: string | number) => string | undefined;
};

export function createNonces(now: () => number): Nonces {
  const known = new Map<string, { readonly messageId: string; readonly at: number }>();
  return {
    add: (channelId, nonce, messageId) => {
      known.set(`${channelId} ${nonce}`, { messageId, at: now() });
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    },
    find: (channelId, nonce) => {
      const found = known.get(`${channelId} ${nonce}`);
      return found !== undefined && now() - found.at < KNOWN_FOR ? found.messageId : undefined;
    },
  };
}
