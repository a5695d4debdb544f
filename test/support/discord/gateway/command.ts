/** What a client says: an op, and what goes with it. */
export type Command = { readonly op: number; readonly d: unknown };

/** Bytes that a client may send at once. Source: Discord's reference, 'Sending Events'. */
const MOST_BYTES = 4096;

/** Reads what a client says; undefined where it cannot be read. */
export function readCommand(text: string): Command | undefined {
  if (text.length > MOST_BYTES) return undefined;
  try {
    const command = JSON.parse(text) as Partial<Command> | null;
    return typeof command?.op === 'number' ? { op: command.op, d: command.d } : undefined;
  } catch {
    return undefined;
  }
}

/** The shard that a client says it is, and of how many; undefined where there can be no such shard. */
export function readShard(given: unknown): readonly [number, number] | undefined {
  const [shard, shards] = (given ?? [0, 1]) as readonly unknown[];
  const fits =
    Number.isInteger(shard) &&
    Number.isInteger(shards) &&
    Number(shard) >= 0 &&
    Number(shard) < Number(shards);
  return fits ? [Number(shard), Number(shards)] : undefined;
}
