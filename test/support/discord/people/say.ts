import type { APIMessage } from 'discord-api-types/v10';
import { isThread, type Channel } from '../state/channel.ts';
import { addThread, unarchive } from '../state/channels.ts';
import { attach, type UploadedFile } from '../state/files.ts';
import { calledIn, usersOf } from '../state/mentions.ts';
import {
  blankMessage,
  forward,
  keepMessage,
  removeMessage,
  removeMessages,
  replyTo,
  tellMessage,
} from '../state/messages.ts';
import { userShape, type Person } from '../state/people.ts';
import { may } from '../state/permissions.ts';
import type { World } from '../state/world.ts';

/** Characters of a person's message; who pays Discord may write as many. */
const MOST_CONTENT = 4000;

export type Saying = {
  /** The message that this one replies to. */
  readonly replyTo?: APIMessage;
  /** Whether the reply calls the author of that message, as '@ ON' in Discord does. Default: true. */
  readonly pingReply?: boolean;
  /** A message that is passed on; it is no reply. */
  readonly forward?: APIMessage;
  readonly files?: readonly UploadedFile[];
  /** Sent by a webhook, which has a name but no account. */
  readonly webhook?: true;
  /** Discord's number of a system message, such as 7 for 'joined'. */
  readonly type?: number;
  /** Of the first message of a post: that of the thread. */
  readonly id?: string;
};

/** Somebody writes a message. `mention` makes what to write for '@Byline'. Throws where they may not write. */
export function say(
  world: World,
  person: Person,
  channel: Channel,
  content: string,
  saying: Saying = {},
): APIMessage {
  demandMayWrite(person, channel, saying);
  const message: APIMessage = {
    ...blankMessage(world, channel, person),
    ...(saying.webhook === true && {
      webhook_id: person.id,
      author: { ...userShape(person), bot: true, discriminator: '0000' },
    }),
    ...(saying.replyTo !== undefined &&
      replyTo(channel, channel.messages.get(saying.replyTo.id) ?? saying.replyTo)),
    ...(saying.forward !== undefined && forward(saying.forward)),
    ...(saying.type !== undefined && { type: saying.type }),
    ...(saying.id !== undefined && { id: saying.id }),
    attachments: (saying.files ?? []).map((file) => attach(world, channel.id, file)),
    ...written(world, content, saying),
  };
  unarchive(world, channel);
  keepMessage(world, channel, message, person);
  tellMessage(world, 'MESSAGE_CREATE', channel, message);
  return message;
}

/** Somebody begins a post in a forum, or in a text channel a thread with a first message. */
export function post(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  content: string,
): { readonly thread: Channel; readonly message: APIMessage } {
  const thread = addThread(world, channel, name, person);
  const first = channel.kind === 'forum' ? { id: thread.id } : {};
  return { thread, message: say(world, person, thread, content, first) };
}

/** Somebody changes what they wrote. A mention that is taken out is none any more; the call of a reply stays. */
export function edit(world: World, person: Person, message: APIMessage, content: string): APIMessage {
  const channel = world.channels.get(message.channel_id);
  const now = channel?.messages.get(message.id);
  if (channel === undefined || now === undefined) throw new Error('The message is gone');
  if (now.author.id !== person.id) throw new Error(`${person.name} did not write this`);
  const referenced = now.referenced_message ?? undefined;
  const called = now.mentions.some(({ id }) => id === referenced?.author.id);
  const pingReply = called && !calledIn(now.content).users.has(referenced?.author.id ?? '');
  const changed: APIMessage = {
    ...now,
    ...written(world, content, { pingReply, ...(referenced !== undefined && { replyTo: referenced }) }),
    edited_timestamp: new Date(world.clock.now()).toISOString(),
  };
  keepMessage(world, channel, changed, person);
  tellMessage(world, 'MESSAGE_UPDATE', channel, changed);
  return changed;
}

/**
 * Discord shows previews of a message's links: an update that is no edit of anybody's. Without the message-content intent the
 * previews do not come with it, even where the message's text does (discord/discord-api-docs, issue 5406).
 */
export function unfurl(world: World, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  const now = channel?.messages.get(message.id);
  if (channel === undefined || now === undefined) throw new Error('The message is gone');
  const embeds = [
    { type: 'link', url: 'https://news.example/', title: 'A page' },
  ] as unknown as APIMessage['embeds'];
  keepMessage(world, channel, { ...now, embeds }, world.bot);
  tellMessage(world, 'MESSAGE_UPDATE', channel, { ...now, embeds: [] });
}

/** Somebody deletes a message: who wrote it, or a moderator; a private one, who sees it. */
export function deleteMessage(world: World, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  if (channel !== undefined) removeMessage(world, channel, message.id);
}

/** A moderator deletes several messages of a channel at once. */
export function purge(world: World, channel: Channel, messages: readonly APIMessage[]): void {
  const ids = messages.map(({ id }) => id);
  removeMessages(world, channel, ids);
}

/** What stands in a text for '@' and somebody's name. */
export function mention(person: Person): string {
  return `<@${person.id}>`;
}

function demandMayWrite(person: Person, channel: Channel, { webhook }: Saying): void {
  const { server } = channel;
  if (channel.deleted) throw new Error('The channel was deleted');
  if (channel.kind === 'forum') throw new Error('A forum takes posts only');
  if (server === undefined || webhook === true) return;
  const member = server.members.get(person.id);
  if (member === undefined) throw new Error(`${person.name} is not in ${server.name}`);
  if (!may(channel, member, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages'))
    throw new Error(`${person.name} may not write there`);
}

function written(world: World, content: string, saying: Saying): Partial<APIMessage> {
  if (content.length > MOST_CONTENT) throw new Error(`A message has ${MOST_CONTENT} characters at most`);
  const called = calledIn(content);
  const replied =
    saying.replyTo !== undefined && saying.pingReply !== false ? [saying.replyTo.author.id] : [];
  return {
    content: content.trim(),
    mentions: usersOf(world, new Set([...called.users, ...replied])),
    mention_roles: [...called.roles],
    mention_everyone: called.everyone,
  };
}
