import type { Article, Problem } from '../../articles/article.ts';
import type { Draft, RemovedArticle } from '../../desk/desk.ts';
import type { Filter } from '../../answers/answer.ts';
import { told } from '../../refusals.ts';
import { joined, plain, quiet, shortened } from '../inline.ts';
import { pageActions } from '../paging.ts';
import type { Block, Reply } from '../reply.ts';
import { articleItem, headlineOf, listCredits, MAX_HEADLINE } from '../source.ts';
import type { Wording } from '../wording.ts';
import { noteReply } from './doneReply.ts';

const A_PAGE = 10;
const MAX_LISTED = 20;

type Listing = {
  readonly show: string;
  readonly filter: Filter;
  /** From 1. */
  readonly page: number;
  /** Whether each can be changed, rather than only read. */
  readonly mayChange: boolean;
};

/** A page of the articles of one collection, newest first; each opens what can be changed of it. */
export function ownReply(
  articles: readonly Article[],
  { show, filter, page, mayChange }: Listing,
  words: Wording,
): Reply {
  const { desk } = words;
  if (articles.length === 0)
    return noteReply(mayChange ? `${desk.nothingThere} ${desk.addFirst}` : desk.nothingThere);
  const pages = Math.ceil(articles.length / A_PAGE);
  const at = Math.min(page, pages);
  const title = show === 'shared' ? desk.listShared(articles.length) : desk.listArticles(articles.length);
  return {
    blocks: [
      { kind: 'heading', line: [plain(title)] },
      {
        kind: 'list',
        numbered: false,
        items: articles.slice((at - 1) * A_PAGE, at * A_PAGE).map((article) => ({
          ...articleItem(article, words),
          ...(mayChange && {
            action: { command: 'desk edit', name: 'open', label: desk.edit, args: { id: article.id } },
          }),
        })),
      },
      ...(pages > 1 ? [{ kind: 'line', line: [plain(words.pageOf(at, pages))], quiet: true } as const] : []),
    ],
    actions: pageActions({ command: 'desk list', name: 'page', args: { show, ...filter } }, at, pages, words),
    ...(mayChange && { choose: desk.edit }),
    private: true,
  };
}

/** What was removed and can be restored. */
export function removedReply(removed: readonly RemovedArticle[], words: Wording): Reply {
  const { desk } = words;
  if (removed.length === 0) return noteReply(desk.nothingThere);
  return listReply(
    desk.listRemoved,
    desk.restore,
    removed.slice(0, MAX_LISTED).map(({ article, until }) => ({
      lines: [
        [plain(headlineOf(article))],
        quiet(joined([...listCredits(article, words), [plain(desk.restoredUntil(until.slice(0, 10)))]])),
      ],
      action: { command: 'desk restore', name: 'restore', label: desk.restore, args: { id: article.id } },
    })),
  );
}

/** An editor's drafts. */
export function draftsReply(drafts: readonly Draft[], words: Wording): Reply {
  const { desk } = words;
  if (drafts.length === 0) return noteReply(desk.nothingThere);
  return listReply(
    desk.listDrafts,
    desk.openDraft,
    drafts.slice(0, MAX_LISTED).map((draft) => ({
      lines: [
        [plain(shortened(draft.articles[0]?.headline ?? draft.problems[0]?.of ?? draft.key, MAX_HEADLINE))],
        quiet([plain(desk.draftOf(draft.articles.length))]),
      ],
      action: { command: 'desk add', name: 'open', label: desk.openDraft, args: { draft: draft.key } },
    })),
  );
}

/** The files that could not be read. */
export function problemsReply(problems: readonly Problem[], words: Wording): Reply {
  const { desk } = words;
  if (problems.length === 0) return noteReply(desk.nothingThere);
  return listReply(
    desk.listProblems,
    undefined,
    problems.slice(0, MAX_LISTED).map(({ file, line, reason }) => ({
      lines: [
        [plain(words.place(file, line), 'strong'), plain(`${words.colon}${told(reason, words.refusals)}`)],
      ],
    })),
  );
}

function listReply(
  title: string,
  choose: string | undefined,
  items: Extract<Block, { kind: 'list' }>['items'],
): Reply {
  return {
    blocks: [
      { kind: 'heading', line: [plain(title)] },
      { kind: 'list', numbered: false, items },
    ],
    actions: [],
    ...(choose !== undefined && { choose }),
    private: true,
  };
}
