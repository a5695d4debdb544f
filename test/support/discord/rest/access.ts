import { FLAGS } from '../checks/message.ts';
import { INTENTS } from '../gateway/tell.ts';
import { botIsIn, isThread, type Channel } from '../state/channel.ts';
import { may } from '../state/permissions.ts';
import type { Server } from '../state/servers.ts';
import type { World } from '../state/world.ts';
import { refuse } from './refusal.ts';

/** Flags that a bot may set on a message in a channel. */
export const CHANNEL_FLAGS = FLAGS.suppressEmbeds | FLAGS.suppressNotifications | FLAGS.componentsV2;
/** Flags that a bot may set on an answer to an interaction. */
export const ANSWER_FLAGS = CHANNEL_FLAGS | FLAGS.private;

/** A channel that the bot can see; refused otherwise. */
export function visibleChannel(world: World, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw refuse('unknownChannel');
  if (!botIsIn(world, channel)) throw refuse('missingAccess');
  const member = channel.server?.members.get(world.bot.id);
  if (!may(channel, member, 'ViewChannel')) throw refuse('missingAccess');
  return channel;
}

/** A channel that the bot may write in. `reply` needs to read what was written before. */
export function writableChannel(world: World, id: string | undefined, reply: boolean): Channel {
  const channel = visibleChannel(world, id);
  if (channel.kind === 'forum') throw refuse('notText');
  const member = channel.server?.members.get(world.bot.id);
  if (!may(channel, member, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages'))
    throw refuse('missingPermissions');
  if (reply && !may(channel, member, 'ReadMessageHistory')) throw refuse('noHistory');
  if (channel.locked) throw refuse('locked');
  if (channel.server === undefined && channel.recipients[0]?.reachable === false) throw refuse('cannotReach');
  return channel;
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
