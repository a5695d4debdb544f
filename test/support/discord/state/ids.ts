/** Discord counts milliseconds from the first second of 2015. Source: Discord's reference, 'Snowflakes'. */
const EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: the time in the upper 42 bits, so that ids sort by age. Each is higher than the last. */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now()) - EPOCH) << 22n;
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}
