import { z } from 'zod';
import type { Answer, Filter } from '../src/answers/answer.ts';
import type { Asker } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define.ts';
import { filterFrom, readFilter } from '../src/commands/filter.ts';
import { text } from '../src/commands/options.ts';
import { completeOption } from '../src/commands/resolve.ts';
import { outlet, since, until } from '../src/commands/shared.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import type { Newsroom } from '../src/newsroom.ts';
import { answerReply } from '../src/replies/answerReply.ts';
import { answerJson } from '../src/replies/json.ts';
import { Mistake } from '../src/replies/mistake.ts';
import { pageFrom } from '../src/replies/paging.ts';
import type { Reply } from '../src/replies/reply.ts';

const options = z.object({
  question: text('What you want to know, in plain words', {
    max: 1000,
    example: 'Who was arrested over the Amber Heron?',
  }),
  outlet,
  since,
  until,
});

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask what the articles say; answered word for word, with the source',
  options,
  main: 'question',
  example: '/ask question:"Who was arrested over the Amber Heron?"',
  async run({ question, ...narrowing }, asker, newsroom) {
    const filter = readFilter(narrowing, asker, newsroom);
    return reply(answerTo(question, filter, asker, newsroom), filter, 1, asker, newsroom);
  },
  async json({ question, ...narrowing }, asker, newsroom) {
    const filter = readFilter(narrowing, asker, newsroom);
    const from = performance.now();
    const answer = answerTo(question, filter, asker, newsroom);
    return answerJson(answer, performance.now() - from);
  },
  complete: completeOption,
  actions: {
    async page(args, asker, newsroom) {
      if (args.question === undefined) throw new Mistake(({ mistakes }) => mistakes.questionGone);
      const filter = filterFrom(args, asker, newsroom);
      return reply(answerTo(args.question, filter, asker, newsroom), filter, pageFrom(args), asker, newsroom);
    },
  },
});

/** Earlier questions lend a follow-up its subject; the question itself and later ones do not. */
function answerTo(question: string, filter: Filter, asker: Asker, newsroom: Newsroom): Answer {
  const asked = asker.previous.lastIndexOf(question);
  const previous = asked < 0 ? asker.previous : asker.previous.slice(0, asked);
  return newsroom.ask(question, { ...filter, asOf: asker.today, previous });
}

function reply(answer: Answer, filter: Filter, page: number, asker: Asker, newsroom: Newsroom): Reply {
  const { articles, awaited } = newsroom.holdings();
  return answerReply(answer, { words: wordsFor(asker, answer.question), articles, awaited, filter, page });
}
