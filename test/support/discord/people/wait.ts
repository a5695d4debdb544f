import type { APIMessage } from 'discord-api-types/v10';
import type { World } from '../state/world.ts';

/** Milliseconds after which somebody stops waiting. */
const PATIENCE = 15_000;

/** Waits until `look` finds something, looking again whenever anything happened. Rejects after `patience` milliseconds. */
export function until<T>(
  world: World,
  what: string,
  look: () => T | undefined | false,
  patience: number = PATIENCE,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = (): boolean => {
      const found = look();
      if (found === undefined || found === false) return false;
      stop();
      resolve(found);
      return true;
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${patience} ms in vain for ${what}`));
    }, patience);
    const forget = world.onChange(check);
    const stop = (): void => {
      clearTimeout(timer);
      forget();
    };
    check();
  });
}

/** The bot's answer to a message: a reply to it, or in direct messages the next message of the bot's. */
export function answerTo(world: World, message: APIMessage): Promise<APIMessage> {
  return until(world, `an answer to '${message.content.slice(0, 80)}'`, () => findAnswer(world, message));
}

/** The bot's answer to a message, where it is there already. */
export function findAnswer(world: World, message: APIMessage): APIMessage | undefined {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) return undefined;
  const after = [...channel.messages.values()].filter(
    ({ id, author }) => author.id === world.bot.id && BigInt(id) > BigInt(message.id),
  );
  const reply = after.find(({ message_reference: reference }) => reference?.message_id === message.id);
  return (
    reply ??
    (channel.server === undefined
      ? after.find(({ message_reference: reference }) => reference === undefined)
      : undefined)
  );
}

/** The message once it differs from `message`, as after an edit. */
export function changeOf(world: World, message: APIMessage): Promise<APIMessage> {
  return until(world, 'a change of a message', () => {
    const now = current(world, message);
    return now !== undefined && JSON.stringify(now) !== JSON.stringify(message) ? now : undefined;
  });
}

/** Resolves once a message is gone. */
export function goneOf(world: World, message: APIMessage): Promise<true> {
  return until(world, 'the deletion of a message', () => current(world, message) === undefined);
}

/** A message as it is now; undefined where it is gone. */
export function current(world: World, message: APIMessage): APIMessage | undefined {
  return (
    world.channels.get(message.channel_id)?.messages.get(message.id) ??
    world.privateMessages.get(message.id)?.message
  );
}

/** Resolves once the bot is connected and was told that it is ready, or has resumed. */
export function connected(world: World): Promise<true> {
  return until(world, 'the bot to connect', () =>
    [...world.gateway.sessions.values()].some(({ socket }) => socket !== undefined),
  );
}
