import { INTENTS, tell } from '../gateway/tell.ts';
import type { Channel } from './channel.ts';
import { addChannel, type NewChannel } from './channels.ts';
import type { Person } from './people.ts';
import { bitsOf, EVERYBODY, type Permission } from './permissions.ts';
import { fullServerShape, memberShape, roleShape } from './shapes.ts';
import type { World } from './world.ts';

export type Role = {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  /** Made for the bot when it joined. */
  readonly ofBot: boolean;
};

export type Member = {
  readonly person: Person;
  /** Ids of roles; everybody's own role is left out. */
  readonly roles: Set<string>;
  nick?: string;
  /** ISO 8601. */
  readonly joinedAt: string;
};

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

/** Somebody joins a server. */
export function addMember(
  world: World,
  server: Server,
  person: Person,
  roles: readonly string[] = [],
): Member {
  const joinedAt = new Date(world.clock.now()).toISOString();
  const member: Member = { person, roles: new Set(roles), joinedAt };
  server.members.set(person.id, member);
  return member;
}

/** A new role, and who has it. */
export function addRole(
  world: World,
  server: Server,
  given: {
    readonly name: string;
    readonly permissions?: readonly Permission[];
    readonly members?: readonly Person[];
  },
): Role {
  const permissions = bitsOf(given.permissions ?? []);
  const role: Role = { id: world.nextId(), name: given.name, permissions, ofBot: false };
  server.roles.set(role.id, role);
  for (const person of given.members ?? []) server.members.get(person.id)?.roles.add(role.id);
  tell(world, 'GUILD_ROLE_CREATE', { guild_id: server.id, role: roleShape(role) }, server);
  return role;
}

/** Changes what a role may do. */
export function setRolePermissions(
  world: World,
  server: Server,
  role: Role,
  permissions: readonly Permission[],
): void {
  role.permissions = bitsOf(permissions);
  tell(world, 'GUILD_ROLE_UPDATE', { guild_id: server.id, role: roleShape(role) }, server);
}

/** Gives a member roles instead of those they had. Discord tells a bot without the members intent of itself only. */
export function setRoles(world: World, server: Server, person: Person, roles: readonly Role[]): void {
  const member = server.members.get(person.id);
  if (member === undefined) throw new Error(`${person.name} is not in ${server.name}`);
  member.roles.clear();
  for (const role of roles) member.roles.add(role.id);
  if (person === world.bot)
    tell(world, 'GUILD_MEMBER_UPDATE', { guild_id: server.id, ...memberShape(member) }, server);
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
