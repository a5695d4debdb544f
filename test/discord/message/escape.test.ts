import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown, visible } from '../../../src/discord/message/escape.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@everyone',
        '<@1>',
        '<#2>',
        '<t:1:R>',
        '[a](https://e.org)',
        '# ',
        '- ',
        '-# ',
        '> ',
        '1. ',
        '12) ',
        '||',
        '```',
        '\\',
        '**',
        '__',
        '~~',
        '\n',
        '\u202e',
        'https://e.org',
        '<https://e.org>',
        '@here',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('text for Discord', () => {
  it('comes back as it was, as far as it can be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(!text.includes('@\u200b'));
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(visible(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no sign of Markdown that is not escaped, no mention, no link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[^\n]/gu, 'x');
        expect(bare).not.toMatch(/[*_~`|[\]<>]/u);
        expect(bare).not.toMatch(/:\/\//u);
        expect(bare).not.toMatch(/^[^\S\n]*(?:[#+-]|\d+[.)])/mu);
        expect(bare).not.toMatch(/@(?:everyone|here)/iu);
        expect(bare).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves ordinary words alone, in every script', () => {
    for (const text of [
      'Türkiye’s 12.5% rise – “again”, 3-2',
      'مذاکرات جاری ہیں۔',
      '会谈继续。',
      'a (b) c, d: e; f/g & h!',
    ])
      expect(escapeMarkdown(text)).toBe(text);
  });
});
