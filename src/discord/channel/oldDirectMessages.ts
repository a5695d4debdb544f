import { type Client, GatewayDispatchEvents, type Message, SnowflakeUtil } from 'discord.js';
import type { Question } from './findAnswer.ts';

type Handlers = {
  readonly edited: (message: Message) => Promise<void>;
  readonly deleted: (question: Question) => Promise<void>;
};

/**
 * Tells of edits and deletions in direct messages from before this run of the program. Their channels are not known yet, and the
 * library passes over what happens in such; once a channel was looked up, it tells of them itself.
 */
export function followOldDirectMessages(
  client: Client,
  begin: (work: () => Promise<void>) => void,
  { edited, deleted }: Handlers,
): void {
  const direct = async (id: string) => {
    const channel = await client.channels.fetch(id);
    return channel?.isDMBased() === true ? channel : undefined;
  };
  const isOld = (at: { readonly guild_id?: string; readonly channel_id: string }): boolean =>
    at.guild_id === undefined && !client.channels.cache.has(at.channel_id);
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (data) => {
    if (!isOld(data) || data.edited_timestamp === null) return;
    begin(async () => {
      const message = await (await direct(data.channel_id))?.messages.fetch(data.id);
      if (message !== undefined) await edited(message);
    });
  });
  client.ws.on(GatewayDispatchEvents.MessageDelete, (data) => {
    if (!isOld(data)) return;
    begin(async () => {
      const channel = await direct(data.channel_id);
      const createdTimestamp = SnowflakeUtil.timestampFrom(data.id);
      if (channel !== undefined && client.isReady())
        await deleted({
          id: data.id,
          client,
          channel,
          channelId: channel.id,
          guildId: null,
          createdTimestamp,
        });
    });
  });
}
