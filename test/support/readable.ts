import type { Block, Line, Reply } from '../../src/replies/reply.ts';

/** A reply as a person might write it down: `**marked**`, `<2025-10-28>`, `text -> address`, `[Action]`. */
export function readable(reply: Reply): string[] {
  const actions = reply.actions.map(({ label }) => `[${label}]`).join(' ');
  return [...reply.blocks.flatMap(readableBlock), ...(actions === '' ? [] : [actions])];
}

function readableBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${readableLine(block.line)}`];
    case 'line':
      return [readableLine(block.line)];
    case 'quote':
      return [`| ${readableLine(block.line)}`, ...[block.source, ...(block.notes ?? [])].map(readableLine)];
    case 'list':
      return block.items.map(
        ({ lines, action }, index) =>
          `${block.numbered ? `${(block.from ?? 1) + index}.` : '-'} ${lines.map(readableLine).join(' / ')}${action ? ` [${action.label}]` : ''}`,
      );
    case 'sides':
      return block.rows.map(({ value, source, quote, notes = [] }) =>
        [value, source, quote, ...notes].map(readableLine).join(' / '),
      );
  }
}

/** One line of a reply. */
export function readableLine(line: Line): string {
  return line
    .map((inline) => {
      if (inline.kind === 'date') return `<${inline.moment.iso}>`;
      if (inline.kind === 'link') return `${inline.text} -> ${inline.url}`;
      return inline.kind === 'text' && inline.style === 'mark' ? `**${inline.text}**` : inline.text;
    })
    .join('');
}

/** Every line of a reply, wherever it stands. */
export function linesOf(reply: Reply): Line[] {
  return reply.blocks.flatMap((block): readonly Line[] => {
    switch (block.kind) {
      case 'heading':
      case 'line':
        return [block.line];
      case 'quote':
        return [block.line, block.source, ...(block.notes ?? [])];
      case 'list':
        return block.items.flatMap(({ lines }) => lines);
      case 'sides':
        return block.rows.flatMap(({ value, source, quote, notes = [] }) => [value, source, quote, ...notes]);
    }
  });
}
