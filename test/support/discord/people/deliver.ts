import { tellInteraction } from '../gateway/tell.ts';
import type { Outcome } from '../outcome.ts';
import { botIsIn, type Channel } from '../state/channel.ts';
import { createInteraction, type NewInteraction } from '../state/interactions.ts';
import { userShape, type Person } from '../state/people.ts';
import { EVERYBODY, permissionsOf } from '../state/permissions.ts';
import { channelShape, memberShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';

/** Bytes that may be attached. */
const ATTACHMENT_LIMIT = 10_485_760;

type Act = Omit<NewInteraction, 'owners'> & {
  readonly data: unknown;
  /** What else is sent, such as the message pressed on. */
  readonly more?: object;
};

/** Sends an interaction to the bot; resolves with what the person ends up seeing of it. */
export function deliver(world: World, { data, more, ...act }: Act): Promise<Outcome> {
  const { person, channel } = act;
  const owners = ownersOf(world, person, channel);
  const interaction = createInteraction(world, { ...act, owners });
  const payload = {
    id: interaction.id,
    application_id: world.applicationId,
    type: act.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    locale: person.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    context: contextOf(world, channel),
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...placeOf(world, person, channel),
    ...more,
  };
  tellInteraction(world, payload, channel.server);
  return interaction.outcome;
}

function placeOf(world: World, person: Person, channel: Channel): object {
  const { server } = channel;
  const shape = channelShape(world, channel);
  const member = server?.members.get(person.id);
  if (server === undefined)
    return { channel: shape, user: userShape(person), app_permissions: EVERYBODY.toString() };
  if (member === undefined) throw new Error(`${person.name} is not in ${server.name}`);
  const permissions = permissionsOf(server, member, channel).toString();
  const bot = server.members.get(world.bot.id);
  return {
    channel: { ...shape, permissions },
    guild_id: server.id,
    guild: { id: server.id, locale: server.locale, features: [] },
    guild_locale: server.locale,
    member: { ...memberShape(member), permissions, unusual_dm_activity_until: null },
    app_permissions: (bot === undefined ? EVERYBODY : permissionsOf(server, bot, channel)).toString(),
  };
}

function ownersOf(world: World, person: Person, channel: Channel): Record<string, string> {
  const byServer = botIsIn(world, channel) ? (channel.server?.id ?? '0') : undefined;
  return { ...(byServer !== undefined && { '0': byServer }), ...(person.installed && { '1': person.id }) };
}

// 0 a server, 1 the bot's direct messages, 2 other direct messages. Source: Discord's reference, 'Interaction Context Types'.
function contextOf(world: World, channel: Channel): number {
  if (channel.server !== undefined) return 0;
  return botIsIn(world, channel) ? 1 : 2;
}
