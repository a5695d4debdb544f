import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { z } from 'zod';

/** One page, by Chromium's DevTools protocol. */
export type Page = {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Shows a document; resolves once it stands. */
  readonly show: (html: string) => Promise<void>;
};

const answer = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** Speaks with a browser over its socket. */
export async function createDevtools(
  socket: WebSocket,
): Promise<{ readonly openPage: () => Promise<Page>; readonly close: () => void }> {
  type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };
  const waiting = new Map<number, Waiting>();
  let next = 0;
  socket.on('message', (data: Buffer) => {
    const { id, result, error } = answer.parse(JSON.parse(data.toString()));
    if (id === undefined) return;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`Chromium: ${error.message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium has gone'));
  });
  await once(socket, 'open');

  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (next += 1);
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  return {
    async openPage() {
      const { targetId } = z
        .object({ targetId: z.string() })
        .parse(await send('Target.createTarget', { url: 'about:blank' }));
      const { sessionId } = z
        .object({ sessionId: z.string() })
        .parse(await send('Target.attachToTarget', { targetId, flatten: true }));
      const inPage = (method: string, params?: object) => send(method, params, sessionId);
      const { frameTree } = z
        .object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
        .parse(await inPage('Page.getFrameTree'));
      return {
        send: inPage,
        show: async (html) => {
          await inPage('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
        },
      };
    },
    close: () => socket.close(),
  };
}
