import { DiscordAPIError } from 'discord.js';

/** Discord's error codes that are met in the ordinary course of things. */
export const DISCORD = {
  unknownChannel: 10_003,
  unknownServer: 10_004,
  unknownMessage: 10_008,
  unknownInteraction: 10_062,
  missingAccess: 50_001,
  cannotMessage: 50_007,
  missingPermissions: 50_013,
  alreadyAcknowledged: 40_060,
  threadArchived: 50_083,
  noHistory: 160_002,
  threadLocked: 160_005,
  noServerTogether: 50_278,
} as const;

/** Discord's code of an error; undefined where it is not Discord's. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;
}
