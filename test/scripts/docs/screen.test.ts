import { describe, expect, it } from 'vitest';
import { picture } from '../../../scripts/docs/picture.ts';
import { plainRow, screenOf } from '../../../scripts/docs/screen.ts';
import { createPen } from '../../../src/terminal/pen.ts';

const ESCAPE = String.fromCodePoint(27);
const rowsOf = (output: string) => screenOf(output).map(plainRow);

describe('the screen', () => {
  it('shows what a line editor leaves after it has drawn its line anew', () => {
    expect(
      rowsOf(`${ESCAPE}[1G${ESCAPE}[0J> ${ESCAPE}[3G/st${ESCAPE}[1G${ESCAPE}[0J> /status \r\nnext`),
    ).toEqual(['> /status', 'next']);
    expect(rowsOf(`Reading … 3\r${ESCAPE}[KDone`)).toEqual(['Done']);
  });

  it('keeps what is marked, quiet, a choice and a link apart from plain text', () => {
    const pen = createPen({ colour: true, links: true, locale: 'en' });
    const drawn = [
      pen.mark('a'),
      pen.quiet('b'),
      pen.choice('c'),
      pen.link?.('d', 'https://post.example/'),
      'e',
    ];
    expect(screenOf(drawn.join(''))[0]?.map(({ style }) => style)).toEqual([
      { bold: true, dim: false, link: false, colour: 'green' },
      { bold: false, dim: true, link: false },
      { bold: false, dim: false, link: false, colour: 'cyan' },
      { bold: false, dim: false, link: true },
      { bold: false, dim: false, link: false },
    ]);
  });

  it('refuses what it would draw wrongly', () => {
    expect(() => screenOf(`${ESCAPE}[2A`)).toThrow('2A');
    expect(() => screenOf(`${ESCAPE}[31mred`)).toThrow('31');
  });
});

describe('the picture', () => {
  it('holds the text with its styles, and nothing of it as markup', () => {
    const rows = screenOf(`${ESCAPE}[1m${ESCAPE}[32m17${ESCAPE}[39m${ESCAPE}[22m <hurt> & well`);
    const svg = picture([{ typed: 'how many?', rows }], 40, 'a < b');
    expect(svg).toContain('<title>a &lt; b</title>');
    expect(svg).toMatch(/<text class="bold green" [^>]*>17<\/text>/u);
    expect(svg).toContain('> &lt;hurt&gt; &amp; well</text>');
    expect(svg).toMatch(/<text class="bold" [^>]*>how many\?<\/text>/u);
  });
});
