import { isThread } from './channel.ts';
import type { Server } from './servers.ts';
import { channelShape, memberShape, roleShape } from './shapes.ts';
import type { World } from './world.ts';

/** A server as GET /guilds/{id} returns it. */
export function serverShape(server: Server): Record<string, unknown> {
  return {
    id: server.id,
    name: server.name,
    icon: null,
    description: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: server.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    widget_enabled: false,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw: false,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: server.locale,
    vanity_url_code: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...server.roles.values()].map(roleShape),
    incidents_data: null,
  };
}

/** A server as the gateway tells of it: with its channels, threads and the bot's own member. */
export function fullServerShape(world: World, server: Server): Record<string, unknown> {
  const own = server.members.get(world.bot.id);
  const channels = [...server.channels.values()];
  return {
    ...serverShape(server),
    joined_at: own?.joinedAt ?? null,
    large: false,
    unavailable: false,
    member_count: server.members.size,
    voice_states: [],
    members: own === undefined ? [] : [memberShape(own)],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channelShape(world, channel)),
    threads: channels
      .filter((channel) => isThread(channel) && !channel.archived)
      .map((channel) => channelShape(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
