import type { Channel } from './channel.ts';
import type { Member } from './members.ts';
import type { Server } from './servers.ts';

/** The permissions that matter to a bot that reads and answers. Source: Discord's reference, 'Permissions'. */
export const PERMISSIONS = {
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseApplicationCommands: 1n << 31n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
  UseExternalApps: 1n << 50n,
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What one role or one member may do differently in one channel. */
export type Overwrite = {
  readonly id: string;
  readonly of: 'role' | 'member';
  readonly allow: bigint;
  readonly deny: bigint;
};

const ALL = Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n);

/** The bits of some permissions. */
export function bitsOf(permissions: readonly Permission[]): bigint {
  return permissions.reduce((bits, permission) => bits | PERMISSIONS[permission], 0n);
}

/** What a new server lets everybody do. */
export const EVERYBODY = bitsOf([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'UseExternalApps',
]);

/** What a member may do in a server, or in one of its channels. Source: Discord's reference, 'Permission Overwrites'. */
export function permissionsOf(server: Server, member: Member, channel?: Channel): bigint {
  if (member.person.id === server.ownerId) return ALL;
  const everyone = server.roles.get(server.id)?.permissions ?? 0n;
  const base = [...member.roles].reduce(
    (bits, id) => bits | (server.roles.get(id)?.permissions ?? 0n),
    everyone,
  );
  if ((base & PERMISSIONS.Administrator) !== 0n) return ALL;
  const overwrites = (channel?.parent ?? channel)?.overwrites ?? [];
  const apply = (bits: bigint, some: readonly Overwrite[]): bigint =>
    (bits & ~some.reduce((deny, one) => deny | one.deny, 0n)) |
    some.reduce((allow, one) => allow | one.allow, 0n);
  const forEveryone = apply(
    base,
    overwrites.filter(({ id }) => id === server.id),
  );
  const forRoles = apply(
    forEveryone,
    overwrites.filter(({ id, of }) => of === 'role' && id !== server.id && member.roles.has(id)),
  );
  return apply(
    forRoles,
    overwrites.filter(({ id, of }) => of === 'member' && id === member.person.id),
  );
}

/** Whether a member may do something in a channel; in a thread, what its parent says. */
export function may(channel: Channel, member: Member | undefined, permission: Permission): boolean {
  const { server } = channel;
  if (server === undefined || member === undefined) return server === undefined;
  return (permissionsOf(server, member, channel) & PERMISSIONS[permission]) !== 0n;
}
