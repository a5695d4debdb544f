import { INTENTS, tell } from '../gateway/tell.ts';
import type { Channel } from './channel.ts';
import { addChannel, type NewChannel } from './channels.ts';
import type { Person } from './people.ts';
import { addMember, type Member, type Role } from './members.ts';
import { bitsOf, EVERYBODY, type Permission } from './permissions.ts';
import { fullServerShape } from './serverShape.ts';
import type { World } from './world.ts';

export type Server = {
  readonly id: string;
  readonly name: string;
  /** The language that the server's owner chose. */
  locale: string;
  readonly ownerId: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  /** The bot is a member; else only those who installed the app for themselves can use it here. */
  hasBot: boolean;
  /** An outage: Discord has no news of this server now. */
  unavailable: boolean;
};

export type NewServer = {
  readonly name?: string;
  readonly locale?: string;
  /** Default: true. */
  readonly hasBot?: boolean;
  /** What the bot's own role may do. Default: nothing beyond what everybody may. */
  readonly botPermissions?: readonly Permission[];
  readonly members?: readonly Person[];
  /** Text channels by name, or more about each. Default: 'general'. */
  readonly channels?: readonly (string | NewChannel)[];
};

/** A new server; the bot hears of it at once where it is connected. */
export function addServer(world: World, given: NewServer = {}): Server {
  const owner = world.owner;
  const id = world.nextId();
  const server: Server = {
    id,
    name: given.name ?? 'Newsroom',
    locale: given.locale ?? 'en-US',
    ownerId: owner.id,
    roles: new Map([[id, { id, name: '@everyone', permissions: EVERYBODY, ofBot: false }]]),
    members: new Map(),
    channels: new Map(),
    hasBot: false,
    unavailable: false,
  };
  world.servers.set(id, server);
  for (const person of new Set([owner, ...(given.members ?? [])])) addMember(world, server, person);
  for (const channel of given.channels ?? ['general'])
    addChannel(world, server, typeof channel === 'string' ? { name: channel } : channel);
  if (given.hasBot !== false) addBot(world, server, given.botPermissions);
  return server;
}

/** The bot joins a server, by its invite link. */
export function addBot(world: World, server: Server, permissions: readonly Permission[] = []): void {
  const id = world.nextId();
  server.roles.set(id, { id, name: world.bot.name, permissions: bitsOf(permissions), ofBot: true });
  addMember(world, server, world.bot, [id]);
  server.hasBot = true;
  announceServer(world, server);
}

/** The bot is removed from a server, or leaves it. */
export function removeBot(world: World, server: Server): void {
  server.hasBot = false;
  server.members.delete(world.bot.id);
  for (const role of server.roles.values()) if (role.ofBot) server.roles.delete(role.id);
  world.commands.inServers.delete(server.id);
  world.commands.permissions.delete(server.id);
  announceServerGone(world, server, false);
}

/** An outage begins: Discord says that the server is unavailable. */
export function beginOutage(world: World, server: Server): void {
  server.unavailable = true;
  announceServerGone(world, server, true);
}

/** The outage ends. */
export function endOutage(world: World, server: Server): void {
  server.unavailable = false;
  announceServer(world, server);
}

/** Tells of a server that the bot joined, or that is back after an outage. */
function announceServer(world: World, server: Server): void {
  tell(world, 'GUILD_CREATE', fullServerShape(world, server), server);
}

/** Tells that a server is gone: an outage, or else the bot was removed. */
function announceServerGone(world: World, server: Server, outage: boolean): void {
  const data = outage ? { id: server.id, unavailable: true } : { id: server.id };
  world.gateway.dispatch({ event: 'GUILD_DELETE', data, needs: INTENTS.guilds, server });
}
