import type { Article } from '../../articles/article.ts';
import type { Added } from '../../desk/desk.ts';
import { plain } from '../inline.ts';
import type { Action, Block, Reply } from '../reply.ts';
import { articleItem, articleLines, readAction } from '../source.ts';
import type { Wording } from '../wording.ts';

/** Articles named after many were added. */
const MAX_LISTED = 10;

/** What adding a draft did; `undo` names the change of a single article. */
export function addedReply(
  { added, updated }: Added,
  undo: number | undefined,
  left: number,
  words: Wording,
): Reply {
  const { desk } = words;
  if (added.length + updated.length === 0) return noteReply(desk.nothingNew);
  const [only, ...others] = [...added, ...updated];
  const group = (title: string, articles: readonly Article[]): Block[] =>
    articles.length === 0
      ? []
      : [
          { kind: 'heading', line: [plain(title)] },
          {
            kind: 'list',
            numbered: false,
            items: articles
              .slice(0, MAX_LISTED)
              .map((article) =>
                only !== undefined && others.length === 0
                  ? articleLines(article, words)
                  : articleItem(article, words),
              ),
          },
        ];
  return {
    blocks: [
      ...group(desk.added(added.length), added),
      ...group(desk.updated(updated.length), updated),
      { kind: 'line', line: [plain(desk.addsLeft(left))], quiet: true },
    ],
    actions:
      only === undefined || others.length > 0
        ? []
        : [...undoActions(only.id, undo, words), readAction(only, words.read), historyAction(only.id, words)],
    private: true,
  };
}

/** One line that something was done to an article, and how to take it back. */
export function doneReply(article: Article, what: string, undo: number | undefined, words: Wording): Reply {
  return {
    blocks: [
      { kind: 'line', line: [plain(what)] },
      { kind: 'list', numbered: false, items: [articleLines(article, words)] },
    ],
    actions: [
      ...undoActions(article.id, undo, words),
      readAction(article, words.read),
      historyAction(article.id, words),
    ],
    private: true,
  };
}

/** One line. */
export function noteReply(what: string): Reply {
  return { blocks: [{ kind: 'line', line: [plain(what)] }], actions: [], private: true };
}

/** 'Undo', where the change is known. */
export function undoActions(id: string, change: number | undefined, { desk }: Wording): Action[] {
  if (change === undefined) return [];
  return [
    {
      command: 'desk history',
      name: 'undo',
      label: desk.undo,
      args: { id, change: String(change) },
      turn: true,
    },
  ];
}

/** Opens the history of an article. */
export function historyAction(id: string, { desk }: Wording): Action {
  return { command: 'desk history', name: 'open', label: desk.history, args: { id } };
}
