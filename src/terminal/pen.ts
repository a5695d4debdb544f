import picocolors from 'picocolors';
import { cleanUrl } from './clean.ts';

/** How parts of a reply are drawn; in plain output every function gives its text back. */
export type Pen = {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  /** The words that answer. */
  readonly mark: (text: string) => string;
  /** The number of a choice. */
  readonly choice: (text: string) => string;
  /** Text that opens `url`; undefined where the output has no hyperlinks, and addresses are written out. */
  readonly link: ((text: string, url: string) => string) | undefined;
  /** Stands left of each line of a quote. */
  readonly bar: string;
  /** BCP 47 tag; dates are written its way. */
  readonly locale: string;
};

/** A pen for an output with or without colours, and with or without hyperlinks (OSC 8, which terminals that do not know it leave out). */
export function createPen(can: {
  readonly colour: boolean;
  readonly links: boolean;
  readonly locale: string;
}): Pen {
  const { bold, dim, green, cyan } = picocolors.createColors(can.colour);
  return {
    strong: bold,
    quiet: dim,
    mark: (text) => bold(green(text)),
    choice: cyan,
    link: can.links ? hyperlink : undefined,
    bar: can.links || can.colour ? dim('│') : '|',
    locale: can.locale,
  };
}

function hyperlink(text: string, url: string): string {
  const address = cleanUrl(url);
  return address === undefined ? text : `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
