import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortKey } from '../../../src/articles/shortKey.ts';
import { decodeAction, encodeAction } from '../../../src/discord/message/customId.ts';

const value = fc.string({ unit: 'binary', maxLength: 40 });

describe('the custom_id of an action', () => {
  it('gives the action back', () => {
    fc.assert(
      fc.property(fc.record({ outlet: value, page: fc.constant('12') }), fc.boolean(), (args, turn) => {
        fc.pre(args.outlet.length < 30);
        const action = { command: 'ask', name: 'page', args, ...(turn && { turn }) };
        expect(decodeAction(encodeAction(action as Parameters<typeof encodeAction>[0]))).toEqual({
          command: 'ask',
          name: 'page',
          args,
          turn,
          opens: false,
        });
      }),
    );
  });

  it('fits for every choice at the desk', () => {
    const basis = { id: 'x'.repeat(40), version: '0123456789' };
    for (const { name, args } of [
      { name: 'insist', args: { ...basis, mine: 'abcdefghij' } },
      { name: 'paragraph', args: { ...basis, paragraph: '99999' } },
    ])
      expect(decodeAction(encodeAction({ command: 'desk edit', name, args, turn: true }))?.args).toEqual(
        args,
      );
  });

  it('fits for any place in any article, and gives a long id by its key', () => {
    const place = { start: '123456789', end: '123456999', words: '1z141z3' };
    const id = 'x'.repeat(40);
    const turn = { command: 'article', name: 'read', turn: true } as const;
    expect(decodeAction(encodeAction({ ...turn, args: { ...place, id, page: '9999' } }))?.args.id).toBe(id);
    const long = 'realtime/2023/é'.repeat(20);
    const read = encodeAction({ ...turn, args: { ...place, id: long, page: '9999' } });
    expect(decodeAction(read)?.args.id).toBe(shortKey(long));
  });

  it('fits for a narrowed answer and search', () => {
    const args = {
      outlet: 'An Outlet of a Very Long Name That Goes On and On',
      since: '2025-10-01',
      until: '2025-10-31',
      page: '12',
      sort: 'oldest',
    };
    expect(decodeAction(encodeAction({ command: 'search', name: 'page', args }))?.args).toEqual({
      ...args,
      outlet: shortKey(args.outlet),
    });
  });

  it.each([
    '',
    'follow',
    '2|o|article|read|i=a',
    '1|x|article|read|i=a',
    '1|o|article',
    '1|o|article|read|',
    '1|o|article|read|=a',
    '1|o|article|read|i=a|i=b',
    '1|o|article|read|id=a|i=b',
    '1|o|__proto__|read|i=a',
    '1|o|article|read|__proto__=a',
    `1|o|article|read|i=${'a'.repeat(100)}`,
  ])('is not read where it was tampered with or is older: %s', (customId) => {
    expect(decodeAction(customId)).toBeUndefined();
  });

  it('is never read into anything but short words, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (customId) => {
        const read = decodeAction(`1|o|a|b|${customId}`);
        for (const [key, given] of Object.entries(read?.args ?? {})) {
          expect(key).toMatch(/^[a-z]{1,20}$/u);
          expect(typeof given).toBe('string');
        }
      }),
    );
  });
});
