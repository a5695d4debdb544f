import * as spec from 'discord-api-spec/zod';
import type { APIMessage } from 'discord-api-types/v10';
import { ANSWER_FLAGS, EDIT_FLAGS } from '../checks/callback.ts';
import { isEmpty, messageProblems, type MessageBody } from '../checks/message.ts';
import { finished, isAlive, type Interaction } from '../state/interactions.ts';
import { findMessage, keepMessage, removeMessage, tellMessage } from '../state/messages.ts';
import { followUpMessage, isUserOnly } from './answers.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { compose, replaceMessage } from './compose.ts';
import { refuse } from './refusal.ts';

/** Further messages that an app may send where it is installed for the person alone. Source: Discord's reference, 'Followup Messages'. */
const USER_ONLY_FOLLOW_UPS = 5;

const MESSAGE = '/webhooks/:app/:token/messages/:message';

/** What an interaction's token opens for 15 minutes: further messages, and edits. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:app/:token', open: true, handle: followUp },
  { method: 'GET', path: MESSAGE, open: true, handle: (call) => ok(messageOf(call, interactionOf(call))) },
  { method: 'PATCH', path: MESSAGE, open: true, handle: editAnswer },
  { method: 'DELETE', path: MESSAGE, open: true, handle: deleteAnswer },
];

function interactionOf({ world, params }: Call): Interaction {
  const interaction = world.interactions.get(params[1] ?? '');
  if (params[0] !== world.applicationId) throw refuse('unknownWebhook');
  if (interaction === undefined || !isAlive(world, interaction)) throw refuse('invalidWebhookToken');
  if (interaction.state !== 'answered') throw refuse('unknownWebhook');
  return interaction;
}

function messageOf(
  { world, params }: Call,
  { originalId, source, followUpIds, channel }: Interaction,
): APIMessage {
  const id = params[2] === '@original' ? originalId : params[2];
  const reached = id !== undefined && [originalId, source?.id, ...followUpIds].includes(id);
  const message = reached ? findMessage(world, channel, id) : undefined;
  if (message === undefined) throw refuse('unknownMessage');
  return message;
}

function followUp(call: Call): Answer {
  const { world, files } = call;
  const interaction = interactionOf(call);
  const { channel } = interaction;
  demand(
    call,
    messageProblems(spec.IncomingWebhookRequestPartialSchema, call.body, { flags: ANSWER_FLAGS, files }),
  );
  const body = (call.body ?? {}) as MessageBody;
  if (isEmpty(body, files)) throw refuse('emptyMessage');
  const original = findMessage(world, channel, interaction.originalId ?? '');
  // While the answer is still 'thinking', the first further message takes its place, and is as private as that is.
  if (interaction.deferred === 'message' && original !== undefined)
    return ok(complete(call, interaction, original, { ...body, flags: (body.flags ?? 0) & EDIT_FLAGS }));
  if (isUserOnly(interaction) && interaction.followUpIds.length >= USER_ONLY_FOLLOW_UPS)
    throw refuse('tooManyFollowUps');
  const message = compose(
    call,
    channel,
    followUpMessage(world, interaction, original, body.flags ?? 0),
    body,
  );
  interaction.followUpIds.push(message.id);
  keepMessage(world, channel, message, interaction.person);
  tellMessage(world, 'MESSAGE_CREATE', channel, message);
  if (interaction.deferred === 'update') finished(interaction, { kind: 'message', message, interaction });
  return ok(message);
}

function editAnswer(call: Call): Answer {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  const sending = { flags: EDIT_FLAGS, files: call.files, before: message.flags ?? 0 };
  demand(call, messageProblems(spec.IncomingWebhookUpdateRequestPartialSchema, call.body, sending));
  const awaited = message.id === interaction.originalId && interaction.deferred !== undefined;
  const body = (call.body ?? {}) as MessageBody;
  return ok(
    awaited
      ? complete(call, interaction, message, body)
      : replaceMessage(call, interaction.channel, message, body),
  );
}

/** The answer that was promised comes. */
function complete(call: Call, interaction: Interaction, original: APIMessage, body: MessageBody): APIMessage {
  const kind = interaction.deferred === 'update' ? 'update' : 'message';
  const message = replaceMessage(call, interaction.channel, original, body);
  finished(interaction, { kind, message, interaction });
  return message;
}

function deleteAnswer(call: Call): Answer {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  removeMessage(call.world, interaction.channel, message.id);
  if (message.id === interaction.originalId && interaction.deferred !== undefined)
    finished(interaction, { kind: 'deleted', interaction });
  return NOTHING;
}
