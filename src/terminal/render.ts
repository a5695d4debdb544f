import type { Action, Reply } from '../replies/reply.ts';
import { drawBlock } from './blocks.ts';
import type { Pen } from './pen.ts';
import { drawnWidth } from './width.ts';

/** The widest text that reads well, in columns. */
const MAX_COLUMNS = 96;
const MIN_COLUMNS = 24;

/** How replies are shown on one output. */
export type Look = {
  readonly pen: Pen;
  /** Columns of the output; `Infinity` where lines are not broken, as on a pipe. */
  readonly columns: number;
  /** What stands left of every line. */
  readonly indent: string;
  /** True where no blank line may stand inside a reply, because one separates replies. */
  readonly compact: boolean;
  /** True where a reader can type the number of a choice. */
  readonly choices: boolean;
};

/** A reply as text without a final line break, and what the numbers in it stand for: number n is `choices[n - 1]`. */
export type Rendered = { readonly text: string; readonly choices: readonly Action[] };

/** Draws a reply: its parts in order, the entries that open something and then the actions numbered from 1. Dates are in the language of its words. */
export function renderReply(reply: Reply, look: Look): Rendered {
  const { indent, compact } = look;
  const pen = reply.locale === undefined ? look.pen : { ...look.pen, locale: reply.locale };
  const room = look.columns === Infinity ? Infinity : Math.min(look.columns - 1, MAX_COLUMNS);
  const columns = Math.max(MIN_COLUMNS, room - indent.length);
  const choices: Action[] = [];
  const number = (action: Action) => (look.choices ? pen.choice(`[${choices.push(action)}]`) : undefined);

  const lines: string[] = [];
  let before: string | undefined;
  for (const block of reply.blocks) {
    const belongs = before === 'heading' || (before === 'line' && block.kind === 'line');
    if (before !== undefined && !belongs) lines.push('');
    lines.push(...drawBlock(block, columns, pen, number));
    before = block.kind;
  }
  const actions = reply.actions.flatMap((action) => {
    const label = number(action);
    return label === undefined ? [] : [`${label} ${action.label}`];
  });
  if (actions.length > 0) lines.push('', ...inRows(actions, columns));

  const shown = compact ? lines.filter((line) => line !== '') : lines;
  return { text: shown.map((line) => (line === '' ? '' : indent + line)).join('\n'), choices };
}

/** Short texts in a row, or in as many rows as they need. */
function inRows(texts: readonly string[], columns: number): string[] {
  const rows: string[] = [];
  for (const text of texts) {
    const longer = rows.length === 0 ? text : `${rows.at(-1)}   ${text}`;
    if (rows.length > 0 && drawnWidth(longer) <= columns) rows[rows.length - 1] = longer;
    else rows.push(text);
  }
  return rows;
}
