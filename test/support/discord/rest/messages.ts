import * as spec from 'discord-api-spec/zod';
import type { APIMessage } from 'discord-api-types/v10';
import { EDIT_FLAGS, NEW_FLAGS } from '../checks/callback.ts';
import { isEmpty, messageProblems, type MessageBody } from '../checks/message.ts';
import { problem } from '../checks/problems.ts';
import { isThread, type Channel } from '../state/channel.ts';
import { unarchive } from '../state/channels.ts';
import {
  asTheBotReads,
  blankMessage,
  keepMessage,
  removeMessage,
  replyTo,
  tellMessage,
} from '../state/messages.ts';
import type { World } from '../state/world.ts';
import { botMay, readsAll, visibleChannel, writableChannel } from './access.ts';
import { demand, NOTHING, ok, type Answer, type Call } from './call.ts';
import { compose, replaceMessage } from './compose.ts';
import { invalidBody, refuse } from './refusal.ts';

/** The bot writes in a channel. */
export function createMessage(call: Call): Answer {
  const { world, files } = call;
  demand(call, messageProblems(spec.MessageCreateRequestSchema, call.body, { flags: NEW_FLAGS, files }));
  const body = (call.body ?? {}) as MessageBody;
  const reference = body.message_reference ?? undefined;
  const channel = writableChannel(world, call.params[0], reference !== undefined);
  if (isEmpty(body, files)) throw refuse('emptyMessage');
  const before = sentBefore(world, channel, body);
  if (before !== undefined) return ok(before);
  const referenced = channel.messages.get(reference?.message_id ?? '');
  if (reference !== undefined && referenced === undefined && reference.fail_if_not_exists !== false)
    throw invalidBody([
      problem(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message'),
    ]);
  unarchive(world, channel);
  const base: APIMessage = {
    ...blankMessage(world, channel, world.bot),
    ...(referenced !== undefined && replyTo(channel, referenced)),
    ...(body.nonce !== undefined && { nonce: body.nonce }),
  };
  const message = compose(call, channel, base, body);
  if (body.nonce !== undefined) world.nonces.add(channel.id, body.nonce, message.id);
  keepMessage(world, channel, message, world.bot);
  tellMessage(world, 'MESSAGE_CREATE', channel, message);
  return ok(message);
}

// With `enforce_nonce`, what is sent once more within a few minutes is not posted once more.
function sentBefore(
  world: World,
  channel: Channel,
  { nonce, enforce_nonce: enforced }: MessageBody,
): APIMessage | undefined {
  if (enforced !== true || nonce === undefined) return undefined;
  return channel.messages.get(world.nonces.find(channel.id, nonce) ?? '');
}

/** The newest messages of a channel first; none where the bot may not read what was written before. */
export function listMessages({ world, params, query }: Call): Answer {
  const channel = visibleChannel(world, params[0]);
  if (!botMay(world, channel, 'ReadMessageHistory')) return ok([]);
  const before = BigInt(query.get('before') ?? '9'.repeat(19));
  const after = BigInt(query.get('after') ?? 0);
  const found = [...channel.messages.values()].filter(({ id }) => BigInt(id) < before && BigInt(id) > after);
  const newest = found.toReversed().slice(0, Number(query.get('limit') ?? 50));
  return ok(newest.map((message) => asTheBotReads(world, channel, message, readsAll(world))));
}

export function readMessage({ world, params }: Call): Answer {
  const channel = visibleChannel(world, params[0]);
  if (!botMay(world, channel, 'ReadMessageHistory')) throw refuse('missingPermissions');
  return ok(asTheBotReads(world, channel, messageIn(channel, params[1]), readsAll(world)));
}

export function editMessage(call: Call): Answer {
  const { world, files } = call;
  const channel = visibleChannel(world, call.params[0]);
  const message = messageIn(channel, call.params[1]);
  const sending = { flags: EDIT_FLAGS, files, before: message.flags ?? 0 };
  demand(call, messageProblems(spec.MessageEditRequestPartialSchema, call.body, sending));
  if (message.author.id !== world.bot.id) throw refuse('othersMessage');
  if (isThread(channel) && channel.archived) throw refuse('archived');
  return ok(replaceMessage(call, channel, message, call.body ?? {}));
}

export function deleteMessage({ world, params }: Call): Answer {
  const channel = visibleChannel(world, params[0]);
  const message = messageIn(channel, params[1]);
  const moderates = channel.server !== undefined && botMay(world, channel, 'ManageMessages');
  if (message.author.id !== world.bot.id && !moderates) throw refuse('missingPermissions');
  removeMessage(world, channel, message.id);
  return NOTHING;
}

function messageIn(channel: Channel, id: string | undefined): APIMessage {
  const message = channel.messages.get(id ?? '');
  if (message === undefined) throw refuse('unknownMessage');
  return message;
}
