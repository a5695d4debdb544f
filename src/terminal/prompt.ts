import { createInterface } from 'node:readline';
import type { Completed } from './complete.ts';
import type { Conversation } from './conversation.ts';
import { type History, KEPT_LINES } from './history.ts';

type Streams = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

export type Prompt = {
  /** Resolves when the reader has left, by Ctrl-C, Ctrl-D, `/quit` or {@link Prompt.close}. */
  readonly left: Promise<void>;
  /** Writes a line above the one being typed, which stays. */
  readonly interject: (line: string) => void;
  readonly close: () => void;
};

type PromptDeps = Streams & {
  readonly conversation: Conversation;
  readonly history: History;
  readonly complete: (line: string) => Completed;
  /** What stands before the line being typed. */
  readonly sign: string;
  /** Written once the terminal hands over each key: what a reader types on seeing it is then the prompt's alone. */
  readonly greeting: string;
};

/** Opens a prompt at a terminal: a line editor with history and completion. Lines typed ahead are answered in order. */
export function openPrompt(deps: PromptDeps): Prompt {
  const { input, output, conversation, history, complete, sign, greeting } = deps;
  const editor = createInterface({
    input,
    output,
    terminal: true,
    prompt: sign,
    history: [...history.lines],
    historySize: KEPT_LINES,
    removeHistoryDuplicates: true,
    completer: complete,
  });
  let open = true;
  let work = Promise.resolve();

  const take = async (line: string): Promise<void> => {
    if (!open) return;
    history.add(line);
    const outcome = await conversation.take(line);
    if (!open) return;
    if (outcome.kind === 'leave') return editor.close();
    if (outcome.kind === 'reply') output.write(`\n${outcome.text}\n\n`);
    editor.prompt();
  };
  const left = new Promise<void>((resolve) => {
    editor.on('close', () => {
      open = false;
      output.write('\n');
      resolve();
    });
  });
  editor.on('line', (line) => {
    work = work.then(() => take(line));
  });
  editor.on('SIGINT', () => editor.close());
  output.write(greeting);
  editor.prompt();

  return {
    left,
    interject: (line) => {
      output.write(`\r\u001b[J${line}\n`);
      if (open) editor.prompt(true);
    },
    close: () => editor.close(),
  };
}

/**
 * Answers each line of a pipe or file in turn, a blank line between two answers, until it ends, a line asks to leave, or `stop`
 * is aborted.
 */
export async function answerLines({
  input,
  output,
  conversation,
  stop,
}: Streams & { readonly conversation: Conversation; readonly stop: AbortSignal }): Promise<void> {
  const lines = createInterface({ input, terminal: false, crlfDelay: Infinity, signal: stop });
  let answered = false;
  for await (const line of lines) {
    const outcome = await conversation.take(line);
    if (stop.aborted || outcome.kind === 'leave') break;
    if (outcome.kind !== 'reply') continue;
    output.write(`${answered ? '\n' : ''}${outcome.text}\n`);
    answered = true;
  }
}
