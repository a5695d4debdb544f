import { z } from 'zod';
import type { Asker } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define.ts';
import { completeOption } from '../src/commands/resolve.ts';
import { topic } from '../src/commands/shared.ts';
import type { Newsroom } from '../src/newsroom.ts';
import { comparisonReply } from '../src/replies/comparisonReply.ts';
import { pageFrom } from '../src/replies/paging.ts';
import type { Reply } from '../src/replies/reply.ts';
import { comparisonJson } from '../src/replies/topicJson.ts';
import { Mistake } from '../src/replies/mistake.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';

const options = z.object({ topic });

export const compare = defineCommand({
  name: 'compare',
  description: 'What each outlet reports: facts in common, figures that differ, what only one has',
  options,
  main: 'topic',
  example: '/compare topic:flood',
  async run({ topic }, asker, newsroom) {
    return shown(topic, 1, asker, newsroom);
  },
  async json({ topic }, asker, newsroom) {
    return comparisonJson(topic, asker.today, newsroom.compare(topic, { asOf: asker.today }));
  },
  complete: completeOption,
  actions: {
    async page(args, asker, newsroom) {
      if (args.question === undefined) throw new Mistake(({ mistakes }) => mistakes.comparisonGone);
      return shown(args.question, pageFrom(args), asker, newsroom);
    },
  },
});

function shown(topic: string, page: number, asker: Asker, newsroom: Newsroom): Reply {
  const comparison = newsroom.compare(topic, { asOf: asker.today });
  return comparisonReply({ topic, comparison, page }, wordsFor(asker, topic));
}
