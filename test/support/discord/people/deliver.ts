import { tellInteraction } from '../gateway/tell.ts';
import { botIsIn, type Channel } from '../state/channel.ts';
import { createInteraction, type Interaction } from '../state/interactions.ts';
import { userShape, type Person } from '../state/people.ts';
import { EVERYBODY, permissionsOf } from '../state/permissions.ts';
import { channelShape, memberShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';
import type { Outcome } from '../outcome.ts';

/** Bytes that may be attached. */
const ATTACHMENT_LIMIT = 10_485_760;

type Act = Pick<Interaction, 'type' | 'person' | 'channel'> &
  Partial<Pick<Interaction, 'name' | 'commandType' | 'source'>> & {
    readonly data: unknown;
    /** What else the payload holds, such as the message pressed on. */
    readonly more?: object;
  };

/** Sends an interaction to the bot; resolves with what the person ends up seeing of it. */
export function deliver(world: World, act: Act): Promise<Outcome> {
  const { data, more, ...given } = act;
  const { person, channel } = act;
  const { server } = channel;
  const owners = ownersOf(world, person, channel);
  const interaction = createInteraction(world, { ...given, owners });
  const member = server?.members.get(person.id);
  const payload = {
    id: interaction.id,
    application_id: world.applicationId,
    type: act.type,
    token: interaction.token,
    version: 1,
    data,
    channel: channelShape(world, channel),
    channel_id: channel.id,
    locale: person.locale,
    app_permissions: appPermissions(world, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(world, channel),
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(server === undefined || member === undefined
      ? { user: userShape(person) }
      : {
          guild_id: server.id,
          guild: { id: server.id, locale: server.locale, features: [] },
          guild_locale: server.locale,
          member: { ...memberShape(member), permissions: permissionsOf(server, member, channel).toString() },
        }),
    ...more,
  };
  tellInteraction(world, payload, server);
  return interaction.outcome;
}

/** By whose installation the app may answer: '0' the server's (0 in its own direct messages), '1' the person's. */
function ownersOf(world: World, person: Person, channel: Channel): Record<string, string> {
  const { server } = channel;
  const byServer = botIsIn(world, channel) ? (server?.id ?? '0') : undefined;
  return { ...(byServer !== undefined && { '0': byServer }), ...(person.installed && { '1': person.id }) };
}

// 0 a server, 1 the bot's direct messages, 2 other direct messages.
function contextOf(world: World, channel: Channel): number {
  if (channel.server !== undefined) return 0;
  return botIsIn(world, channel) ? 1 : 2;
}

function appPermissions(world: World, channel: Channel): bigint {
  const { server } = channel;
  const member = server?.members.get(world.bot.id);
  return server === undefined || member === undefined ? EVERYBODY : permissionsOf(server, member, channel);
}
