import * as spec from 'discord-api-spec/zod';
import type { APIMessage } from 'discord-api-types/v10';
import { FLAGS, isEmpty, messageProblems, type MessageBody } from '../checks/message.ts';
import { problem } from '../checks/problems.ts';
import {
  asTheBotReads,
  blankMessage,
  findMessage,
  keepMessage,
  removeMessage,
  replyTo,
  tellMessage,
} from '../state/messages.ts';
import { isThread, type Channel } from '../state/channel.ts';
import { may } from '../state/permissions.ts';
import { record } from '../state/records.ts';
import { channelShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';
import { CHANNEL_FLAGS, readsAll, visibleChannel, writableChannel } from './access.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { compose, edited } from './compose.ts';
import { invalidBody, refuse } from './refusal.ts';

/** What happens on /channels/… */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: ({ world, params }) => ok(channelShape(world, visibleChannel(world, params[0]))),
  },
  { method: 'GET', path: '/channels/:channel/messages', handle: listMessages },
  { method: 'POST', path: '/channels/:channel/messages', handle: createMessage },
  { method: 'GET', path: '/channels/:channel/messages/:message', handle: readMessage },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', handle: editMessage },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', handle: deleteMessage },
  { method: 'POST', path: '/channels/:channel/typing', handle: showTyping },
];

function createMessage(call: Call): Answer {
  const { world, files } = call;
  demand(call, messageProblems(spec.MessageCreateRequestSchema, call.body, { flags: CHANNEL_FLAGS }, files));
  const body = (call.body ?? {}) as MessageBody;
  const { message_reference: reference } = body;
  const channel = writableChannel(world, call.params[0], reference !== undefined);
  if (isEmpty(body, files)) throw refuse('emptyMessage');
  const before = sentBefore(world, channel, body);
  if (before !== undefined) return ok(before);
  const referenced = reference === undefined ? undefined : channel.messages.get(reference.message_id);
  if (reference !== undefined && referenced === undefined && reference.fail_if_not_exists !== false)
    throw invalidBody([
      problem(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message'),
    ]);
  channel.archived = false;
  const base: APIMessage = {
    ...blankMessage(world, channel, world.bot),
    ...(referenced !== undefined && replyTo(channel, referenced)),
    ...(body.nonce !== undefined && { nonce: body.nonce }),
  };
  const message = compose(call, channel, base, body, referenced?.author.id);
  if (body.nonce !== undefined) world.nonces.add(channel.id, body.nonce, message.id);
  keepMessage(world, channel, message, world.bot);
  tellMessage(world, 'MESSAGE_CREATE', channel, message);
  return ok(message);
}

// With `enforce_nonce`, the same message sent again within a few minutes is not sent twice.
function sentBefore(world: World, channel: Channel, body: MessageBody): APIMessage | undefined {
  if (body.enforce_nonce !== true || body.nonce === undefined) return undefined;
  return channel.messages.get(world.nonces.find(channel.id, body.nonce) ?? '');
}

function listMessages({ world, params, query }: Call): Answer {
  const channel = visibleChannel(world, params[0]);
  if (!mayRead(world, channel)) return ok([]);
  const limit = Number(query.get('limit') ?? 50);
  const before = query.get('before');
  const after = query.get('after');
  const newestFirst = [...channel.messages.values()]
    .filter(
      ({ id }) =>
        (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
    )
    .toReversed();
  return ok(
    newestFirst.slice(0, limit).map((message) => asTheBotReads(world, channel, message, readsAll(world))),
  );
}

function readMessage({ world, params }: Call): Answer {
  const channel = visibleChannel(world, params[0]);
  if (!mayRead(world, channel)) throw refuse('missingPermissions');
  return ok(asTheBotReads(world, channel, publicMessage(channel, params[1]), readsAll(world)));
}

function mayRead(world: World, channel: Channel): boolean {
  return may(channel, channel.server?.members.get(world.bot.id), 'ReadMessageHistory');
}

function publicMessage(channel: Channel, id: string | undefined): APIMessage {
  const message = channel.messages.get(id ?? '');
  if (message === undefined) throw refuse('unknownMessage');
  return message;
}

function editMessage(call: Call): Answer {
  const { world, files } = call;
  const channel = visibleChannel(world, call.params[0]);
  const message = publicMessage(channel, call.params[1]);
  const sending = { flags: CHANNEL_FLAGS, edited: { flags: message.flags ?? 0 } };
  demand(call, messageProblems(spec.MessageEditRequestPartialSchema, call.body, sending, files));
  if (message.author.id !== world.bot.id) throw refuse('othersMessage');
  if (isThread(channel) && channel.archived) throw refuse('archived');
  return ok(replaceMessage(call, channel, message, call.body ?? {}));
}

/** Edits a message of the bot's, in a channel or by an interaction's token, and tells of it. */
export function replaceMessage(
  call: Call,
  channel: Channel,
  message: APIMessage,
  body: MessageBody,
): APIMessage {
  const { world } = call;
  const loading = ((message.flags ?? 0) & FLAGS.loading) !== 0;
  const now = edited(call, channel, message, body);
  const shown = loading ? { ...now, edited_timestamp: null } : now;
  if (isEmpty({ ...shown, attachments: [] } as MessageBody, []) && shown.attachments.length === 0)
    throw refuse('emptyMessage');
  const owner = world.privateMessages.get(message.id)?.person ?? world.bot;
  keepMessage(world, channel, shown, owner);
  tellMessage(world, 'MESSAGE_UPDATE', channel, shown);
  return shown;
}

function deleteMessage({ world, params }: Call): Answer {
  const channel = visibleChannel(world, params[0]);
  const message = publicMessage(channel, params[1]);
  const member = channel.server?.members.get(world.bot.id);
  const own = message.author.id === world.bot.id;
  if (!own && (channel.server === undefined || !may(channel, member, 'ManageMessages')))
    throw refuse('missingPermissions');
  removeMessage(world, channel, message.id);
  return NOTHING;
}

function showTyping({ world, params }: Call): Answer {
  const channel = writableChannel(world, params[0], false);
  record(world.records.typings, { channelId: channel.id, at: world.clock.now() });
  return NOTHING;
}

/** A message that an interaction's token reaches, private ones included. */
export function reachableMessage(world: World, channel: Channel, id: string | undefined): APIMessage {
  const message = findMessage(world, channel, id ?? '');
  if (message === undefined) throw refuse('unknownMessage');
  return message;
}
