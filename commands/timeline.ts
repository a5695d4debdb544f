import { z } from 'zod';
import type { Filter } from '../src/answers/answer.ts';
import type { Asker } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define.ts';
import { filterFrom, readFilter } from '../src/commands/filter.ts';
import { completeOption } from '../src/commands/resolve.ts';
import { happenedSince, happenedUntil, outlet, topic } from '../src/commands/shared.ts';
import type { Newsroom } from '../src/newsroom.ts';
import { timelineJson } from '../src/replies/topicJson.ts';
import { pageFrom } from '../src/replies/paging.ts';
import type { Reply } from '../src/replies/reply.ts';
import { timelineReply } from '../src/replies/timelineReply.ts';
import { Mistake } from '../src/replies/mistake.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';

const options = z.object({ topic, outlet, since: happenedSince, until: happenedUntil });

export const timeline = defineCommand({
  name: 'timeline',
  description: 'What happened when, in the words of the articles',
  options,
  main: 'topic',
  example: '/timeline topic:ferry',
  async run({ topic, ...narrowing }, asker, newsroom) {
    return shown(topic, readFilter(narrowing, asker, newsroom), 1, asker, newsroom);
  },
  async json({ topic, ...narrowing }, asker, newsroom) {
    const filter = readFilter(narrowing, asker, newsroom);
    return timelineJson(topic, asker.today, newsroom.timeline(topic, { ...filter, asOf: asker.today }));
  },
  complete: completeOption,
  actions: {
    async page(args, asker, newsroom) {
      if (args.question === undefined) throw new Mistake(({ mistakes }) => mistakes.timelineGone);
      return shown(args.question, filterFrom(args, asker, newsroom), pageFrom(args), asker, newsroom);
    },
  },
});

function shown(topic: string, filter: Filter, page: number, asker: Asker, newsroom: Newsroom): Reply {
  const events = newsroom.timeline(topic, { ...filter, asOf: asker.today });
  return timelineReply({ topic, events, filter, today: asker.today, page }, wordsFor(asker, topic));
}
