import fc from 'fast-check';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fewColours } from '../../../scripts/gallery/browser/fewColours.ts';
import { readPng, writePng } from '../../../scripts/gallery/browser/png.ts';

/** A PNG as a browser might write it: red, green and blue, each row with the filter that is given. */
function pngOf(
  width: number,
  rows: readonly { readonly filter: number; readonly bytes: readonly number[] }[],
): Buffer {
  const made = writePng(width, rows.length, Buffer.alloc(3), Buffer.alloc(width * rows.length));
  const raw = Buffer.concat(rows.map(({ filter, bytes }) => Buffer.from([filter, ...bytes])));
  const header = Buffer.from(made.subarray(0, 33));
  header[25] = 2;
  const body = deflateSync(raw);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([header, length, Buffer.from('IDAT'), body, Buffer.alloc(4)]);
}

it('reads every filter of the specification', () => {
  const png = pngOf(2, [
    { filter: 0, bytes: [10, 20, 30, 40, 50, 60] },
    { filter: 1, bytes: [10, 20, 30, 1, 1, 1] },
    { filter: 2, bytes: [1, 1, 1, 2, 2, 2] },
    { filter: 3, bytes: [0, 0, 0, 0, 0, 0] },
    { filter: 4, bytes: [5, 5, 5, 255, 255, 255] },
  ]);
  expect([...readPng(png).rgb]).toEqual([
    10, 20, 30, 40, 50, 60, // as it stands
    10, 20, 30, 11, 21, 31, // added to the left
    11, 21, 31, 13, 23, 33, // added to the one above
    5, 10, 15, 9, 16, 24, // half of both
    10, 15, 20, 9, 15, 23, // Paeth: the nearest of left, above and corner
  ]); // prettier-ignore
});

/** The colours of a PNG with a palette, pixel by pixel. */
function colours(png: Buffer, width: number): number[][] {
  const palette = png.subarray(41, 41 + png.readUInt32BE(33));
  const data = 41 + palette.length + 4;
  const rows = inflateSync(png.subarray(data + 8, data + 8 + png.readUInt32BE(data)));
  return [...rows]
    .filter((_, at) => at % (width + 1) > 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
}

it('keeps a picture of few colours as it is', () => {
  const pixel = fc.constantFrom([0, 0, 0], [50, 51, 57], [255, 255, 255], [125, 186, 245]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(pixel, { minLength: 81, maxLength: 81 }),
      (width, all) => {
        const pixels = all.slice(0, width * 9);
        const rows = Array.from({ length: 9 }, (_, y) => ({
          filter: 0,
          bytes: pixels.slice(y * width, (y + 1) * width).flat(),
        }));
        expect(colours(fewColours(pngOf(width, rows)), width)).toEqual(pixels);
      },
    ),
  );
});

it('takes the nearest colour where there are too many', () => {
  const greys = Array.from({ length: 300 }, (_, i) => [i % 256, i % 256, i < 256 ? i : 255 - (i % 256)]);
  const shown = colours(fewColours(pngOf(300, [{ filter: 0, bytes: greys.flat() }])), 300);
  expect(new Set(shown.map(String)).size).toBeLessThanOrEqual(256);
  const off = shown.map((colour, i) =>
    Math.max(...colour.map((value, c) => Math.abs(value - (greys[i]?.[c] ?? 0)))),
  );
  expect(off.filter((by) => by === 0).length).toBeGreaterThanOrEqual(256);
});

it('keeps a colour of few pixels that is like no other', () => {
  const greys = Array.from({ length: 600 }, (_, i) => [
    (i % 300) % 256,
    (i % 300) % 256,
    Math.min(255, (i % 300) + 40),
  ]);
  const pixels = [...greys, [125, 186, 245]];
  const shown = colours(fewColours(pngOf(601, [{ filter: 0, bytes: pixels.flat() }])), 601);
  expect(shown.at(-1)).toEqual([125, 186, 245]);
});
