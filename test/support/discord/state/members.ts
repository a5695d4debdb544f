import { tell } from '../gateway/tell.ts';
import type { Person } from './people.ts';
import { bitsOf, type Permission } from './permissions.ts';
import type { Server } from './servers.ts';
import { memberShape, roleShape } from './shapes.ts';
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
