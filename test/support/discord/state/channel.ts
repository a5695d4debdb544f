import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from './people.ts';
import type { Overwrite } from './permissions.ts';
import type { Server } from './servers.ts';
import type { World } from './world.ts';

/** Kinds of channel, by Discord's numbers. Source: Discord's reference, 'Channel Types'. */
export const CHANNEL_TYPES = {
  text: 0,
  direct: 1,
  voice: 2,
  group: 3,
  announcement: 5,
  announcementThread: 10,
  thread: 11,
  forum: 15,
} as const;

export type ChannelKind = keyof typeof CHANNEL_TYPES;

export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly server?: Server;
  /** Of a thread or a forum post: where it hangs. */
  readonly parent?: Channel;
  readonly owner?: Person;
  /** Who talks in a direct or group message. */
  readonly recipients: readonly Person[];
  overwrites: readonly Overwrite[];
  /** The newest messages by id, oldest first; private ones are not among them. */
  readonly messages: Map<string, APIMessage>;
  lastMessageId?: string;
  archived: boolean;
  locked: boolean;
  deleted: boolean;
};

/** Whether it is a thread or a forum post. */
export function isThread(channel: Channel): boolean {
  return channel.kind === 'thread' || channel.kind === 'announcementThread';
}

/** Whether the bot is in a channel: its own direct messages, or a server that it joined. */
export function botIsIn(world: World, channel: Channel): boolean {
  if (channel.server !== undefined) return channel.server.hasBot;
  return channel === world.directChannels.get(channel.recipients[0]?.id ?? '');
}
