import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server on one port of this machine, which can be stopped and started there again. */
export type Listener = {
  readonly port: number;
  readonly start: () => Promise<void>;
  /** Ends every connection, and refuses new ones. */
  readonly stop: () => Promise<void>;
};

/** Lets a server listen on a free port of this machine. */
export async function openListener(server: Server): Promise<Listener> {
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    start: () => listen(port),
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
