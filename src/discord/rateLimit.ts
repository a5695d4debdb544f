const MINUTE = 60_000;
/** Keys that are remembered before those without a recent question are forgotten. */
const SWEEP_FROM = 10_000;

/** How many questions one person, or all of one server, may ask in a minute. */
export type RateLimit = {
  /** Counts a question. Gives the seconds to wait where it is one too many (it is not counted then), otherwise 0. */
  readonly take: (key: string) => number;
};

/** A sliding minute. `perMinute` 0 means no limit. */
export function createRateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  const asked = new Map<string, number[]>();
  const recent = (key: string, at: number): number[] =>
    (asked.get(key) ?? []).filter((time) => at - time < MINUTE);
  return {
    take(key) {
      if (perMinute === 0) return 0;
      const at = now();
      if (asked.size > SWEEP_FROM)
        for (const other of asked.keys()) if (recent(other, at).length === 0) asked.delete(other);
      const times = recent(key, at);
      const [oldest] = times;
      if (oldest !== undefined && times.length >= perMinute)
        return Math.max(1, Math.ceil((oldest + MINUTE - at) / 1000));
      asked.set(key, [...times, at]);
      return 0;
    },
  };
}
