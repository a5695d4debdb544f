import type { APIMessage } from 'discord-api-types/v10';
import { FLAGS } from '../checks/message.ts';
import { userShape } from '../state/people.ts';
import type { Interaction } from '../state/interactions.ts';
import { blankMessage, replyTo } from '../state/messages.ts';
import { may } from '../state/permissions.ts';
import type { World } from '../state/world.ts';

/**
 * A new message in answer to an interaction, with nothing in it yet; of `flags`, only those count that cannot be changed later.
 * It is private anyhow where the app answers by the person's own installation alone, and the server lets nobody use such apps.
 */
export function answerMessage(world: World, interaction: Interaction, flags: number): APIMessage {
  const { channel, source, name, commandType, person } = interaction;
  const hangsOn = source === undefined ? {} : replyTo(channel, source);
  return {
    ...further(world, interaction, flags),
    ...hangsOn,
    ...(name !== undefined && {
      type: commandType === 1 ? 20 : 23,
      interaction: { id: interaction.id, type: interaction.type, name, user: userShape(person) },
    }),
  };
}

/** A further message after the first answer, on which it hangs. */
export function followUpMessage(
  world: World,
  interaction: Interaction,
  original: APIMessage | undefined,
  flags: number,
): APIMessage {
  const hangsOn = original === undefined ? {} : replyTo(interaction.channel, original);
  return { ...further(world, interaction, flags), ...hangsOn };
}

/** Whether the app answers by the person's own installation alone. */
export function isUserOnly({ owners, channel }: Interaction): boolean {
  return !('0' in owners) && channel.server?.hasBot !== true;
}

function further(world: World, interaction: Interaction, flags: number): APIMessage {
  const { channel, person } = interaction;
  const { server } = channel;
  const forbidden =
    isUserOnly(interaction) &&
    server !== undefined &&
    !may(channel, server.members.get(person.id), 'UseExternalApps');
  return {
    ...blankMessage(world, channel, world.bot),
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: metadata(interaction) as NonNullable<APIMessage['interaction_metadata']>,
    flags: (flags & (FLAGS.private | FLAGS.loading)) | (forbidden ? FLAGS.private : 0),
  };
}

function metadata(interaction: Interaction): object {
  const { id, type, person, owners, source, openedBy } = interaction;
  return {
    id,
    type,
    user: userShape(person),
    authorizing_integration_owners: owners,
    ...(type === 3 && source !== undefined && { interacted_message_id: source.id }),
    ...(openedBy !== undefined && { triggering_interaction_metadata: metadata(openedBy) }),
  };
}
