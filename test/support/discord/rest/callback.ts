import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { callbackProblems, type Callback } from '../checks/callback.ts';
import { FLAGS, isEmpty, type MessageBody } from '../checks/message.ts';
import type { Choice } from '../outcome.ts';
import { isPrivate } from '../read.ts';
import { answered, finished, TOKEN_LIFE, type Interaction } from '../state/interactions.ts';
import { findMessage, keepMessage, tellMessage } from '../state/messages.ts';
import { answerMessage } from './answers.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { compose, replaceMessage } from './compose.ts';
import { refuse } from './refusal.ts';

/** The first response to an interaction. */
export const callbackRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, handle: respond },
];

function respond(call: Call): Answer {
  const { world, params } = call;
  const interaction = world.interactions.get(params[1] ?? '');
  if (interaction === undefined || interaction.id !== params[0] || interaction.state === 'failed')
    throw refuse('unknownInteraction');
  if (interaction.state === 'answered') throw refuse('acknowledged');
  demand(call, callbackProblems(interaction, call.body, call.files));
  const callback = call.body as Callback;
  const message = take(call, interaction, callback);
  return call.query.get('with_response') === 'true'
    ? ok(resource(call, interaction, callback.type, message))
    : NOTHING;
}

/** Does what the response says; returns the message that it made or changed. */
function take(call: Call, interaction: Interaction, { type, data = {} }: Callback): APIMessage | undefined {
  switch (type) {
    case 4:
      return showMessage(call, interaction, data as MessageBody);
    case 5:
      return showLoading(call, interaction, (data as MessageBody).flags ?? 0);
    case 6:
      return acknowledge(call, interaction);
    case 7:
      return changeSource(call, interaction, data as MessageBody);
    case 8: {
      answered(interaction);
      const { choices = [] } = data as { readonly choices?: readonly Choice[] };
      finished(interaction, { kind: 'choices', choices, interaction });
      return undefined;
    }
    default: {
      answered(interaction);
      const modal = { data: data as APIModalInteractionResponseCallbackData, openedBy: interaction };
      finished(interaction, { kind: 'modal', modal, interaction });
      return undefined;
    }
  }
}

function showMessage(call: Call, interaction: Interaction, data: MessageBody): APIMessage {
  if (isEmpty(data, call.files)) throw refuse('emptyMessage');
  const { channel } = interaction;
  const message = compose(call, channel, answerMessage(call.world, interaction, data.flags ?? 0), data);
  post(call, interaction, message);
  finished(interaction, { kind: 'message', message, interaction });
  return message;
}

// The person sees 'thinking' until the token has run out.
function showLoading(call: Call, interaction: Interaction, flags: number): undefined {
  const { world } = call;
  post(call, interaction, answerMessage(world, interaction, flags | FLAGS.loading));
  interaction.deferred = 'message';
  interaction.stopTimer = world.clock.after(interaction.createdAt + TOKEN_LIFE - world.clock.now(), () => {
    finished(interaction, { kind: 'failed', reason: 'The application did not respond', interaction });
  });
}

function post({ world }: Call, interaction: Interaction, message: APIMessage): void {
  answered(interaction);
  interaction.originalId = message.id;
  keepMessage(world, interaction.channel, message, interaction.person);
  tellMessage(world, 'MESSAGE_CREATE', interaction.channel, message);
}

function acknowledge({ world }: Call, interaction: Interaction): undefined {
  answered(interaction);
  if (interaction.source !== undefined) interaction.originalId = interaction.source.id;
  interaction.deferred = 'update';
  interaction.stopTimer = world.clock.after(world.options.acknowledgedAfter, () => {
    finished(interaction, { kind: 'acknowledged', interaction });
  });
}

function changeSource(call: Call, interaction: Interaction, data: MessageBody): APIMessage {
  const { channel, source } = interaction;
  const before = findMessage(call.world, channel, source?.id ?? '');
  if (before === undefined) throw refuse('unknownMessage');
  const message = replaceMessage(call, channel, before, data);
  answered(interaction);
  interaction.originalId = message.id;
  finished(interaction, { kind: 'update', message, interaction });
  return message;
}

// Source: Discord's reference, 'Interaction Callback Response Object'.
function resource(
  { world }: Call,
  interaction: Interaction,
  type: number,
  message: APIMessage | undefined,
): unknown {
  const { channel, originalId } = interaction;
  const original = originalId === undefined ? undefined : findMessage(world, channel, originalId);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: channel.id,
      ...(channel.server !== undefined && { guild_id: channel.server.id }),
      ...(original !== undefined && {
        response_message_id: original.id,
        response_message_loading: type === 5,
        response_message_ephemeral: isPrivate(original),
      }),
    },
    ...(message !== undefined && { resource: { type, message } }),
  };
}
