import { CHANNEL_TYPES, isThread, type Channel } from './channel.ts';
import { userShape } from './people.ts';
import type { Overwrite } from './permissions.ts';
import type { Member, Role } from './members.ts';
import type { World } from './world.ts';

/** A role as Discord tells of it. */
export function roleShape(role: Role): Record<string, unknown> {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position: role.name === '@everyone' ? 0 : 1,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.ofBot,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A member without the account, as messages carry it. */
export function bareMemberShape(member: Member) {
  return {
    roles: [...member.roles],
    nick: member.nick ?? null,
    avatar: null,
    banner: null,
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A member as Discord tells of it. */
export function memberShape(member: Member) {
  return { ...bareMemberShape(member), user: userShape(member.person) };
}

/** A channel as Discord tells of it. */
export function channelShape(world: World, channel: Channel): Record<string, unknown> {
  const { server, parent } = channel;
  const common = {
    id: channel.id,
    type: CHANNEL_TYPES[channel.kind],
    last_message_id: channel.lastMessageId ?? null,
    flags: 0,
  };
  if (server === undefined) return { ...common, recipients: channel.recipients.map(userShape) };
  const named = {
    ...common,
    guild_id: server.id,
    name: channel.name,
    parent_id: parent?.id ?? null,
    rate_limit_per_user: 0,
  };
  if (isThread(channel))
    return {
      ...named,
      owner_id: (channel.owner ?? world.owner).id,
      message_count: channel.messages.size,
      member_count: 1,
      total_message_sent: channel.messages.size,
      thread_metadata: {
        archived: channel.archived,
        locked: channel.locked,
        auto_archive_duration: 4320,
        archive_timestamp: new Date(world.clock.now()).toISOString(),
        create_timestamp: new Date(world.clock.now()).toISOString(),
      },
    };
  return {
    ...named,
    topic: null,
    nsfw: false,
    position: 0,
    permission_overwrites: channel.overwrites.map(overwriteShape),
    ...(channel.kind === 'forum' && {
      available_tags: [],
      default_reaction_emoji: null,
      default_forum_layout: 0,
    }),
  };
}

function overwriteShape(overwrite: Overwrite): Record<string, unknown> {
  return {
    id: overwrite.id,
    type: overwrite.of === 'role' ? 0 : 1,
    allow: overwrite.allow.toString(),
    deny: overwrite.deny.toString(),
  };
}
