import type { APIAllowedMentions, APIMessage } from 'discord-api-types/v10';
import { silenceProblems } from '../checks/allowedMentions.ts';
import { FLAGS, isEmpty, legacyProblems, type MessageBody } from '../checks/message.ts';
import { problem } from '../checks/problems.ts';
import { isTooLargeToProcess } from '../checks/processedSize.ts';
import type { Channel } from '../state/channel.ts';
import { attach } from '../state/files.ts';
import { keptComponents } from '../state/keptComponents.ts';
import { pingsOf, usersOf } from '../state/mentions.ts';
import { keepMessage, tellMessage } from '../state/messages.ts';
import { record } from '../state/records.ts';
import { demand, note, type Call } from './call.ts';
import { Refusal, refuse } from './refusal.ts';

/** What a message becomes by what the bot sends, new or changed. Pings are counted, and missing safeguards recorded. */
export function compose(call: Call, channel: Channel, message: APIMessage, body: MessageBody): APIMessage {
  const { world } = call;
  if (isTooLargeToProcess(body)) {
    note(call, [
      problem(['components'], 'PROCESSED_SIZE_EXCEEDED', 'More bytes of text than Discord can process'),
    ]);
    throw new Refusal(500, 0, '500: Internal Server Error');
  }
  const flags = (message.flags ?? 0) | (body.flags ?? 0);
  const hidden = (flags & FLAGS.private) !== 0;
  const fresh = call.files.map((file) => attach(world, channel.id, file, hidden));
  const listed = body.attachments;
  const old =
    listed == null
      ? message.attachments
      : message.attachments.filter(({ id }) => listed.some((one) => one.id === id));
  const composed: APIMessage = {
    ...message,
    ...(body.content !== undefined && { content: (body.content ?? '').trim() }),
    ...(body.embeds !== undefined && { embeds: (body.embeds ?? []) as APIMessage['embeds'] }),
    ...(body.components !== undefined && { components: keptComponents(body.components ?? []) }),
    attachments: [...old, ...fresh],
    flags: flags & ~FLAGS.loading,
  };
  // An edit to Components V2 takes away what the message held before, or is refused.
  if ((flags & FLAGS.componentsV2) !== 0)
    demand(call, legacyProblems({ content: composed.content, embeds: composed.embeds }));
  const silence = silenceProblems(body.allowed_mentions);
  if (silence.length > 0) note(call, silence);
  return called(call, composed, body);
}

// Whom it calls. Discord reads an edit anew, and then the author of a message replied to is called again.
function called(call: Call, message: APIMessage, body: MessageBody): APIMessage {
  const { world } = call;
  const repliedTo = message.referenced_message?.author.id;
  const allowed = (body.allowed_mentions ?? undefined) as APIAllowedMentions | undefined;
  const pings = pingsOf(message, allowed, repliedTo === world.bot.id ? undefined : repliedTo);
  for (const ping of pings) record(world.records.pings, ping);
  const ids = (...who: readonly string[]) =>
    pings.filter((ping) => who.includes(ping.who)).map(({ id }) => id);
  return {
    ...message,
    mentions: usersOf(world, new Set(ids('user', 'replied'))),
    mention_roles: ids('role'),
    mention_everyone: ids('everyone').length > 0,
  };
}

/** Edits a message of the bot's, in a channel or by an interaction's token, and tells of it. */
export function replaceMessage(
  call: Call,
  channel: Channel,
  message: APIMessage,
  body: MessageBody,
): APIMessage {
  const { world } = call;
  const wasLoading = ((message.flags ?? 0) & FLAGS.loading) !== 0;
  const composed = compose(call, channel, message, body);
  const at = wasLoading ? null : new Date(world.clock.now()).toISOString();
  const now: APIMessage = { ...composed, edited_timestamp: at };
  if (
    isEmpty({ content: now.content, embeds: now.embeds, components: now.components ?? [] }, []) &&
    now.attachments.length === 0
  )
    throw refuse('emptyMessage');
  keepMessage(world, channel, now, world.privateMessages.get(message.id)?.person ?? world.bot);
  tellMessage(world, 'MESSAGE_UPDATE', channel, now);
  return now;
}
