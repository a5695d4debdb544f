import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { defineCommand } from '../../src/commands/define.ts';
import { text } from '../../src/commands/options.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import { StaleArticle } from '../../src/desk/staleArticle.ts';
import { changes } from '../../src/replies/desk/conflictReply.ts';
import { doneReply, noteReply, undoActions } from '../../src/replies/desk/doneReply.ts';
import { plain } from '../../src/replies/inline.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { articleLines, readAction } from '../../src/replies/source.ts';
import type { Wording } from '../../src/replies/wording.ts';
import { article, articleOf, completeOwn, deskOf, namedArticle, need } from './parts.ts';
import { completeRemoved, removedId } from './removed.ts';

export const deskRemove = defineCommand({
  name: 'desk remove',
  description: 'Remove an article; it can be restored for 30 days',
  options: z.object({ article }),
  main: 'article',
  editors: true,
  example: '/desk remove article:"Amber Heron"',
  async run({ article }, asker, newsroom) {
    return sure(namedArticle(article, newsroom), wordsFor(asker));
  },
  complete: completeOwn,
  actions: {
    async remove(args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const { id } = articleOf(args, newsroom);
      const words = wordsFor(asker);
      try {
        await desk.remove(id, need(args, 'version'));
      } catch (error) {
        if (!(error instanceof StaleArticle) || error.present === undefined) throw error;
        const again = sure(error.present, words);
        const told = { kind: 'line', line: [plain(words.desk.notRemoved)] } as const;
        return {
          ...again,
          blocks: [told, ...changes(words.desk.theirs, error.theirs, words), ...again.blocks],
        };
      }
      return { ...noteReply(words.desk.removed), actions: undoActions(id, desk.lastChange(id), words) };
    },
    async leave(_args, asker) {
      return noteReply(wordsFor(asker).desk.left);
    },
  },
});

/** Asks before an article is removed as it is now. */
function sure(of: Article, words: Wording): Reply {
  const args = { id: of.id, version: of.version };
  const to = { command: 'desk remove', args, turn: true } as const;
  return {
    blocks: [
      { kind: 'line', line: [plain(words.desk.sureToRemove)] },
      { kind: 'list', numbered: false, items: [articleLines(of, words)] },
    ],
    actions: [
      { ...to, name: 'remove', label: words.desk.remove, weight: 'danger' },
      { ...to, name: 'leave', label: words.desk.cancel },
      readAction(of, words.read),
    ],
    private: true,
  };
}

export const deskRestore = defineCommand({
  name: 'desk restore',
  description: 'Bring a removed article back',
  options: z.object({
    article: text('Its headline or id', { max: 500, example: 'Amber Heron', completes: true }),
  }),
  main: 'article',
  editors: true,
  example: '/desk restore article:"Amber Heron"',
  async run({ article }, asker, newsroom) {
    const desk = deskOf(newsroom);
    const now = await desk.restore(await removedId(article, desk));
    const words = wordsFor(asker);
    return doneReply(now, words.desk.restored, desk.lastChange(now.id), words);
  },
  completeAtDesk: completeRemoved,
  actions: {
    async restore(args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const now = await desk.restore(need(args, 'id'));
      const words = wordsFor(asker);
      return doneReply(now, words.desk.restored, desk.lastChange(now.id), words);
    },
  },
});
