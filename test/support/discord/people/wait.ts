import type { APIMessage } from 'discord-api-types/v10';
import type { Interaction } from '../state/interactions.ts';
import type { World } from '../state/world.ts';

/** Milliseconds after which somebody stops waiting. */
const PATIENCE = 15_000;
/** Milliseconds between two looks where nothing happened. */
const LOOK_AGAIN = 25;

/**
 * Waits until `look` finds something. It looks again whenever anything happened here, and now and then, in case `look` is at
 * something else. Rejects after `patience` milliseconds.
 */
export function until<T>(
  world: World,
  what: string,
  look: () => T | undefined | false,
  patience: number = PATIENCE,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const found = look();
      if (found === undefined || found === false) return;
      stop();
      resolve(found);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${patience} ms in vain for ${what}`));
    }, patience);
    const forget = world.onChange(check);
    const again = setInterval(check, LOOK_AGAIN);
    const stop = (): void => {
      clearTimeout(timer);
      clearInterval(again);
      forget();
    };
    check();
  });
}

/** The bot's answer to a message: a reply to it, or in direct messages the bot's next message that is no reply to another. */
export function answerTo(world: World, message: APIMessage, patience?: number): Promise<APIMessage> {
  const what = `an answer to '${message.content.slice(0, 80)}'`;
  return until(world, what, () => findAnswer(world, message), patience);
}

/** The bot's answer to a message, where it is there already. */
export function findAnswer(world: World, message: APIMessage): APIMessage | undefined {
  const channel = world.channels.get(message.channel_id);
  let next: APIMessage | undefined;
  for (const one of [...(channel?.messages.values() ?? [])].toReversed()) {
    if (BigInt(one.id) <= BigInt(message.id)) break;
    if (one.author.id !== world.bot.id) continue;
    const replied = one.message_reference?.message_id;
    if (replied === message.id) return one;
    if (replied === undefined && one.interaction_metadata === undefined) next = one;
  }
  return channel?.server === undefined ? next : undefined;
}

/** A message once it differs from `message`, as after an edit. */
export function changeOf(world: World, message: APIMessage, patience?: number): Promise<APIMessage> {
  const before = JSON.stringify(message);
  const look = () => {
    const now = current(world, message);
    return now !== undefined && JSON.stringify(now) !== before && now;
  };
  return until(world, 'a change of a message', look, patience);
}

/** Resolves once a message is gone. */
export function goneOf(world: World, message: APIMessage, patience?: number): Promise<true> {
  return until(world, 'the deletion of a message', () => current(world, message) === undefined, patience);
}

/** A message as it is now; undefined where it is gone. */
export function current(world: World, message: APIMessage): APIMessage | undefined {
  const open = world.channels.get(message.channel_id)?.messages.get(message.id);
  return open ?? world.privateMessages.get(message.id)?.message;
}

/** What the bot sent after the first answer to an interaction, oldest first, without what is gone. */
export function followUpsOf(world: World, { channel, followUpIds }: Interaction): APIMessage[] {
  return followUpIds.flatMap(
    (id) => channel.messages.get(id) ?? world.privateMessages.get(id)?.message ?? [],
  );
}

/** Resolves once the bot is connected: it identified or resumed, and was told so. */
export function connected(world: World, patience?: number): Promise<true> {
  const look = () => [...world.gateway.sessions.values()].some(({ socket }) => socket !== undefined);
  return until(world, 'the bot to connect', look, patience);
}

/** Resolves once no connection of the bot's is left. */
export function disconnected(world: World, patience?: number): Promise<true> {
  const look = () => [...world.gateway.sessions.values()].every(({ socket }) => socket === undefined);
  return until(world, 'the bot to leave', look, patience);
}
