import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webLinksIn } from '../../src/text/webLinks.ts';

describe('web links', () => {
  it.each([
    ['See https://a.example/x. And (http://b.example/y)!', ['https://a.example/x', 'http://b.example/y']],
    ['<https://a.example/?q=1&r=2>', ['https://a.example/?q=1&r=2']],
    ['[words](https://a.example/x)', ['https://a.example/x']],
    ['[one](https://a.example/x)[two](https://b.example/y)', ['https://a.example/x', 'https://b.example/y']],
    ['https://a.example/Foo_(bar), too', ['https://a.example/Foo_(bar)']],
    ['**https://a.example/x** ||https://b.example||', ['https://a.example/x', 'https://b.example']],
    ['https://a.example/x https://a.example/x', ['https://a.example/x']],
    ['یہ دیکھیں https://a.example/خبر۔', ['https://a.example/خبر']],
    ['https:// and http and ftp://a.example', []],
  ])('in %j', (text, links) => {
    expect(webLinksIn(text)).toEqual(links);
  });

  it('stand in the text, and can be read as addresses', () => {
    const piece = fc.constantFrom('https://a.example/x', 'http://', '(', ')', '[', '](', '.', ' ', 'é', '\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        for (const link of webLinksIn(text)) {
          expect(text).toContain(link);
          expect(URL.canParse(link)).toBe(true);
        }
      }),
    );
  });
});
