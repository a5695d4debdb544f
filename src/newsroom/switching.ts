import type { Newsroom } from '../newsroom.ts';

/** A newsroom that is, for each call, the one that `present` gives then. */
export function switching(present: () => Newsroom): Newsroom {
  return new Proxy({} as Newsroom, {
    get: (_, name) => Reflect.get(present(), name) as unknown,
    has: (_, name) => Reflect.has(present(), name),
    ownKeys: () => Reflect.ownKeys(present()),
    getOwnPropertyDescriptor: (_, name) => {
      const found = Reflect.getOwnPropertyDescriptor(present(), name);
      return found && { ...found, configurable: true };
    },
  });
}
