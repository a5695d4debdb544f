import { z } from 'zod';
import { defineCommand } from '../../src/commands/define.ts';
import { filterFrom } from '../../src/commands/filter.ts';
import { choice } from '../../src/commands/options.ts';
import { outlet, since, until } from '../../src/commands/shared.ts';
import { completeOption } from '../../src/commands/resolve.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import type { Asker } from '../../src/commands/command.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { draftsReply, ownReply, problemsReply, removedReply } from '../../src/replies/desk/listReplies.ts';
import { gapsReply } from '../../src/replies/statusReply.ts';
import { pageFrom } from '../../src/replies/paging.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { deskOf } from './parts.ts';

const SHOWN = ['articles', 'shared', 'removed', 'drafts', 'problems', 'gaps'] as const;
type Shown = (typeof SHOWN)[number];

const options = z.object({
  show: choice('What to list', SHOWN).default('articles'),
  outlet,
  since,
  until,
});

export const deskList = defineCommand({
  name: 'desk list',
  description: 'This server’s own articles, removed ones, your drafts, problems, and gaps in the coverage',
  options,
  main: 'show',
  editors: true,
  example: '/desk list show:removed',
  async run({ show, ...narrowing }, asker, newsroom) {
    return listed(show, { ...narrowing }, 1, asker, newsroom);
  },
  complete: completeOption,
  actions: {
    async page(args, asker, newsroom) {
      const show = SHOWN.find((word) => word === args.show) ?? 'articles';
      return listed(show, args, pageFrom(args), asker, newsroom);
    },
  },
});

async function listed(
  show: Shown,
  narrowing: Readonly<Record<string, string | undefined>>,
  page: number,
  asker: Asker,
  newsroom: Newsroom,
): Promise<Reply> {
  const desk = deskOf(newsroom);
  const words = wordsFor(asker);
  switch (show) {
    case 'removed':
      return removedReply(await desk.removed(), words);
    case 'drafts':
      return draftsReply(await desk.drafts(), words);
    case 'problems':
      return problemsReply(newsroom.holdings().problems, words);
    case 'gaps':
      return gapsReply(newsroom.readers, words);
    case 'articles':
    case 'shared': {
      const given = Object.fromEntries(
        Object.entries(narrowing).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      const filter = filterFrom(given, asker, newsroom);
      const collection = show === 'shared' ? 'shared' : desk.collection;
      const found = newsroom
        .latest({
          count: Infinity,
          asOf: '9999-12-31',
          ...(filter.outlet !== undefined && { outlet: filter.outlet }),
        })
        .filter(
          (article) =>
            article.collection === collection &&
            (filter.since === undefined || (article.published?.day ?? '') >= filter.since) &&
            (filter.until === undefined || (article.published?.day ?? '9999') <= filter.until),
        );
      return ownReply(found, { show, filter, page, mayChange: show === 'articles' || desk.operator }, words);
    }
  }
}
