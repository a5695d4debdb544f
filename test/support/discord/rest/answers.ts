import type { APIMessage } from 'discord-api-types/v10';
import { FLAGS } from '../checks/message.ts';
import { userShape } from '../state/people.ts';
import type { Interaction } from '../state/interactions.ts';
import { blankMessage, replyTo } from '../state/messages.ts';
import type { World } from '../state/world.ts';

/** A new message in answer to an interaction, with nothing in it yet. Only the flags that count from the start are set. */
export function interactionMessage(world: World, interaction: Interaction, flags: number): APIMessage {
  const { channel, person, source, owners, name, commandType } = interaction;
  const user = userShape(person);
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: owners,
    ...(interaction.type === 3 && source !== undefined && { interacted_message_id: source.id }),
    ...(interaction.type === 5 && { triggering_interaction_metadata: metadataOfOpener(interaction) }),
  };
  return {
    ...blankMessage(world, channel, world.bot),
    ...(source !== undefined && replyTo(channel, source)),
    ...(name !== undefined && {
      type: commandType === 1 ? 20 : 23,
      interaction: { id: interaction.id, type: interaction.type, name, user },
    }),
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: metadata as unknown as NonNullable<APIMessage['interaction_metadata']>,
    flags: flags & (FLAGS.private | FLAGS.loading),
  };
}

/** A further message after the first response: it hangs on that one. */
export function followUpMessage(
  world: World,
  interaction: Interaction,
  original: APIMessage | undefined,
  flags: number,
): APIMessage {
  const {
    source: _,
    name: __,
    ...rest
  } = interactionMessage(world, { ...interaction }, flags) as APIMessage & {
    source?: unknown;
    name?: unknown;
  };
  const { interaction: ___, ...message } = rest;
  return { ...message, type: 0, ...(original !== undefined && replyTo(interaction.channel, original)) };
}

function metadataOfOpener({ source, person, owners }: Interaction): unknown {
  return {
    id: source?.id ?? '0',
    type: source === undefined ? 2 : 3,
    user: userShape(person),
    authorizing_integration_owners: owners,
    ...(source !== undefined && { interacted_message_id: source.id }),
  };
}
