import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import type { Asker } from '../../src/commands/command.ts';
import { defineCommand } from '../../src/commands/define.ts';
import { MAX_COMPLETIONS } from '../../src/commands/resolve.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { StaleArticle } from '../../src/desk/staleArticle.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { articleReply } from '../../src/replies/articleReply.ts';
import { doneReply, noteReply } from '../../src/replies/desk/doneReply.ts';
import { historyReply } from '../../src/replies/desk/historyReply.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { pageFrom } from '../../src/replies/paging.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { article, changeable, completeOwn, deskOf, need, needNumber } from './parts.ts';
import { completeRemoved, removedId } from './removed.ts';

export const deskHistory = defineCommand({
  name: 'desk history',
  description: 'Who did what to an article and when; earlier versions can be read',
  options: z.object({ article }),
  main: 'article',
  editors: true,
  example: '/desk history article:"Amber Heron"',
  async run({ article }, asker, newsroom) {
    const desk = deskOf(newsroom);
    const present = changeable(newsroom.resolveArticle(article)?.id ?? article.trim(), desk);
    return steps(present?.id ?? (await removedId(article, desk)), 1, asker, newsroom);
  },
  async completeAtDesk(completing, newsroom) {
    const all = [...completeOwn(completing, newsroom), ...(await completeRemoved(completing, newsroom))];
    return all.slice(0, MAX_COMPLETIONS);
  },
  actions: {
    async open(args, asker, newsroom) {
      return steps(need(args, 'id'), pageFrom(args), asker, newsroom);
    },
    async version(args, asker, newsroom) {
      const of = await deskOf(newsroom).earlier(need(args, 'id'), needNumber(args, 'change'));
      const page = pageFrom(args);
      const reply = articleReply(
        {
          article: { ...of, rights: 'full' },
          paragraphs: newsroom.paragraphs(of),
          excerpt: newsroom.excerpt(of, 500),
          page,
        },
        wordsFor(asker),
      );
      const turns = reply.actions.filter(({ turn }) => turn === true);
      return {
        ...reply,
        actions: turns.map((turn) => ({
          ...turn,
          command: 'desk history',
          name: 'version',
          args: {
            id: need(args, 'id'),
            change: need(args, 'change'),
            ...(turn.args.page !== undefined && { page: turn.args.page }),
          },
        })),
        private: true,
      };
    },
    async undo(args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const id = need(args, 'id');
      const words = wordsFor(asker);
      const now = await undone(desk, id, needNumber(args, 'change'));
      return now === undefined
        ? noteReply(words.desk.undone)
        : doneReply(now, words.desk.undone, desk.lastChange(id), words);
    },
  },
});

/** Takes a change back. Throws a UserError where something came after it. */
async function undone(desk: Desk, id: string, change: number): Promise<Article | undefined> {
  try {
    return await desk.undo(id, change);
  } catch (error) {
    throw error instanceof StaleArticle ? new Mistake((words) => words.desk.undoLate) : error;
  }
}

function steps(id: string, page: number, asker: Asker, newsroom: Newsroom): Reply {
  const desk = deskOf(newsroom);
  return historyReply({ id, article: known(id, newsroom) }, desk.history(id), page, wordsFor(asker));
}

function known(id: string, newsroom: Newsroom): Article | undefined {
  return newsroom.article(id);
}
