import type { Asker, Command } from '../commands/command.ts';
import { runAction, runCommand } from '../commands/run.ts';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Newsroom } from '../newsroom.ts';
import { Mistake, toldMistake } from '../replies/mistake.ts';
import type { Action, Reply } from '../replies/reply.ts';
import { wordingFor } from '../replies/wording.ts';
import { readLine, type Request } from './readLine.ts';
import { clean } from './clean.ts';
import { type Look, renderReply } from './render.ts';

const REMEMBERED_QUESTIONS = 5;

/** What a line brought: a text to show, nothing (a blank line), or the wish to leave. */
export type Outcome =
  { readonly kind: 'reply'; readonly text: string } | { readonly kind: 'nothing' | 'leave' };

/** One reader at one terminal: remembers the last questions and what the numbers of the last reply stand for. */
export type Conversation = { readonly take: (line: string) => Promise<Outcome> };

type Deps = {
  readonly commands: readonly Command[];
  readonly newsroom: Newsroom;
  readonly log: Log;
  /** The reader's today, asked for each line, since a prompt may stay open for days. */
  readonly today: () => string;
  readonly locale: string;
  /** How to draw, asked for each reply, since a window changes its size. */
  readonly look: () => Look;
};

/** A conversation in which mistakes and failures are replies too: `take` never rejects. */
export function createConversation({ commands, newsroom, log, today, locale, look }: Deps): Conversation {
  const words = wordingFor(locale);
  let previous: readonly string[] = [];
  let last: { readonly choices: readonly Action[]; readonly question: string | undefined } = {
    choices: [],
    question: undefined,
  };

  const reply = async (request: Extract<Request, { kind: 'choice' | 'command' }>): Promise<Reply> => {
    const asker: Asker = { locale, today: today(), previous, editor: true };
    if (request.kind === 'command') return runCommand(request.command, request.options, asker, newsroom);
    const choices = last.choices.length;
    const action = last.choices[request.number - 1];
    if (action === undefined) throw new Mistake(({ mistakes }) => mistakes.noChoice(choices));
    const args = last.question === undefined ? action.args : { question: last.question, ...action.args };
    return runAction(commands, { ...action, args }, asker, newsroom);
  };

  return {
    take: async (line) => {
      try {
        const request = readLine(line, commands);
        if (request.kind === 'nothing' || request.kind === 'leave') return { kind: request.kind };
        const answered = await reply(request);
        const { text, choices } = renderReply(answered, look());
        const { question } = answered;
        last = { choices, question };
        if (question !== undefined && question !== previous.at(-1))
          previous = [...previous, question].slice(-REMEMBERED_QUESTIONS);
        return { kind: 'reply', text };
      } catch (error) {
        const told =
          error instanceof UserError ? toldMistake(error, words) : words.somethingWrong(log.failure(error));
        return {
          kind: 'reply',
          text: renderReply(
            { blocks: [{ kind: 'line', line: [{ kind: 'text', text: clean(told) }] }], actions: [] },
            look(),
          ).text,
        };
      }
    },
  };
}
