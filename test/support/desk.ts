import type { Article } from '../../src/articles/article.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { UserError } from '../../src/errors.ts';

/** A desk at which `articles` may be changed; what else it does, a test says, and nothing else is done there. */
export function createHandMadeDesk(articles: readonly Article[], does: Partial<Desk> = {}): Desk {
  const never = () => {
    throw new Error('Nothing was made by hand for this');
  };
  return {
    collection: '7',
    operator: false,
    begin: never,
    draft: never,
    append: never,
    describe: never,
    discard: never,
    add: never,
    article(id) {
      const found = articles.find((article) => article.id === id);
      if (found === undefined) throw new UserError('Not here.');
      return found;
    },
    edit: never,
    markdown: never,
    insist: never,
    read: never,
    correct: never,
    remove: never,
    restore: never,
    lastChange: never,
    undo: never,
    history: never,
    earlier: never,
    removed: never,
    drafts: never,
    addsLeft: never,
    ...does,
  };
}
