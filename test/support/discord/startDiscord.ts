import { createGateway } from './gateway/gateway.ts';
import { INTENTS } from './gateway/tell.ts';
import { openListener } from './listener.ts';
import { setCommandPermissions } from './people/commandPermissions.ts';
import { choose, press } from './people/press.ts';
import { deleteMessage, edit, say, unfurl } from './people/say.ts';
import { autocomplete, autocompletion, messageCommand, slash } from './people/slash.ts';
import { submit } from './people/submit.ts';
import { answerTo, changeOf, connected, current, findAnswer, goneOf, until } from './people/wait.ts';
import { createCdn } from './rest/cdn.ts';
import { createFaults } from './rest/faults.ts';
import { createLimits } from './rest/limits.ts';
import { createRestServer } from './rest/server.ts';
import {
  addChannel,
  addPrivateChannel,
  addThread,
  archiveThread,
  deleteChannel,
  directMessages,
  setOverwrite,
} from './state/channels.ts';
import { createClock } from './state/clock.ts';
import { createCommands } from './state/commands.ts';
import { createIds } from './state/ids.ts';
import { createNonces } from './state/nonces.ts';
import { addPerson, type Person } from './state/people.ts';
import { createRecords } from './state/records.ts';
import {
  addBot,
  addMember,
  addRole,
  addServer,
  beginOutage,
  endOutage,
  removeBot,
  setRolePermissions,
  setRoles,
} from './state/servers.ts';
import type { Options, World } from './state/world.ts';

const DEFAULTS: Options = {
  token: 'MTAwMDAwMDAwMDAwMDAwMDAx.Gstand.in-token-of-the-stand-in-for-discord',
  heartbeatInterval: 41_250,
  keepMessages: 500,
  keepInteractions: 2000,
  privilegedIntents: 0,
  acknowledgedAfter: 5000,
};

/** What people and admins do; each is described where it is defined. */
const ACTS = {
  addPerson,
  addServer,
  addBot,
  removeBot,
  beginOutage,
  endOutage,
  addMember,
  addRole,
  setRolePermissions,
  setRoles,
  addChannel,
  addThread,
  addPrivateChannel,
  directMessages,
  deleteChannel,
  archiveThread,
  setOverwrite,
  setCommandPermissions,
  slash,
  autocomplete,
  autocompletion,
  messageCommand,
  press,
  choose,
  submit,
  say,
  edit,
  unfurl,
  deleteMessage,
  answerTo,
  findAnswer,
  changeOf,
  goneOf,
  current,
  connected,
};

type Acts = {
  readonly [name in keyof typeof ACTS]: (typeof ACTS)[name] extends (
    world: World,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** A running stand-in for Discord. */
export type Discord = World &
  Acts & {
    /** For DISCORD_API_URL. */
    readonly apiUrl: string;
    /** For DISCORD_CDN_URL. */
    readonly cdnUrl: string;
    /** Ends every connection, and refuses new ones, until `acceptConnections`. */
    readonly refuseConnections: () => Promise<void>;
    readonly acceptConnections: () => Promise<void>;
    /** Waits until `look` finds something, looking whenever anything happened. Rejects after `patience` ms, 15,000 by default. */
    readonly until: <T>(what: string, look: () => T | undefined | false, patience?: number) => Promise<T>;
    readonly close: () => Promise<void>;
  };

/** Starts a stand-in for Discord's REST API and gateway, version 10, on free ports of this machine. */
export async function startDiscord(given: Partial<Options> = {}): Promise<Discord> {
  const options: Options = { ...DEFAULTS, ...given };
  const world = (): World => discord;
  const http = createRestServer(world);
  const gateway = createGateway(http, world);
  const rest = await openListener(http);
  const cdn = await openListener(createCdn(world));
  const clock = createClock();
  const nextId = createIds(clock.now);
  const listeners = new Set<() => void>();
  const account = (name: string, bot: boolean): Person => ({
    id: nextId(),
    username: name.toLowerCase(),
    name,
    bot,
    locale: 'en-US',
    installed: false,
    reachable: true,
  });
  const bot = account('Byline', true);
  const owner = account('Olga', false);
  const state: World = {
    options,
    token: options.token,
    clock,
    nextId,
    applicationId: bot.id,
    applicationFlags: () => ((options.privilegedIntents & INTENTS.messageContent) === 0 ? 0 : 1 << 18),
    bot,
    owner,
    people: new Map([bot, owner].map((person) => [person.id, person])),
    servers: new Map(),
    channels: new Map(),
    directChannels: new Map(),
    privateMessages: new Map(),
    commands: createCommands(),
    interactions: new Map(),
    nonces: createNonces(clock.now),
    files: new Map(),
    records: createRecords(),
    faults: createFaults(),
    limits: createLimits(),
    gateway,
    gatewayUrl: () => `ws://127.0.0.1:${rest.port}`,
    changed: () => {
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const refuseConnections = async (): Promise<void> => {
    gateway.drop();
    await rest.stop();
  };
  const discord: Discord = {
    ...state,
    ...bind(world),
    apiUrl: `http://127.0.0.1:${rest.port}/api`,
    cdnUrl: `http://127.0.0.1:${cdn.port}`,
    refuseConnections,
    acceptConnections: rest.start,
    until: (what, look, patience) => until(discord, what, look, patience),
    close: async () => {
      await Promise.all([refuseConnections(), cdn.stop()]);
    },
  };
  return discord;
}

function bind(world: () => World): Acts {
  const bound = Object.entries(ACTS).map(([name, act]) => [
    name,
    (...rest: unknown[]): unknown => (act as (world: World, ...rest: unknown[]) => unknown)(world(), ...rest),
  ]);
  return Object.fromEntries(bound) as Acts;
}
