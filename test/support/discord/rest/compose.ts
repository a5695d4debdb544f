import type { APIAllowedMentions, APIMessage } from 'discord-api-types/v10';
import { FLAGS, type MessageBody } from '../checks/message.ts';
import { problem } from '../checks/problems.ts';
import { textsOf } from '../read.ts';
import type { Channel } from '../state/channel.ts';
import { attach } from '../state/files.ts';
import { keptComponents } from '../state/kept.ts';
import { namedIn, pingsOf, usersOf } from '../state/mentions.ts';
import { record } from '../state/records.ts';
import { note, type Call } from './call.ts';

/** What a message becomes by what the bot sends, new or changed; pings are counted, and missing safeguards recorded. */
export function compose(
  call: Call,
  channel: Channel,
  message: APIMessage,
  body: MessageBody,
  repliedTo?: string,
): APIMessage {
  const { world } = call;
  const flags = body.flags == null ? (message.flags ?? 0) : keptFlags(message.flags ?? 0, body.flags);
  const hidden = (flags & FLAGS.private) !== 0;
  const fresh = call.files.map((file) => attach(world, channel.id, file, hidden));
  const old = body.attachments === undefined ? message.attachments : kept(message, body.attachments);
  const composed: APIMessage = {
    ...message,
    ...(body.content !== undefined && { content: (body.content ?? '').trim() }),
    ...(body.embeds !== undefined && { embeds: (body.embeds ?? []) as APIMessage['embeds'] }),
    ...(body.components !== undefined && { components: keptComponents(body.components ?? []) }),
    attachments: [...old, ...fresh],
    flags: flags & ~FLAGS.loading,
  };
  const allowed = body.allowed_mentions ?? undefined;
  if (
    allowed === undefined ||
    allowed.parse?.length !== 0 ||
    [allowed.users, allowed.roles].some((ids) => (ids?.length ?? 0) > 0)
  )
    note(call, [
      problem(['allowed_mentions'], 'ALLOWED_MENTIONS_NOT_EMPTY', 'allowed_mentions has to be {parse: []}'),
    ]);
  const pings = pingsOf(composed, allowed as APIAllowedMentions | undefined, repliedTo);
  for (const ping of pings) record(world.records.pings, ping);
  const ids = (who: 'user' | 'role') => pings.filter((ping) => ping.who === who).map(({ id }) => id);
  const replied = pings.filter(({ who }) => who === 'replied').map(({ id }) => id);
  return {
    ...composed,
    mentions: usersOf(world, new Set([...ids('user'), ...replied])),
    mention_roles: ids('role'),
    mention_everyone:
      pings.some(({ who }) => who === 'everyone') &&
      namedIn(textsOf(composed).join(' ') + composed.content).everyone,
  };
}

/** An edited message of the bot's, with the time of the edit. */
export function edited(call: Call, channel: Channel, message: APIMessage, body: MessageBody): APIMessage {
  const at = new Date(call.world.clock.now()).toISOString();
  return { ...compose(call, channel, message, body), edited_timestamp: at };
}

// What an edit cannot change stays: who sees it, and Components V2.
function keptFlags(before: number, given: number): number {
  return (before & (FLAGS.private | FLAGS.loading | FLAGS.componentsV2)) | given;
}

function kept(
  message: APIMessage,
  given: NonNullable<MessageBody['attachments']>,
): APIMessage['attachments'] {
  return message.attachments.filter(({ id }) => given.some((one) => one.id === id));
}
