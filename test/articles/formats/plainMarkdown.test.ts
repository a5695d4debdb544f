import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../../src/articles/formats/plainMarkdown.ts';

describe('markdownToText', () => {
  it.each([
    ['headings', '# One #\nText.\n\nTwo\n===\nText.', 'One\n\nText.\n\nTwo\n\nText.'],
    ['emphasis', 'Some **bold**, *slanted*, __strong__ and ~~gone~~ words.', 'Some bold, slanted, strong and gone words.'],
    ['marks that are no emphasis', 'a_b_c and 5 * 3 * 2 and *open', 'a_b_c and 5 * 3 * 2 and *open'],
    ['links', 'See [the *report*](https://example.org/a_(b) "T") or <https://example.org>.', 'See the report or https://example.org.'],
    ['link definitions', 'See [the report][1] and [minutes].\n\n[1]: https://example.org\n[minutes]: https://example.org', 'See the report and minutes.'],
    ['additions to a quotation', '“[He] left,” she said.', '“[He] left,” she said.'],
    ['images', 'Before\n\n![A ferry](ferry.jpg)\n\nAfter', 'Before\n\nAfter'],
    ['quoted paragraphs', '> One\n> two\n\nThree', 'One two\n\nThree'],
    ['lists', '- one\n  goes on\n- two\n\n1. three\n2. four', 'one goes on\n\ntwo\n\nthree\n\nfour'],
    ['a year at the start of a line', 'It opened in\n12. May and closed in\n1986. Then', 'It opened in 12. May and closed in 1986. Then'],
    ['joined lines and hard breaks', 'One\ntwo  \nthree\\\nfour', 'One two\nthree\nfour'],
    ['rules', 'One\n\n* * *\n\nTwo', 'One\n\nTwo'],
    ['code', 'Type `a * b`.\n\n```sh\nrun *this*\n```', 'Type a * b.\n\nrun *this*'],
    ['HTML and comments', 'A <b>bold</b> word<!-- hidden\n\nnote -->, 1 < 2.', 'A bold word, 1 < 2.'],
    ['entities', 'Fish &amp; chips &#8212; &quot;hot&quot; &unknown;', 'Fish & chips — "hot" &unknown;'],
    ['escapes', '\\*not slanted\\* \\# \\[x\\]', '*not slanted* # [x]'],
  ])('takes away the marks of %s', (_name, source, text) => {
    expect(markdownToText(source)).toBe(text);
  }); // prettier-ignore

  it.each(['*a ', '[', '[a](', '![', '`', '``x`', '<a ', '&#', '<!--', '> ', '- ', '_a x* ', '\\'])(
    'is not slow on %j a hundred thousand times',
    (part) => {
      expect(markdownToText(part.repeat(100_000)).length).toBeLessThanOrEqual(part.length * 100_000);
    },
  );
});
