import { z } from 'zod';
import type { Filter } from '../src/answers/answer.ts';
import type { Asker } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define.ts';
import { filterFrom, readFilter } from '../src/commands/filter.ts';
import { choice, text } from '../src/commands/options.ts';
import { completeOption } from '../src/commands/resolve.ts';
import { outlet, since, until } from '../src/commands/shared.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import type { Newsroom } from '../src/newsroom.ts';
import { searchJson } from '../src/replies/json.ts';
import { RESULTS_A_PAGE, searchReply } from '../src/replies/lists.ts';
import { Mistake } from '../src/replies/mistake.ts';
import { pageFrom } from '../src/replies/paging.ts';
import type { Reply } from '../src/replies/reply.ts';

const SORTS = ['best', 'newest', 'oldest'] as const;
type Sort = (typeof SORTS)[number];

/** Results that a script gets. */
const JSON_LIMIT = 25;

const options = z.object({
  query: text('Words to look for; words in quotation marks must stand together', {
    max: 500,
    example: 'ferry',
  }),
  outlet,
  since,
  until,
  sort: choice('Which results come first', SORTS).default('best'),
});

export const search = defineCommand({
  name: 'search',
  description: 'Find articles by their words',
  options,
  main: 'query',
  example: '/search query:ferry sort:newest',
  async run({ query, sort, ...narrowing }, asker, newsroom) {
    return results(query, readFilter(narrowing, asker, newsroom), sort, 1, asker, newsroom);
  },
  async json({ query, sort, ...narrowing }, asker, newsroom) {
    const filter = readFilter(narrowing, asker, newsroom);
    const { hits } = newsroom.search(query, {
      ...filter,
      asOf: asker.today,
      sort,
      limit: JSON_LIMIT,
      offset: 0,
    });
    return searchJson(hits);
  },
  complete: completeOption,
  actions: {
    async page(args, asker, newsroom) {
      if (args.question === undefined) throw new Mistake(({ mistakes }) => mistakes.searchGone);
      const sort = SORTS.find((word) => word === args.sort) ?? 'best';
      return results(args.question, filterFrom(args, asker, newsroom), sort, pageFrom(args), asker, newsroom);
    },
  },
});

function results(
  query: string,
  filter: Filter,
  sort: Sort,
  page: number,
  asker: Asker,
  newsroom: Newsroom,
): Reply {
  const offset = (page - 1) * RESULTS_A_PAGE;
  const { hits, total } = newsroom.search(query, {
    ...filter,
    asOf: asker.today,
    sort,
    limit: RESULTS_A_PAGE,
    offset,
  });
  const args = { ...filter, ...(sort !== 'best' && { sort }) };
  return searchReply({ query, hits, total, page, args }, wordsFor(asker, query));
}
