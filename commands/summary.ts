import { z } from 'zod';
import { defineCommand } from '../src/commands/define.ts';
import { choice } from '../src/commands/options.ts';
import { completeOption, needArticle, storedArticle } from '../src/commands/resolve.ts';
import { article, topic } from '../src/commands/shared.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import { articleSummaryJson, topicSummaryJson } from '../src/replies/json.ts';
import { Mistake } from '../src/replies/mistake.ts';
import { articleSummaryReply, topicSummaryReply } from '../src/replies/summaryReply.ts';

/** The most words of a summary, by its length. */
const WORDS = { short: 60, medium: 120, long: 240 } as const;

const options = z.object({
  article: article.optional(),
  topic: topic.optional(),
  length: choice('How long the summary is', ['short', 'medium', 'long']).default('medium'),
});

export const summary = defineCommand({
  name: 'summary',
  description: 'The key sentences of one article, or on a topic day by day',
  options,
  main: 'topic',
  example: '/summary topic:ferry length:short',
  async run({ article, topic, length }, asker, newsroom) {
    const of = oneOf(article, topic);
    const words = wordsFor(asker, of.kind === 'topic' ? of.topic : of.article);
    if (of.kind === 'topic')
      return topicSummaryReply(
        of.topic,
        newsroom.summarizeTopic(of.topic, { words: WORDS[length], asOf: asker.today }),
        words,
      );
    const found = needArticle(newsroom, of.article);
    return articleSummaryReply(found, newsroom.summarizeArticle(found, { words: WORDS[length] }), words);
  },
  async json({ article, topic, length }, asker, newsroom) {
    const of = oneOf(article, topic);
    if (of.kind === 'topic') {
      const days = newsroom.summarizeTopic(of.topic, { words: WORDS[length], asOf: asker.today });
      return topicSummaryJson(
        of.topic,
        days.flatMap(({ sentences }) => sentences),
      );
    }
    const found = needArticle(newsroom, of.article);
    return articleSummaryJson(found, newsroom.summarizeArticle(found, { words: WORDS[length] }));
  },
  complete: completeOption,
  actions: {
    async article(args, asker, newsroom) {
      const found = storedArticle(newsroom, args.id);
      return articleSummaryReply(
        found,
        newsroom.summarizeArticle(found, { words: WORDS.medium }),
        wordsFor(asker, args.question),
      );
    },
  },
});

type Subject =
  { readonly kind: 'article'; readonly article: string } | { readonly kind: 'topic'; readonly topic: string };

function oneOf(article: string | undefined, topic: string | undefined): Subject {
  if (article !== undefined && topic === undefined) return { kind: 'article', article };
  if (topic !== undefined && article === undefined) return { kind: 'topic', topic };
  const given = article === undefined ? 'none' : 'both';
  throw new Mistake(({ mistakes }) =>
    mistakes.oneOption('summary', 'article', 'topic', given, '/summary topic:ferry'),
  );
}
