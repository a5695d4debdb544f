import { join } from 'node:path';
import type { Command } from '../commands/command.ts';
import type { TerminalWishes } from '../config.ts';
import type { Log } from '../log.ts';
import type { Newsroom } from '../newsroom.ts';
import { completeLine } from './complete.ts';
import { createConversation } from './conversation.ts';
import { greeting } from './greeting.ts';
import { openHistory } from './history.ts';
import { lookOf, type Screen } from './look.ts';
import { answerLines, openPrompt } from './prompt.ts';
import { renderReply } from './render.ts';

type SessionDeps = {
  readonly newsroom: Newsroom;
  readonly commands: readonly Command[];
  readonly log: Log;
  readonly dataDir: string;
  readonly wishes: TerminalWishes;
  readonly today: () => string;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
  /** Ends the session. */
  readonly stop: AbortSignal;
  /** Gets how to write a line above an open prompt, and undefined once it is closed. */
  readonly onPrompt: (interject: ((line: string) => void) | undefined) => void;
};

function isInteractive({ input, output, wishes }: Pick<SessionDeps, 'input' | 'output' | 'wishes'>): boolean {
  return input.isTTY === true && output.isTTY === true && !wishes.dumb;
}

/** Answers a reader at a terminal, or the lines of a pipe, until they leave or `stop` is aborted. */
export async function runSession(deps: SessionDeps): Promise<void> {
  const { newsroom, commands, log, dataDir, wishes, today, locale, input, output, stop, onPrompt } = deps;
  const fromPipe = !isInteractive(deps);
  const look = () => lookOf(output, wishes, { fromPipe, choices: true, locale });
  const conversation = createConversation({
    commands,
    newsroom,
    log,
    today,
    locale,
    look,
  });
  if (stop.aborted) return;
  if (fromPipe) return answerLines({ input, output, conversation, stop });

  const prompt = openPrompt({
    input,
    output,
    conversation,
    history: openHistory(join(dataDir, 'history'), log),
    complete: (line) => completeLine(line, commands, newsroom),
    sign: look().pen.choice('> '),
    greeting: `\n${renderReply(greeting(newsroom.holdings(), locale), look()).text}\n\n`,
  });
  stop.addEventListener('abort', prompt.close, { once: true });
  onPrompt(prompt.interject);
  await prompt.left;
  onPrompt(undefined);
}
