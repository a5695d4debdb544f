import { INTENTS } from '../gateway/tell.ts';
import { botIsIn, isThread, type Channel } from '../state/channel.ts';
import { may, type Permission } from '../state/permissions.ts';
import type { Server } from '../state/servers.ts';
import type { World } from '../state/world.ts';
import { refuse } from './refusal.ts';

/** A channel that the bot can see; refused otherwise. */
export function visibleChannel(world: World, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw refuse('unknownChannel');
  if (!botIsIn(world, channel) || !botMay(world, channel, 'ViewChannel')) throw refuse('missingAccess');
  return channel;
}

/** A channel that the bot may write in. To `reply`, it has to be able to read what was written before. */
export function writableChannel(world: World, id: string | undefined, reply: boolean): Channel {
  const channel = visibleChannel(world, id);
  if (channel.kind === 'forum') throw refuse('notText');
  if (!botMay(world, channel, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages'))
    throw refuse('missingPermissions');
  if (reply && !botMay(world, channel, 'ReadMessageHistory')) throw refuse('noHistory');
  if (channel.locked) throw refuse('locked');
  if (channel.server === undefined && channel.recipients[0]?.reachable === false) throw refuse('cannotReach');
  return channel;
}

/** Whether the bot has a permission in a channel; in direct messages it has them all. */
export function botMay(world: World, channel: Channel, permission: Permission): boolean {
  return may(channel, channel.server?.members.get(world.bot.id), permission);
}

/** A server that the bot is in. */
export function joinedServer(world: World, id: string | undefined): Server {
  const server = world.servers.get(id ?? '');
  if (server === undefined || !server.hasBot) throw refuse('unknownServer');
  return server;
}

/** Whether the app was granted the content of all messages. */
export function readsAll(world: World): boolean {
  return (world.options.privilegedIntents & INTENTS.messageContent) !== 0;
}
