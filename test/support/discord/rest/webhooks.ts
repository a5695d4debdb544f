import * as spec from 'discord-api-spec/zod';
import type { APIMessage } from 'discord-api-types/v10';
import { FLAGS, isEmpty, messageProblems, type MessageBody } from '../checks/message.ts';
import { finished, isAlive, type Interaction } from '../state/interactions.ts';
import { findMessage, keepMessage, removeMessage, tellMessage } from '../state/messages.ts';
import { ANSWER_FLAGS } from './access.ts';
import { followUpMessage } from './answers.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { reachableMessage, replaceMessage } from './channels.ts';
import { compose } from './compose.ts';
import { refuse } from './refusal.ts';

/** Follow-ups that an app may send where it is installed for the user alone. */
const USER_INSTALL_FOLLOW_UPS = 5;

/** What an interaction's token opens: further messages, and edits. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:app/:token', open: true, handle: followUp },
  { method: 'GET', path: '/webhooks/:app/:token/messages/:message', open: true, handle: readAnswer },
  { method: 'PATCH', path: '/webhooks/:app/:token/messages/:message', open: true, handle: editAnswer },
  { method: 'DELETE', path: '/webhooks/:app/:token/messages/:message', open: true, handle: deleteAnswer },
];

function interactionOf({ world, params }: Call): Interaction {
  const interaction = world.interactions.get(params[1] ?? '');
  if (params[0] !== world.applicationId) throw refuse('unknownWebhook');
  if (interaction === undefined || !isAlive(world, interaction)) throw refuse('invalidWebhookToken');
  if (interaction.state !== 'answered') throw refuse('unknownWebhook');
  return interaction;
}

function messageOf(call: Call, interaction: Interaction): APIMessage {
  const name = call.params[2];
  const id = name === '@original' ? interaction.originalId : name;
  const ids = [interaction.originalId, interaction.source?.id, ...interaction.followUpIds];
  if (id === undefined || !ids.includes(id)) throw refuse('unknownMessage');
  return reachableMessage(call.world, interaction.channel, id);
}

function followUp(call: Call): Answer {
  const { world, files } = call;
  const interaction = interactionOf(call);
  const { channel, person } = interaction;
  demand(
    call,
    messageProblems(spec.IncomingWebhookRequestPartialSchema, call.body, { flags: ANSWER_FLAGS }, files),
  );
  const body = (call.body ?? {}) as MessageBody;
  if (isEmpty(body, files)) throw refuse('emptyMessage');
  const original = findMessage(world, channel, interaction.originalId ?? '');
  // As long as the answer is still 'thinking', the first further message takes its place, and is as private as that was.
  if (interaction.deferred === 'message' && original !== undefined)
    return ok(finishWith(call, interaction, original));
  const userOnly =
    Object.keys(interaction.owners).every((key) => key === '1') && channel.server?.hasBot === false;
  if (userOnly && interaction.followUpIds.length >= USER_INSTALL_FOLLOW_UPS) throw refuse('tooManyFollowUps');
  const message = compose(
    call,
    channel,
    followUpMessage(world, interaction, original, body.flags ?? 0),
    body,
  );
  interaction.followUpIds.push(message.id);
  keepMessage(world, channel, message, person);
  tellMessage(world, 'MESSAGE_CREATE', channel, message);
  if (interaction.deferred === 'update') finished(interaction, { kind: 'message', message, interaction });
  world.changed();
  return ok(message);
}

function readAnswer(call: Call): Answer {
  return ok(messageOf(call, interactionOf(call)));
}

function editAnswer(call: Call): Answer {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  const sending = { flags: ANSWER_FLAGS, edited: { flags: message.flags ?? 0 } };
  demand(
    call,
    messageProblems(spec.IncomingWebhookUpdateRequestPartialSchema, call.body, sending, call.files),
  );
  if (message.id === interaction.originalId && interaction.deferred !== undefined)
    return ok(finishWith(call, interaction, message));
  return ok(replaceMessage(call, interaction.channel, message, call.body ?? {}));
}

function finishWith(call: Call, interaction: Interaction, original: APIMessage): APIMessage {
  const body = (call.body ?? {}) as MessageBody;
  const flags = (body.flags ?? 0) & ~FLAGS.private;
  const message = replaceMessage(call, interaction.channel, original, { ...body, flags });
  finished(interaction, {
    kind: interaction.deferred === 'update' ? 'update' : 'message',
    message,
    interaction,
  });
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
