import { tell } from '../gateway/tell.ts';
import { isThread, type Channel } from './channel.ts';
import type { Person } from './people.ts';
import { bitsOf, type Overwrite, type Permission } from './permissions.ts';
import type { Role } from './members.ts';
import type { Server } from './servers.ts';
import { channelShape } from './shapes.ts';
import type { World } from './world.ts';

export type NewChannel = {
  readonly name: string;
  readonly kind?: 'text' | 'announcement' | 'forum' | 'voice';
};

/** A new channel in a server. */
export function addChannel(world: World, server: Server, given: NewChannel): Channel {
  const channel = createChannel(world, { server, name: given.name, kind: given.kind ?? 'text' });
  tell(world, 'CHANNEL_CREATE', channelShape(world, channel), server);
  return channel;
}

/** A new thread; under a forum it is a post. Its first message is said with `say`. */
export function addThread(world: World, parent: Channel, name: string, owner: Person, id?: string): Channel {
  const kind = parent.kind === 'announcement' ? 'announcementThread' : 'thread';
  const server = parent.server;
  if (server === undefined) throw new Error('Threads are in servers only');
  const thread = createChannel(world, { server, name, kind, parent, owner, ...(id !== undefined && { id }) });
  tell(world, 'THREAD_CREATE', { ...channelShape(world, thread), newly_created: true }, server);
  return thread;
}

/** The direct messages between a person and the bot, made when first asked for. */
export function directMessages(world: World, person: Person): Channel {
  const found = world.directChannels.get(person.id);
  if (found !== undefined) return found;
  const channel = createChannel(world, { name: '', kind: 'direct', recipients: [person] });
  world.directChannels.set(person.id, channel);
  return channel;
}

/** Direct messages among people, without the bot. */
export function addPrivateChannel(world: World, people: readonly Person[]): Channel {
  const kind = people.length > 2 ? 'group' : 'direct';
  return createChannel(world, { name: '', kind, recipients: people });
}

/** Deletes a channel or a thread, with its messages. */
export function deleteChannel(world: World, channel: Channel): void {
  channel.deleted = true;
  channel.messages.clear();
  world.channels.delete(channel.id);
  channel.server?.channels.delete(channel.id);
  tell(
    world,
    isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE',
    channelShape(world, channel),
    channel.server,
  );
}

/** Closes a thread; a locked one takes nobody's messages any more. */
export function archiveThread(world: World, thread: Channel, locked = false): void {
  thread.archived = true;
  thread.locked = locked;
  tell(world, 'THREAD_UPDATE', channelShape(world, thread), thread.server);
}

/** A thread that was closed opens again when somebody writes in it. */
export function unarchive(world: World, channel: Channel): void {
  if (!channel.archived) return;
  channel.archived = false;
  tell(world, 'THREAD_UPDATE', channelShape(world, channel), channel.server);
}

/** Says what a role or a person may and may not do in a channel, instead of what was said of them before. */
export function setOverwrite(
  world: World,
  channel: Channel,
  of: Role | Person,
  change: { readonly allow?: readonly Permission[]; readonly deny?: readonly Permission[] },
): void {
  const overwrite: Overwrite = {
    id: of.id,
    of: 'permissions' in of ? 'role' : 'member',
    allow: bitsOf(change.allow ?? []),
    deny: bitsOf(change.deny ?? []),
  };
  channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== of.id), overwrite];
  tell(world, 'CHANNEL_UPDATE', channelShape(world, channel), channel.server);
}

function createChannel(
  world: World,
  given: Pick<Channel, 'name' | 'kind'> &
    Partial<Pick<Channel, 'id' | 'server' | 'parent' | 'owner' | 'recipients'>>,
): Channel {
  const channel: Channel = {
    id: world.nextId(),
    recipients: [],
    overwrites: [],
    messages: new Map(),
    archived: false,
    locked: false,
    deleted: false,
    ...given,
  };
  world.channels.set(channel.id, channel);
  channel.server?.channels.set(channel.id, channel);
  return channel;
}
