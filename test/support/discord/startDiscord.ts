import { actsIn, type Acts } from './acts.ts';
import { createGateway } from './gateway/gateway.ts';
import { openListener } from './listener.ts';
import { until } from './people/wait.ts';
import { createCdn } from './rest/cdn.ts';
import type { Fault, PlannedFault } from './rest/faults.ts';
import { createRestServer } from './rest/server.ts';
import { createWorld } from './state/createWorld.ts';
import type { Records } from './state/records.ts';
import type { Options, World } from './state/world.ts';

const DEFAULTS: Options = {
  token: 'MTAwMDAwMDAwMDAwMDAwMDAx.Gstand.in-token-of-the-stand-in-for-discord',
  heartbeatInterval: 41_250,
  firstResponse: 3000,
  keepMessages: 500,
  keepInteractions: 2000,
  privilegedIntents: 0,
  acknowledgedAfter: 5000,
};

/** A running stand-in for Discord: what is in it, what people do in it, what goes wrong with it, and what came of it all. */
export type Discord = World &
  Acts &
  Pick<Records, 'violations' | 'refused' | 'pings' | 'typings'> & {
    /** For DISCORD_API_URL. */
    readonly apiUrl: string;
    /** For DISCORD_CDN_URL. */
    readonly cdnUrl: string;
    /** Makes requests fail. */
    readonly fault: (fault: Fault) => PlannedFault;
    /** Ends every connection, and refuses new ones, until `acceptConnections`. */
    readonly refuseConnections: () => Promise<void>;
    readonly acceptConnections: () => Promise<void>;
    /** Waits until `look` finds something. Rejects after `patience` ms, 15,000 by default. */
    readonly until: <T>(what: string, look: () => T | undefined | false, patience?: number) => Promise<T>;
    readonly close: () => Promise<void>;
  };

/** Starts a stand-in for Discord's REST API and gateway, version 10, on free ports of this machine. */
export async function startDiscord(given: Partial<Options> = {}): Promise<Discord> {
  const theWorld = (): World => world;
  const http = createRestServer(theWorld);
  const gateway = createGateway(http, theWorld);
  const rest = await openListener(http);
  const cdn = await openListener(createCdn(theWorld));
  const world = createWorld({ ...DEFAULTS, ...given }, gateway, `ws://127.0.0.1:${rest.port}`);
  const { violations, refused, pings, typings } = world.records;
  const refuseConnections = async (): Promise<void> => {
    gateway.drop();
    await rest.stop();
  };
  return {
    ...world,
    ...actsIn(world),
    violations,
    refused,
    pings,
    typings,
    apiUrl: `http://127.0.0.1:${rest.port}/api`,
    cdnUrl: `http://127.0.0.1:${cdn.port}`,
    fault: world.faults.add,
    refuseConnections,
    acceptConnections: rest.start,
    until: (what, look, patience) => until(world, what, look, patience),
    close: async () => {
      await Promise.all([refuseConnections(), cdn.stop()]);
    },
  };
}
