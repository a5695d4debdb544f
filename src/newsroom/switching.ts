import type { Newsroom } from '../newsroom.ts';

/** A newsroom that is, for each call, the one that `present` gives then. */
export function switching(present: () => Newsroom): Newsroom {
  const call = <K extends keyof Newsroom>(name: K, given: Parameters<Newsroom[K]>): unknown =>
    (present()[name] as (...given: Parameters<Newsroom[K]>) => unknown)(...given);
  const names = Object.keys(present()) as (keyof Newsroom)[];
  return Object.fromEntries(
    names.map((name) => [name, (...given: Parameters<Newsroom[typeof name]>) => call(name, given)]),
  ) as unknown as Newsroom;
}
