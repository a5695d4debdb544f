import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { INTENTS, tell } from '../gateway/tell.ts';
import { isPrivate } from '../read.ts';
import { botIsIn, CHANNEL_TYPES, type Channel } from './channel.ts';
import { userShape, type Person } from './people.ts';
import type { Server } from './servers.ts';
import { bareMemberShape } from './shapes.ts';
import type { World } from './world.ts';

/** Messages that one person sees only, by id. */
export type PrivateMessages = Map<string, { readonly message: APIMessage; readonly person: Person }>;

/** A message with nothing in it yet. */
export function blankMessage(world: World, channel: Channel, author: Person): APIMessage {
  return {
    id: world.nextId(),
    channel_id: channel.id,
    author: userShape(author),
    content: '',
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: 0 as number,
    components: [],
  };
}

/** What makes a message a reply to another. */
export function replyTo(channel: Channel, referenced: APIMessage): Partial<APIMessage> {
  const { referenced_message: _, ...flat } = referenced;
  return {
    type: 19,
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: referenced.id,
      ...(channel.server !== undefined && { guild_id: channel.server.id }),
    },
    referenced_message: flat,
  };
}

/** What makes a message one that passes another on: it has a copy of that one, and nothing of its own. */
export function forward(message: APIMessage): Partial<APIMessage> {
  const { id, channel_id, author: _, ...copy } = message;
  return {
    message_reference: { type: 1, channel_id, message_id: id },
    message_snapshots: [{ message: copy }],
    flags: 1 << 14,
  };
}

/** Puts a message where it belongs, new or changed; the oldest messages of a full channel are forgotten. */
export function keepMessage(world: World, channel: Channel, message: APIMessage, person: Person): void {
  const { keepMessages } = world.options;
  if (isPrivate(message)) {
    world.privateMessages.set(message.id, { message, person });
    forgetOldest(world.privateMessages, keepMessages);
    return;
  }
  if (!channel.messages.has(message.id)) channel.lastMessageId = message.id;
  channel.messages.set(message.id, message);
  forgetOldest(channel.messages, keepMessages);
}

/** A message of a channel, private ones included; undefined where it is gone. */
export function findMessage(world: World, channel: Channel, id: string): APIMessage | undefined {
  const hidden = world.privateMessages.get(id)?.message;
  return channel.messages.get(id) ?? (hidden?.channel_id === channel.id ? hidden : undefined);
}

/** Tells the bot of a message, where it is in the channel; nobody is told of private ones. */
export function tellMessage(
  world: World,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  channel: Channel,
  message: APIMessage,
): void {
  if (isPrivate(message) || !botIsIn(world, channel)) return;
  const { server } = channel;
  const member = server?.members.get(message.author.id);
  tell(
    world,
    event,
    (intents: number) => ({
      ...asTheBotReads(world, channel, message, (intents & INTENTS.messageContent) !== 0),
      ...(server !== undefined && { mentions: message.mentions.map((user) => withMember(server, user)) }),
      channel_type: CHANNEL_TYPES[channel.kind],
      ...(server !== undefined && { guild_id: server.id }),
      ...(member !== undefined && { member: bareMemberShape(member) }),
    }),
    server,
  );
}

function withMember(server: Server, user: APIUser): object {
  const member = server.members.get(user.id);
  return { ...user, ...(member !== undefined && { member: bareMemberShape(member) }) };
}

/** Removes a message, and tells the bot where it could see it. */
export function removeMessage(world: World, channel: Channel, id: string): void {
  world.privateMessages.delete(id);
  if (!channel.messages.delete(id) || !botIsIn(world, channel)) return;
  const { server } = channel;
  const place = { id, channel_id: channel.id, ...(server !== undefined && { guild_id: server.id }) };
  tell(world, 'MESSAGE_DELETE', place, server);
}

// A message that another one replies to, as it is now, without what it replies to itself.
function latest(channel: Channel, message: APIMessage): APIMessage {
  const { referenced_message: _, ...flat } = channel.messages.get(message.id) ?? message;
  return flat;
}

/** Removes several messages of a channel at once, as moderators do. */
export function removeMessages(world: World, channel: Channel, ids: readonly string[]): void {
  const gone = ids.filter((id) => channel.messages.delete(id));
  if (gone.length === 0 || !botIsIn(world, channel)) return;
  const { server } = channel;
  const place = { ids: gone, channel_id: channel.id, ...(server !== undefined && { guild_id: server.id }) };
  tell(world, 'MESSAGE_DELETE_BULK', place, server);
}

/**
 * A message as Discord gives it to the bot: without the message-content intent, what people write is left out but in
 * direct messages and where the bot is mentioned. Source: Discord's reference, 'Message Content Intent'.
 */
export function asTheBotReads(world: World, channel: Channel, message: APIMessage, all: boolean): APIMessage {
  const { referenced_message: referenced } = message;
  const shown =
    all ||
    channel.server === undefined ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id);
  return {
    ...message,
    ...(!shown && { content: '', attachments: [], embeds: [], components: [] }),
    ...(referenced != null && {
      referenced_message: asTheBotReads(world, channel, latest(channel, referenced), all),
    }),
  };
}

function forgetOldest(messages: Map<string, unknown>, keep: number): void {
  for (const id of messages.keys()) {
    if (messages.size <= keep) return;
    messages.delete(id);
  }
}
