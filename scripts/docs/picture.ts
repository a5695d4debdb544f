import type { Cell, Style } from './screen.ts';
import type { Exchange } from './session.ts';

/** Sizes in pixels. */
const FONT = 14;
const COLUMN = 8.4;
const ROW = 20;
const MARGIN = 20;

// Each theme brings its own ground, so that the picture can be read on a page of either kind.
const THEME = `
.ground { fill: #ffffff; stroke: #d0d7de } text { fill: #1f2328 }
.dim { fill: #59636e } .green { fill: #116329 } .cyan { fill: #0a5c8a } .bold { font-weight: 700 } .link { text-decoration: underline }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117; stroke: #3d444d } text { fill: #e6edf3 }
.dim { fill: #9198a1 } .green { fill: #56d364 } .cyan { fill: #6cb6ff }
}`;

/** A picture (SVG) of what was typed at the prompt and what the program showed, on a ground of `columns`. */
export function picture(exchanges: readonly Exchange[], columns: number, title: string): string {
  const rows = exchanges.flatMap(({ typed, rows }, index) => [
    ...(index > 0 ? [[]] : []),
    promptRow(typed),
    [],
    ...rows,
  ]);
  const [width, height] = [Math.ceil(columns * COLUMN) + 2 * MARGIN, rows.length * ROW + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>text { font: ${FONT}px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre }${THEME}</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...rows.flatMap((row, index) => drawRow(row, MARGIN + index * ROW + FONT)),
    '</svg>\n',
  ].join('\n');
}

function promptRow(typed: string): Cell[] {
  const cells = (text: string, style: Style) =>
    Array.from(text, (character) => ({ text: character, columns: 1, style }));
  return [
    ...cells('> ', { bold: false, dim: false, colour: 'cyan', link: false }),
    ...cells(typed, { bold: true, dim: false, link: false }),
  ];
}

/** The runs of one style, each as long as its cells whatever the font. */
function drawRow(row: readonly Cell[], y: number): string[] {
  const drawn: string[] = [];
  let column = 0;
  for (let at = 0; at < row.length;) {
    const classes = classesOf(row[at]);
    let end = at;
    while (end < row.length && classesOf(row[end]) === classes) end++;
    const cells = row.slice(at, end);
    const text = cells.map((cell) => cell.text).join('');
    const columns = cells.reduce((sum, cell) => sum + cell.columns, 0);
    if (text.trim() !== '') {
      const length = (columns * COLUMN).toFixed(1);
      const name = classes === '' ? '' : ` class="${classes}"`;
      drawn.push(
        `<text${name} x="${(MARGIN + column * COLUMN).toFixed(1)}" y="${y}" textLength="${length}">${escaped(text)}</text>`,
      );
    }
    column += columns;
    at = end;
  }
  return drawn;
}

function classesOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { bold, dim, colour, link } = cell.style;
  return [bold && 'bold', dim && 'dim', colour, link && 'link'].filter(Boolean).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
