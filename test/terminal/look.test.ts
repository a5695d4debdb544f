import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/terminal/look.ts';

const terminal = { isTTY: true, columns: 100 };
const auto = { colour: 'auto', dumb: false } as const;
const prompt = { fromPipe: false, choices: true, locale: 'en-GB' };

describe('lookOf', () => {
  it('has colours, hyperlinks and the width of the window on a terminal', () => {
    const look = lookOf(terminal, auto, prompt);
    expect(look.columns).toBe(100);
    expect(look.pen.strong('x')).not.toBe('x');
    expect(look.pen.link).toBeDefined();
  });

  it('is plain and unbroken on a pipe', () => {
    const look = lookOf({}, auto, prompt);
    expect(look).toMatchObject({ columns: Infinity, indent: '' });
    expect(look.pen.strong('x')).toBe('x');
    expect(look.pen.link).toBeUndefined();
  });

  it('is plain where the questions come from a pipe', () => {
    expect(lookOf(terminal, auto, { fromPipe: true, choices: true, locale: 'en-GB' }).pen.strong('x')).toBe(
      'x',
    );
  });

  it('does as NO_COLOR and FORCE_COLOR ask, and writes no escapes to a dumb terminal', () => {
    expect(lookOf(terminal, { ...auto, colour: 'never' }, prompt).pen.strong('x')).toBe('x');
    expect(lookOf({}, { ...auto, colour: 'always' }, prompt).pen.strong('x')).not.toBe('x');
    const dumb = lookOf(terminal, { ...auto, dumb: true }, prompt);
    expect([dumb.pen.strong('x'), dumb.pen.link]).toEqual(['x', undefined]);
  });
});
