import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../../scripts/gallery/draw/markdown.ts';
import { escapeMarkdown, visible } from '../../../src/discord/message/escape.ts';

describe('the drawing of Discord’s Markdown', () => {
  it.each([
    ['### Not covered', '<h3 dir="auto">Not covered</h3>'],
    ['-# quiet **loud**', '<small dir="auto">quiet <strong>loud</strong></small>'],
    [
      '> one\n> \n> two\nbelow',
      '<blockquote><div><p dir="auto">one<br><br>two</p></div></blockquote><p dir="auto">below</p>',
    ],
    [
      '[the sentence ↗](https://e.org/%281%29#x)',
      '<p dir="auto"><a href="https://e.org/%281%29#x">the sentence ↗</a></p>',
    ],
    ['<t:1761643800:f>', '<p dir="auto"><time>28 October 2025 09:30</time></p>'],
    [String.raw`\*\*no\*\* \<@1\> a_b_c`, '<p dir="auto">**no** &lt;@1&gt; a_b_c</p>'],
    [
      '@everyone <@123>',
      '<p dir="auto"><span class="mention">@everyone</span> <span class="mention">@123</span></p>',
    ],
  ])('draws %j', (markdown, html) => {
    expect(markdownHtml(markdown)).toBe(html);
  });

  it('shows what the bot escaped as the text that it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L} *_~`|[\]()<>#@:/.\-\\"&0-9]{1,80}$/u), (text) => {
        fc.pre(!/@(?:everyone|here)/iu.test(text));
        const drawn = markdownHtml(escapeMarkdown(text));
        const shown = drawn
          .replace(/<\/?p[^>]*>/gu, '')
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(shown).toBe(visible(text));
      }),
    );
  });
});
