import { describe, expect, it } from 'vitest';
import { type Measured, measure } from './measure.ts';
import { readServed } from './served.ts';
import { SHAPES } from './shapes/all.ts';

describe('a page fetched from the web', () => {
  const measured: Measured[] = [];

  it.each(SHAPES.map((shape) => [shape.name, shape] as const))(
    'is read as its readers see it: %s',
    async (_, shape) => {
      const found = measure(shape, await readServed(shape));
      measured.push(found);
      expect({ wrong: found.wrong, missing: found.missing, litter: found.litter }).toEqual({
        wrong: [],
        missing: [],
        litter: [],
      });
    },
  );

  it('keeps at least 95 % of the paragraphs over all shapes, with less than 5 % litter', ({ annotate }) => {
    const sum = (count: (one: Measured) => number): number =>
      measured.reduce((all, one) => all + count(one), 0);
    const kept = sum((one) => one.kept) / sum((one) => one.expected);
    const litter = sum(({ litter }) => litter.length) / sum(({ read }) => read);
    const right = measured.filter(({ wrong }) => wrong.length === 0).length;
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    void annotate(
      `${measured.length} shapes: ${percent(kept)} of ${sum((one) => one.expected)} paragraphs kept, ${percent(litter)} litter, ${right} with every detail right`,
    );
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
    expect(measured.length).toBeGreaterThanOrEqual(25);
    expect(kept).toBeGreaterThanOrEqual(0.95);
    expect(litter).toBeLessThan(0.05);
  });
});
