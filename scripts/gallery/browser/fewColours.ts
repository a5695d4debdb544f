import { type Pixels, readPng, writePng } from './png.ts';

const MOST = 256;

/** How many of the colours are chosen because no other is near them: a link of one word has few pixels, but is blue. */
const RARE = 32;

/**
 * The same picture as a PNG of 256 colours at most: those that it has most, the ones farthest from these, and the nearest of them for
 * every other. A page of text has few colours but many shades at the edges of letters, so nothing is lost that an eye sees, and two
 * thirds of the bytes are.
 */
export function fewColours(png: Buffer): Buffer {
  const { width, height, rgb } = readPng(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const kept = withRare(byCount.slice(0, MOST - RARE), byCount.slice(MOST - RARE));
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, kept)]));
  const palette = Buffer.alloc(kept.length * 3);
  for (const [index, colour] of kept.entries()) palette.writeUIntBE(colour, index * 3, 3);
  return writePng(width, height, palette, indexed({ width, height, rgb }, indexOf));
}

/** With those of the others that are, one after the other, farthest from all that are kept. */
function withRare(common: readonly number[], others: readonly number[]): number[] {
  const kept = [...common];
  const away = new Map(
    others.map((colour) => [colour, distance(colour, common[nearest(colour, common)] ?? 0)]),
  );
  while (kept.length < MOST && away.size > 0) {
    const [rarest] = [...away].reduce((most, one) => (one[1] > most[1] ? one : most));
    kept.push(rarest);
    away.delete(rarest);
    for (const [colour, far] of away) away.set(colour, Math.min(far, distance(colour, rarest)));
  }
  return kept;
}

function indexed({ width, height, rgb }: Pixels, indexOf: ReadonlyMap<number, number>): Buffer {
  const indexes = Buffer.alloc(width * height);
  for (let pixel = 0; pixel < indexes.length; pixel += 1)
    indexes[pixel] = indexOf.get(rgb.readUIntBE(pixel * 3, 3)) ?? 0;
  return indexes;
}

/** The place of the colour that is least far away, by the sum of squares of the channels. */
function nearest(colour: number, among: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, other] of among.entries()) {
    const far = distance(colour, other);
    if (far >= least) continue;
    least = far;
    best = index;
  }
  return best;
}

const distance = (a: number, b: number): number =>
  channels(a).reduce((sum, value, i) => sum + (value - (channels(b)[i] ?? 0)) ** 2, 0);

function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
