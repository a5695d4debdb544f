import type { Outcome } from '../../test/support/discord/outcome.ts';
import { hash } from '../speed/hash.ts';

/** What came of one thing that somebody did: milliseconds to the first response and to the final content, where they came. */
export type Answered = {
  readonly first: number | undefined;
  readonly final: number | undefined;
  /** Why the person saw no answer. */
  readonly failed: string | undefined;
};

/** Chooses from a list what looks like chance; the same seed of the same turn always chooses the same. */
export type Chance = (seed: number) => <T>(list: readonly T[]) => T;

/** Something that people do, so many times in a hundred or so. */
export type Act = {
  readonly kind: string;
  readonly share: number;
  readonly run: (of: Chance) => Promise<Answered>;
};

export function chanceOf(turn: number): Chance {
  return (seed) =>
    <T>(list: readonly T[]) =>
      list[hash(String(turn), seed) % list.length] as T;
}

/** The times of an interaction. */
export function timesOf({ kind, interaction, ...outcome }: Outcome): Answered {
  const { firstResponse, finalContent } = interaction;
  const failed = kind === 'failed' && 'reason' in outcome ? outcome.reason : undefined;
  return { first: firstResponse, final: finalContent, failed };
}

/** The time of something that is not announced, such as an answer to a message. */
export async function timed(work: () => Promise<unknown>): Promise<Answered> {
  const from = performance.now();
  try {
    await work();
  } catch (error) {
    return { first: undefined, final: undefined, failed: String(error) };
  }
  const took = performance.now() - from;
  return { first: undefined, final: took, failed: undefined };
}
