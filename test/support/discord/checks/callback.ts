import * as spec from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import type { Interaction, InteractionType } from '../state/interactions.ts';
import type { UploadedFile } from '../state/files.ts';
import { choicesProblems } from './choices.ts';
import { FLAGS, partProblems, type MessageBody } from './message.ts';
import { modalProblems } from './modal.ts';
import { problem, schemaProblems, type Problem } from './problems.ts';

/** The first response to an interaction. */
export type Callback = { readonly type: number; readonly data?: unknown };

/** Flags that a bot may set on a new message, on an answer to an interaction, and on an edit. */
export const NEW_FLAGS = FLAGS.suppressEmbeds | FLAGS.suppressNotifications | FLAGS.componentsV2;
export const ANSWER_FLAGS = NEW_FLAGS | FLAGS.private;
export const EDIT_FLAGS = FLAGS.suppressEmbeds | FLAGS.componentsV2;

// 4 message, 5 deferred message, 6 and 7 the same for the message pressed on, 8 choices, 9 modal. Source: Discord's reference,
// 'Interaction Callback Type'.
const TAKES: Readonly<Record<InteractionType, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

/** What is wrong with the first response to an interaction. */
export function callbackProblems(
  interaction: Interaction,
  given: unknown,
  files: readonly UploadedFile[],
): Problem[] {
  const body = (given ?? {}) as Callback;
  const takes = TAKES[interaction.type].filter(
    (type) => type < 6 || type > 7 || interaction.source !== undefined,
  );
  if (!takes.includes(body.type))
    return [problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${takes.join(', ')}}.`)];
  const before = interaction.source?.flags ?? 0;
  switch (body.type) {
    case 4:
      return dataProblems(spec.CreateMessageInteractionCallbackRequestSchema, body, {
        flags: ANSWER_FLAGS,
        files,
      });
    case 5:
      return dataProblems(spec.CreateMessageInteractionCallbackRequestSchema, body, {
        flags: FLAGS.private,
        files,
      });
    case 6:
    case 7:
      return dataProblems(spec.UpdateMessageInteractionCallbackRequestSchema, body, {
        flags: EDIT_FLAGS,
        files,
        before,
      });
    case 8:
      return choicesProblems(body);
    default:
      return modalProblems(body);
  }
}

function dataProblems(
  schema: ZodMiniType,
  body: Callback,
  sending: Parameters<typeof partProblems>[1],
): Problem[] {
  const { components: _, ...envelope } = (body.data ?? {}) as MessageBody;
  const problems = schemaProblems(schema, { ...body, ...(body.data != null && { data: envelope }) });
  if (problems.length > 0) return problems;
  return partProblems((body.data ?? {}) as MessageBody, sending).map((one) => ({
    ...one,
    path: ['data', ...one.path],
  }));
}
