import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { plain, quiet, shortened } from '../inline.ts';
import { pageActions } from '../paging.ts';
import type { Action, Reply } from '../reply.ts';
import { listSource } from '../source.ts';
import type { Wording } from '../wording.ts';
import { headlineOf } from '../source.ts';
import { historyAction } from './doneReply.ts';

const A_PAGE = 10;
const MAX_BEGINNING = 90;

/** An article to change: by its details, a paragraph, or as a file. */
export function editReply(
  article: Article,
  paragraphs: readonly Span[],
  page: number,
  words: Wording,
): Reply {
  const { desk } = words;
  const pages = Math.max(1, Math.ceil(paragraphs.length / A_PAGE));
  const shown = Math.min(page, pages);
  const args = { id: article.id, version: article.version };
  const to = (name: string, label: string, more: Partial<Action> = {}): Action => ({
    command: 'desk edit',
    name,
    label,
    args,
    ...more,
  });
  return {
    blocks: [
      { kind: 'heading', line: [plain(headlineOf(article))] },
      { kind: 'line', line: listSource(article, words), quiet: true },
      {
        kind: 'list',
        numbered: true,
        from: (shown - 1) * A_PAGE + 1,
        items: paragraphs.slice((shown - 1) * A_PAGE, shown * A_PAGE).map(({ start, end }, index) => ({
          lines: [quiet([plain(shortened(article.body.slice(start, end), MAX_BEGINNING))])],
          action: to('paragraph', desk.paragraph, {
            args: { ...args, paragraph: String((shown - 1) * A_PAGE + index) },
            opens: true,
          }),
        })),
      },
      ...(pages > 1
        ? [{ kind: 'line', line: [plain(words.pageOf(shown, pages))], quiet: true } as const]
        : []),
    ],
    actions: [
      to('details', desk.changeDetails, { opens: true }),
      to('download', desk.download),
      to('upload', desk.upload, { opens: true }),
      historyAction(article.id, words),
      ...pageActions({ command: 'desk edit', name: 'open', args: { id: article.id } }, shown, pages, words),
    ],
    choose: desk.changeParagraph,
    private: true,
  };
}
