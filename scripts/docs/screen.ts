import { graphemes } from '../../src/terminal/width.ts';

/** How a cell is drawn: the styles that the program uses, and whether it belongs to a hyperlink. */
export type Style = {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly colour?: 'green' | 'cyan';
  readonly link: boolean;
};

/** One character as a reader sees it; `columns` is 2 for a wide one. */
export type Cell = { readonly text: string; readonly columns: number; readonly style: Style };

const PLAIN: Style = { bold: false, dim: false, link: false };
const BLANK: Cell = { text: ' ', columns: 1, style: PLAIN };
const ESCAPE = String.fromCodePoint(27);
// OSC 8 hyperlinks, CSI sequences, line breaks, and runs of other text.
const TOKEN = new RegExp(
  String.raw`${ESCAPE}\]8;;(?<url>[^${ESCAPE}]*)${ESCAPE}\\|${ESCAPE}\[(?<numbers>[\d;]*)(?<final>[A-Za-z])|(?<end>[\r\n])|(?<text>[^\r\n${ESCAPE}]+)`,
  'gu',
);

/**
 * The rows that a terminal shows after `output`. Knows what the program and node:readline write: SGR, OSC 8, cursor to a column,
 * erase to the end. An output that asks for more throws.
 */
export function screenOf(output: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  let column = 0;
  let style = PLAIN;
  for (const { groups = {} } of output.matchAll(TOKEN)) {
    const { url, numbers = '', final, end, text } = groups;
    const row = rows.at(-1) ?? [];
    if (url !== undefined) style = { ...style, link: url !== '' };
    else if (final === 'm') style = numbers.split(';').reduce(restyled, style);
    else if (final === 'G') column = Number(numbers || 1) - 1;
    else if (final === 'J' || final === 'K') row.splice(column);
    else if (final !== undefined) throw new Error(`The picture knows no sequence ${numbers}${final}`);
    else if (end === '\r') column = 0;
    else if (end === '\n') rows.push([]);
    for (const { text: character, columns } of graphemes(text ?? '')) {
      while (row.length < column) row.push(BLANK);
      row[column] = { text: character, columns, style };
      column += 1;
    }
  }
  return rows;
}

function restyled(style: Style, code: string): Style {
  const { colour: _, ...colourless } = style;
  switch (Number(code)) {
    case 0:
      return { ...PLAIN, link: style.link };
    case 1:
      return { ...style, bold: true };
    case 2:
      return { ...style, dim: true };
    case 22:
      return { ...style, bold: false, dim: false };
    case 32:
      return { ...style, colour: 'green' };
    case 36:
      return { ...style, colour: 'cyan' };
    case 39:
      return colourless;
    default:
      throw new Error(`The picture knows no style ${code}`);
  }
}

/** A row without its styles. */
export function plainRow(row: readonly Cell[]): string {
  return row
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}
