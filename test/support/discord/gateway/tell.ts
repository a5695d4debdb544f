import type { Server } from '../state/servers.ts';
import type { World } from '../state/world.ts';

/** Bits of the intents. Source: Discord's reference, 'Gateway Intents'. */
export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

// An event that is not here needs the intent of servers.
const NEEDS: Readonly<Record<string, 'messages' | 'nothing'>> = {
  MESSAGE_CREATE: 'messages',
  MESSAGE_UPDATE: 'messages',
  MESSAGE_DELETE: 'messages',
  MESSAGE_DELETE_BULK: 'messages',
  // Of other members a bot hears with the members intent only; this one is about itself.
  GUILD_MEMBER_UPDATE: 'nothing',
  APPLICATION_COMMAND_PERMISSIONS_UPDATE: 'nothing',
};

/** What the gateway tells of an event. */
export type Told = Readonly<Record<string, unknown>>;

/**
 * Tells the bot of an event: in a server it has joined and that is not out, or, without `server`, in direct messages.
 * Only sessions that asked for events of its kind hear of it, each what its intents let it know where `data` is a function of them.
 */
export function tell(
  world: World,
  event: string,
  data: Told | ((intents: number) => Told),
  server?: Server,
): void {
  if (server !== undefined && (!server.hasBot || server.unavailable)) return;
  const { guilds, guildMessages, directMessages } = INTENTS;
  const messages = server === undefined ? directMessages : guildMessages;
  const kind = NEEDS[event];
  const needs = kind === 'nothing' ? 0 : kind === 'messages' ? messages : guilds;
  world.gateway.dispatch({ event, data, needs, server });
}

/** Tells of an interaction, which comes whatever the intents and wherever the bot is. */
export function tellInteraction(world: World, interaction: unknown, server?: Server): void {
  world.gateway.dispatch({ event: 'INTERACTION_CREATE', data: interaction, needs: 0, server });
}
