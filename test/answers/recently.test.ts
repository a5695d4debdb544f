import { describe, expect, it } from 'vitest';
import { recently } from '../../src/answers/recently.ts';

describe('what was asked for recently', () => {
  const keys = [{ name: 'a' }, { name: 'b' }, { name: 'c' }] as const;
  const [a, b, c] = keys;

  it('is made once, until others were asked for since', () => {
    const made: string[] = [];
    const of = recently(2, ({ name }: { readonly name: string }) => made.push(name) && name);
    expect([a, b, a, a, b].map(of)).toEqual(['a', 'b', 'a', 'a', 'b']);
    expect(made).toEqual(['a', 'b']);
    // 'a' was not asked for the longest.
    of(c);
    of(b);
    expect(made).toEqual(['a', 'b', 'c']);
    of(a);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
