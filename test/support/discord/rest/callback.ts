import * as spec from 'discord-api-spec/zod';
import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { choicesProblems } from '../checks/choices.ts';
import { FLAGS, isEmpty, messageProblems, type MessageBody } from '../checks/message.ts';
import { modalProblems } from '../checks/modal.ts';
import { problem, problemsOf, type Problem } from '../checks/problems.ts';
import type { Choice, Modal } from '../outcome.ts';
import { isPrivate } from '../read.ts';
import {
  answered,
  finished,
  TOKEN_LIFE,
  type Interaction,
  type InteractionType,
} from '../state/interactions.ts';
import { findMessage, keepMessage, tellMessage } from '../state/messages.ts';
import { interactionMessage } from './answers.ts';
import { ANSWER_FLAGS } from './access.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { replaceMessage } from './channels.ts';
import { compose } from './compose.ts';
import { refuse } from './refusal.ts';

/** The first response to an interaction. */
export const callbackRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, handle: respond },
];

// Which responses an interaction takes: 4 message, 5 deferred, 6 and 7 the same for the message pressed on, 8 choices,
// 9 modal. Source: Discord's reference, 'Interaction Callback Type'.
const TAKES: Readonly<Record<InteractionType, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

type Body = { readonly type: number; readonly data?: unknown };

function respond(call: Call): Answer {
  const { world, params } = call;
  const interaction = world.interactions.get(params[1] ?? '');
  if (interaction === undefined || interaction.id !== params[0] || interaction.state === 'failed')
    throw refuse('unknownInteraction');
  if (interaction.state === 'answered') throw refuse('acknowledged');
  demand(call, problemsIn(call, interaction));
  const body = call.body as Body;
  const message = show(call, interaction, body);
  return call.query.get('with_response') === 'true' ? ok(resource(interaction, body.type, message)) : NOTHING;
}

function problemsIn(call: Call, interaction: Interaction): Problem[] {
  const body = (call.body ?? {}) as Partial<Body>;
  const takes = TAKES[interaction.type].filter(
    (type) => type < 6 || type > 7 || interaction.source !== undefined,
  );
  if (!takes.some((type) => type === body.type))
    return [problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${takes.join(', ')}}.`)];
  const { type = 0 } = body;
  switch (type) {
    case 4:
      return dataProblems(call, spec.CreateMessageInteractionCallbackRequestSchema, ANSWER_FLAGS);
    case 5:
      return dataProblems(call, spec.CreateMessageInteractionCallbackRequestSchema, FLAGS.private);
    case 6:
    case 7:
      return dataProblems(
        call,
        spec.UpdateMessageInteractionCallbackRequestSchema,
        ANSWER_FLAGS,
        interaction.source,
      );
    case 8:
      return choicesProblems(body);
    default:
      return modalProblems(body);
  }
}

// The envelope by the schema of the whole, with the components left to their own checks.
function dataProblems(call: Call, schema: ZodMiniType, flags: number, source?: APIMessage): Problem[] {
  const { data, ...rest } = call.body as Body & { readonly data?: MessageBody };
  const { components: _, ...envelope } = data ?? {};
  const result = schema.safeParse({ ...rest, ...(data !== undefined && { data: envelope }) });
  if (!result.success) return problemsOf(result.error.issues);
  const sending = { flags, ...(source !== undefined && { edited: { flags: source.flags ?? 0 } }) };
  return messageProblems(ANYTHING, data ?? {}, sending, call.files, ['data']);
}

const ANYTHING = {
  safeParse: (value: unknown) => ({ success: true, data: value }),
} as unknown as ZodMiniType;

function show(call: Call, interaction: Interaction, body: Body): APIMessage | undefined {
  const { world } = call;
  const { channel, source } = interaction;
  const data = (body.data ?? {}) as MessageBody;
  switch (body.type) {
    case 4: {
      if (isEmpty(data, call.files)) throw refuse('emptyMessage');
      const message = compose(call, channel, interactionMessage(world, interaction, data.flags ?? 0), data);
      begin(interaction, message.id);
      keepMessage(world, channel, message, interaction.person);
      tellMessage(world, 'MESSAGE_CREATE', channel, message);
      finished(interaction, { kind: 'message', message, interaction });
      return message;
    }
    case 5: {
      const message = interactionMessage(
        world,
        interaction,
        ((data.flags ?? 0) & FLAGS.private) | FLAGS.loading,
      );
      begin(interaction, message.id);
      interaction.deferred = 'message';
      keepMessage(world, channel, message, interaction.person);
      tellMessage(world, 'MESSAGE_CREATE', channel, message);
      expectTheRest(call, interaction);
      return undefined;
    }
    case 6:
      begin(interaction, source?.id);
      interaction.deferred = 'update';
      interaction.stopTimer = world.clock.after(world.options.acknowledgedAfter, () => {
        finished(interaction, { kind: 'acknowledged', interaction });
      });
      return undefined;
    case 7: {
      const before = findMessage(world, channel, source?.id ?? '');
      if (before === undefined) throw refuse('unknownMessage');
      const message = replaceMessage(call, channel, before, data);
      begin(interaction, message.id);
      finished(interaction, { kind: 'update', message, interaction });
      return message;
    }
    case 8: {
      begin(interaction);
      const { choices = [] } = data as { readonly choices?: readonly Choice[] };
      finished(interaction, { kind: 'choices', choices, interaction });
      return undefined;
    }
    default: {
      begin(interaction);
      const modal: Modal = {
        data: body.data as APIModalInteractionResponseCallbackData,
        openedBy: interaction,
      };
      finished(interaction, { kind: 'modal', modal, interaction });
      return undefined;
    }
  }
}

function begin(interaction: Interaction, originalId?: string): void {
  answered(interaction);
  if (originalId !== undefined) interaction.originalId = originalId;
}

// Nobody finishes after the token has run out.
function expectTheRest({ world }: Call, interaction: Interaction): void {
  interaction.stopTimer = world.clock.after(interaction.createdAt + TOKEN_LIFE - world.clock.now(), () => {
    finished(interaction, { kind: 'failed', reason: 'The application did not respond', interaction });
  });
}

function resource(interaction: Interaction, type: number, message: APIMessage | undefined): unknown {
  const { channel, originalId } = interaction;
  const original = message ?? findLoading(interaction);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: channel.id,
      ...(channel.server !== undefined && { guild_id: channel.server.id }),
      ...(originalId !== undefined && {
        response_message_id: originalId,
        response_message_loading: type === 5,
        response_message_ephemeral: original !== undefined && isPrivate(original),
      }),
    },
    ...(message !== undefined && { resource: { type, message } }),
  };
}

function findLoading(interaction: Interaction): APIMessage | undefined {
  return interaction.channel.messages.get(interaction.originalId ?? '') ?? interaction.source;
}
