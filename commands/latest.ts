import { z } from 'zod';
import { defineCommand } from '../src/commands/define.ts';
import { whole } from '../src/commands/options.ts';
import { completeOption, needOutlet } from '../src/commands/resolve.ts';
import { outlet, topic } from '../src/commands/shared.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import { articleListJson } from '../src/replies/json.ts';
import { latestReply } from '../src/replies/lists.ts';

const options = z.object({
  topic: topic.optional(),
  outlet,
  count: whole('How many articles to show', { min: 1, max: 25, example: '5' }).default(10),
});

export const latest = defineCommand({
  name: 'latest',
  description: 'The newest articles, on a topic or from an outlet if you like',
  options,
  main: 'topic',
  example: '/latest count:5',
  async run({ topic, outlet, count }, asker, newsroom) {
    const narrowed = {
      ...(topic !== undefined && { topic }),
      ...(outlet !== undefined && { outlet: needOutlet(newsroom, outlet) }),
    };
    const articles = newsroom.latest({ ...narrowed, count, asOf: asker.today });
    const topics = newsroom
      .topics()
      .slice(0, 8)
      .map(({ name }) => name);
    return latestReply(articles, narrowed, topics, wordsFor(asker, topic));
  },
  async json({ topic, outlet, count }, asker, newsroom) {
    const narrowed = {
      ...(topic !== undefined && { topic }),
      ...(outlet !== undefined && { outlet: needOutlet(newsroom, outlet) }),
    };
    const articles = newsroom.latest({ ...narrowed, count, asOf: asker.today });
    return articleListJson(articles, newsroom.excerpt);
  },
  complete: completeOption,
});
