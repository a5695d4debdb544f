import { z } from 'zod';
import type { Article } from '../src/articles/article.ts';
import { defineCommand } from '../src/commands/define.ts';
import { completeOption, needArticle, storedArticle } from '../src/commands/resolve.ts';
import { article as named } from '../src/commands/shared.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import type { Newsroom } from '../src/newsroom.ts';
import type { Span } from '../src/text/span.ts';
import { articleReply } from '../src/replies/articleReply.ts';
import { articleJson } from '../src/replies/json.ts';
import { pageFrom } from '../src/replies/paging.ts';
import { findPlace } from '../src/replies/place.ts';

/** What stands for an article that may only be quoted, in UTF-16 units. */
const EXCERPT_LENGTH = 500;

const options = z.object({ article: named });

export const article = defineCommand({
  name: 'article',
  description: 'Read an article, page by page',
  options,
  main: 'article',
  example: '/article article:"Amber Heron"',
  async run(options, asker, newsroom) {
    return articleReply(reading(needArticle(newsroom, options.article), newsroom), wordsFor(asker));
  },
  async json(options, _asker, newsroom) {
    return articleJson(needArticle(newsroom, options.article));
  },
  complete: completeOption,
  actions: {
    async read(args, asker, newsroom) {
      const found = storedArticle(newsroom, args.id);
      const page = args.page === undefined ? undefined : pageFrom(args);
      return articleReply(
        { ...reading(found, newsroom), place: findPlace(found, args), page },
        wordsFor(asker, args.question),
      );
    },
  },
});

function reading(article: Article, newsroom: Newsroom) {
  const paragraphs = newsroom.paragraphs(article);
  return { article, paragraphs, excerpt: newsroom.excerpt(article, excerptLength(article, paragraphs)) };
}

/** Never the whole: the first paragraph where there are more, else half of it. */
function excerptLength({ body }: Article, [first, second]: readonly Span[]): number {
  const most = first === undefined || second === undefined ? body.length / 2 : first.end - first.start;
  return Math.min(EXCERPT_LENGTH, most);
}
