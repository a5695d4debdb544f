import type { Action, Block, Line } from '../replies/reply.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Pen } from './pen.ts';
import { drawLine } from './runs.ts';
import { drawnWidth } from './width.ts';

const WIDEST_VALUE = 24;

/**
 * The drawn lines of one part of a reply. `number` gives an entry's action its place among the choices and draws it, such as
 * `[3]`; undefined where the output offers no choices.
 */
export function drawBlock(
  block: Block,
  columns: number,
  pen: Pen,
  number: (action: Action) => string | undefined,
): string[] {
  switch (block.kind) {
    case 'heading':
      return drawLine(block.line, columns, pen, 'strong');
    case 'line':
      return drawLine(block.line, columns, pen, block.quiet === true ? 'quiet' : undefined);
    case 'quote':
      return [
        ...drawBarred(block.line, columns, pen),
        ...[block.source, ...(block.notes ?? [])].flatMap((line) => drawLine(line, columns, pen, 'quiet')),
      ];
    case 'list': {
      const labels = block.items.map(
        ({ action }, index) =>
          (action && number(action)) ?? pen.quiet(block.numbered ? `${(block.from ?? 1) + index}.` : '·'),
      );
      const margin = Math.max(0, ...labels.map(drawnWidth)) + 1;
      return block.items.flatMap(({ lines }, index) => {
        const text = lines.flatMap((line) => drawLine(line, columns - margin, pen));
        const hung = beside(labels.slice(index, index + 1), text, margin);
        return index > 0 && lines.length > 1 ? ['', ...hung] : hung;
      });
    }
    case 'sides': {
      const values = block.rows.map((row) => drawLine(row.value, WIDEST_VALUE, pen, 'strong'));
      const margin = Math.max(0, ...values.flat().map(drawnWidth)) + 2;
      return block.rows.flatMap(({ quote, source, notes = [] }, index) => {
        const words = [
          ...drawBarred(quote, columns - margin, pen),
          ...[source, ...notes].flatMap((line) => drawLine(line, columns - margin, pen, 'quiet')),
        ];
        const row = beside(values[index] ?? [], words, margin);
        return index > 0 ? ['', ...row] : row;
      });
    }
  }
}

function drawBarred(line: Line, columns: number, pen: Pen): string[] {
  return paragraphsOf(line).flatMap((paragraph, index) => {
    const lines = drawLine(paragraph, columns - drawnWidth(pen.bar) - 1, pen).map(
      (text) => `${pen.bar} ${text}`,
    );
    return index > 0 && columns !== Infinity ? [pen.bar, ...lines] : lines;
  });
}

/** Two columns of drawn lines; the right one begins after `margin` columns. */
function beside(left: readonly string[], right: readonly string[], margin: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cell = left[row] ?? '';
    return `${cell}${' '.repeat(margin - drawnWidth(cell))}${right[row] ?? ''}`.trimEnd();
  });
}
