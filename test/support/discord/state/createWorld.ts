import { INTENTS } from '../gateway/tell.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { createFaults } from '../rest/faults.ts';
import { createLimits } from '../rest/limits.ts';
import { createClock } from './clock.ts';
import { createCommands } from './commands.ts';
import { createIds } from './ids.ts';
import { createNonces } from './nonces.ts';
import { newPerson } from './people.ts';
import { createRecords } from './records.ts';
import type { Options, World } from './world.ts';

/** A world with the bot and its owner in it, and nothing else. */
export function createWorld(options: Options, gateway: Gateway, gatewayUrl: string): World {
  const clock = createClock();
  const nextId = createIds(clock.now);
  const listeners = new Set<() => void>();
  const bot = newPerson(nextId(), { name: 'Byline', bot: true });
  const owner = newPerson(nextId(), { name: 'Olga' });
  return {
    options,
    token: options.token,
    clock,
    nextId,
    applicationId: bot.id,
    // 1 << 19: message content, as an app in fewer than 100 servers has it.
    applicationFlags: (options.privilegedIntents & INTENTS.messageContent) === 0 ? 0 : 1 << 19,
    bot,
    owner,
    people: new Map([bot, owner].map((person) => [person.id, person])),
    servers: new Map(),
    channels: new Map(),
    directChannels: new Map(),
    privateMessages: new Map(),
    commands: createCommands(),
    interactions: new Map(),
    nonces: createNonces(clock.now),
    files: new Map(),
    records: createRecords(),
    faults: createFaults(),
    limits: createLimits(),
    gateway,
    gatewayUrl,
    changed: () => {
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
