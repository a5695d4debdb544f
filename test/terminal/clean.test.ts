import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanUrl } from '../../src/terminal/clean.ts';

describe('clean', () => {
  it('takes escape sequences and other control characters out', () => {
    expect(clean('a\u001b[31mred\u001b]8;;http://evil\u0007b\u009bc\u0000')).toBe(
      'a[31mred]8;;http://evilbc',
    );
  });

  it('takes out what would reorder the text, and keeps joiners and direction marks', () => {
    expect(clean('safe\u202e\u2066txt.exe\u2069')).toBe('safetxt.exe');
    expect(clean('می\u200cخواهم \u200f👩\u200d🚒')).toBe('می\u200cخواهم \u200f👩\u200d🚒');
  });

  it('makes one line of several', () => {
    expect(clean('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });

  it('leaves nothing that a terminal obeys in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(clean('\ud800')).toBe('\ufffd');
  });
});

describe('cleanUrl', () => {
  it('cannot end the hyperlink it stands in', () => {
    expect(cleanUrl('https://a.example/\u001b\\x y')).toBe('https://a.example/\\x%20y');
    expect(cleanUrl('https://a.example/ü')).toBe('https://a.example/%C3%BC');
  });

  it('is no address where it does not lead to the web', () => {
    expect(cleanUrl('javascript:alert(1)')).toBeUndefined();
    expect(cleanUrl('file:///etc/passwd')).toBeUndefined();
  });
});
