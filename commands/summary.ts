import { z } from 'zod';
import { defineCommand } from '../src/commands/define.ts';
import { choice } from '../src/commands/options.ts';
import { completeOption, needArticle, storedArticle } from '../src/commands/resolve.ts';
import { article, topic } from '../src/commands/shared.ts';
import { UserError } from '../src/errors.ts';
import { articleSummaryJson, topicSummaryJson } from '../src/replies/json.ts';
import { articleSummaryReply, topicSummaryReply } from '../src/replies/summaryReply.ts';
import { wordingFor } from '../src/replies/wording.ts';

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
    const words = wordingFor(asker.locale);
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
        wordingFor(asker.locale),
      );
    },
  },
});

type Subject =
  { readonly kind: 'article'; readonly article: string } | { readonly kind: 'topic'; readonly topic: string };

function oneOf(article: string | undefined, topic: string | undefined): Subject {
  if (article !== undefined && topic === undefined) return { kind: 'article', article };
  if (topic !== undefined && article === undefined) return { kind: 'topic', topic };
  const problem = article === undefined ? 'needs one of the options' : 'takes only one of the options';
  throw new UserError(`/summary ${problem} 'article' and 'topic'. Example: /summary topic:ferry`);
}
