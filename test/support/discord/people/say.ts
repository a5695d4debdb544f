import type { APIMessage } from 'discord-api-types/v10';
import { isThread, type Channel } from '../state/channel.ts';
import { attach, type UploadedFile } from '../state/files.ts';
import { calledIn, usersOf } from '../state/mentions.ts';
import { blankMessage, keepMessage, removeMessage, replyTo, tellMessage } from '../state/messages.ts';
import { userShape, type Person } from '../state/people.ts';
import { may } from '../state/permissions.ts';
import type { World } from '../state/world.ts';

export type Saying = {
  /** The message that this one replies to. */
  readonly replyTo?: APIMessage;
  /** Whether the reply pings the author of that message, as Discord's '@ ON' does. Default: true. */
  readonly pingReply?: boolean;
  readonly files?: readonly UploadedFile[];
  /** Sent by a webhook: it has no account. */
  readonly webhook?: true;
};

/** Somebody writes a message. `mention` of the bot makes what to write for '@Byline'. Throws where they may not write. */
export function say(
  world: World,
  person: Person,
  channel: Channel,
  content: string,
  saying: Saying = {},
): APIMessage {
  const member = channel.server?.members.get(person.id);
  if (channel.deleted) throw new Error('The channel was deleted');
  if (channel.kind === 'forum') throw new Error('A forum takes posts only: say it in a thread of the forum');
  if (channel.server !== undefined && saying.webhook !== true) {
    if (member === undefined) throw new Error(`${person.name} is not in ${channel.server.name}`);
    if (!may(channel, member, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages'))
      throw new Error(`${person.name} may not write there`);
  }
  const blank = blankMessage(world, channel, person);
  const message: APIMessage = {
    ...blank,
    ...(saying.webhook === true && { webhook_id: person.id, author: { ...userShape(person), bot: true } }),
    ...(saying.replyTo !== undefined &&
      replyTo(channel, channel.messages.get(saying.replyTo.id) ?? saying.replyTo)),
    attachments: (saying.files ?? []).map((file) => attach(world, channel.id, file)),
    ...written(world, content, saying),
  };
  channel.archived = false;
  keepMessage(world, channel, message, person);
  tellMessage(world, 'MESSAGE_CREATE', channel, message);
  return message;
}

/** Somebody changes what they wrote. A mention that is taken out is none any more. */
export function edit(world: World, person: Person, message: APIMessage, content: string): APIMessage {
  const { channel, now } = own(world, person, message);
  const pinged = now.referenced_message?.author.id;
  const pingReply =
    now.mentions.some(({ id }) => id === pinged) && !calledIn(now.content).users.has(pinged ?? '');
  const changed: APIMessage = {
    ...now,
    ...written(world, content, {
      pingReply,
      ...(now.referenced_message != null && { replyTo: now.referenced_message }),
    }),
    edited_timestamp: new Date(world.clock.now()).toISOString(),
  };
  keepMessage(world, channel, changed, person);
  tellMessage(world, 'MESSAGE_UPDATE', channel, changed);
  return changed;
}

/** Discord shows previews of a message's links: an update that is no edit of anybody's. */
export function unfurl(world: World, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  const now = channel?.messages.get(message.id);
  if (channel === undefined || now === undefined) throw new Error('The message is gone');
  const embeds: APIMessage['embeds'] = [
    { type: 'link' as never, url: 'https://news.example/', title: 'A page' },
  ];
  keepMessage(world, channel, { ...now, embeds }, world.bot);
  tellMessage(world, 'MESSAGE_UPDATE', channel, { ...now, embeds });
}

/** Somebody deletes what they wrote, or a moderator does. */
export function deleteMessage(world: World, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  if (channel !== undefined) removeMessage(world, channel, message.id);
}

/** What stands for '@name' in a message. */
export function mention(person: Person): string {
  return `<@${person.id}>`;
}

function own(world: World, person: Person, message: APIMessage): { channel: Channel; now: APIMessage } {
  const channel = world.channels.get(message.channel_id);
  const now = channel?.messages.get(message.id);
  if (channel === undefined || now === undefined) throw new Error('The message is gone');
  if (now.author.id !== person.id) throw new Error(`${person.name} did not write this`);
  return { channel, now };
}

function written(world: World, content: string, saying: Saying): Partial<APIMessage> {
  if (content.length > 4000) throw new Error('A message has 4,000 characters at most');
  const called = calledIn(content);
  const replied =
    saying.replyTo !== undefined && saying.pingReply !== false ? [saying.replyTo.author.id] : [];
  return {
    content,
    mentions: usersOf(world, new Set([...called.users, ...replied])),
    mention_roles: [...called.roles],
    mention_everyone: called.everyone,
  };
}
