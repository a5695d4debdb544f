import type { TerminalWishes } from '../config.ts';
import { createPen } from './pen.ts';
import type { Look } from './render.ts';

/** An output as far as its look goes: node's `stdout` is one. */
export type Screen = { readonly isTTY?: boolean; readonly columns?: number };

const USUAL_COLUMNS = 80;

/**
 * How replies look on an output: on a terminal wrapped and indented, with colours and hyperlinks; elsewhere plain, a paragraph
 * a line. Where the lines come from a pipe (`fromPipe`) replies are plain on a terminal too; FORCE_COLOR colours everything.
 */
export function lookOf(
  screen: Screen,
  wishes: TerminalWishes,
  {
    fromPipe,
    choices,
    locale,
  }: { readonly fromPipe: boolean; readonly choices: boolean; readonly locale: string },
): Look {
  const terminal = screen.isTTY === true && !wishes.dumb;
  const rich = terminal && !fromPipe;
  return {
    pen: createPen({
      colour: wishes.colour === 'auto' ? rich : wishes.colour === 'always',
      links: rich,
      locale,
    }),
    columns: terminal ? (screen.columns ?? USUAL_COLUMNS) : Infinity,
    indent: rich ? '  ' : '',
    compact: fromPipe,
    choices,
  };
}
