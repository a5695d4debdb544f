import { type Message, type PartialMessage, PermissionFlagsBits } from 'discord.js';
import type { Context } from '../context.ts';
import { codeOf, DISCORD } from '../discordError.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;

/** What Discord says where the bot lacks a permission. */
const FORBIDDEN: ReadonlySet<number> = new Set([
  DISCORD.missingPermissions,
  DISCORD.missingAccess,
  DISCORD.noHistory,
]);
/** What it says where nobody can put anything right: what was to be answered is gone, or closed by its moderators. */
const OVER: ReadonlySet<number> = new Set([
  DISCORD.unknownMessage,
  DISCORD.unknownChannel,
  DISCORD.threadArchived,
  DISCORD.threadLocked,
]);
const UNREACHABLE: ReadonlySet<number> = new Set([DISCORD.cannotMessage, DISCORD.noServerTogether]);

/** Does what a message asks for. What Discord does not allow is logged, for each channel once a minute, with what is missing. */
export async function tried(
  message: Message | PartialMessage,
  context: Context,
  work: () => Promise<unknown>,
): Promise<void> {
  const { log, metrics, limits } = context;
  try {
    await work();
  } catch (error) {
    const code = codeOf(error) ?? 0;
    if (OVER.has(code)) return log.debug(`Not answered in channel ${message.channelId}: ${String(error)}`);
    const why = FORBIDDEN.has(code)
      ? `it lacks ${missing(message)}`
      : UNREACHABLE.has(code)
        ? 'the person takes no direct messages from it'
        : undefined;
    if (why === undefined) {
      metrics.failed();
      log.failure(error);
    } else if (limits.notices.take(`channel ${message.channelId}`) === 0)
      log.warn(`Byline cannot answer in ${placeOf(message)}: ${why}.`);
  }
}

function placeOf({ channelId, guildId }: Message | PartialMessage): string {
  return guildId === null ? `direct messages (${channelId})` : `channel ${channelId} of server ${guildId}`;
}

/** The permissions that the bot lacks in the channel of a message: 'Send Messages'. */
function missing({ channel }: Message | PartialMessage): string {
  if (channel.isDMBased()) return 'access';
  const me = channel.guild.members.me;
  const needed = [ViewChannel, channel.isThread() ? SendMessagesInThreads : SendMessages, ReadMessageHistory];
  const names = me === null ? [] : (channel.permissionsFor(me)?.missing(needed) ?? []);
  // 'SendMessagesInThreads' is called 'Send Messages in Threads' in Discord's settings.
  const spoken = names.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').replace(' In ', ' in '));
  return spoken.length === 0 ? 'a permission there' : spoken.join(' and ');
}
