import type { Article, Moment } from '../../articles/article.ts';
import type { HistoryStep } from '../../desk/desk.ts';
import { date, joined, plain, quiet, shortened } from '../inline.ts';
import { pageActions } from '../paging.ts';
import type { Line, Reply } from '../reply.ts';
import { headlineOf } from '../source.ts';
import type { Wording } from '../wording.ts';
import { differenceLines } from './differenceText.ts';

const A_PAGE = 8;
const MAX_WHAT = 200;
const MAX_LINES = 3;

/** What happened to an article, the last first; each step opens the version before it. */
export function historyReply(
  of: { readonly id: string; readonly article: Article | undefined },
  steps: readonly HistoryStep[],
  page: number,
  words: Wording,
): Reply {
  const { desk } = words;
  const title = of.article === undefined ? of.id : headlineOf(of.article);
  if (steps.length === 0)
    return { blocks: [{ kind: 'line', line: [plain(desk.noHistory)] }], actions: [], private: true };
  const pages = Math.ceil(steps.length / A_PAGE);
  const shown = Math.min(page, pages);
  const items = steps.slice((shown - 1) * A_PAGE, shown * A_PAGE).map((step) => ({
    lines: [
      joined([[plain(desk.did[step.op], 'strong')], moment(step.at)]),
      ...step.what
        .flatMap((what) => differenceLines(what, words))
        .slice(0, MAX_LINES)
        .map((what) => quiet([plain(shortened(what, MAX_WHAT))])),
      ...who(step, words),
    ],
    ...(step.change !== undefined &&
      step.earlier && {
        action: {
          command: 'desk history',
          name: 'version',
          label: desk.readEarlier,
          args: { id: of.id, change: String(step.change) },
        },
      }),
  }));
  return {
    blocks: [
      { kind: 'heading', line: [plain(desk.historyOf(title))] },
      { kind: 'list', numbered: false, items },
      ...(pages > 1
        ? [{ kind: 'line', line: [plain(words.pageOf(shown, pages))], quiet: true } as const]
        : []),
    ],
    actions: pageActions({ command: 'desk history', name: 'open', args: { id: of.id } }, shown, pages, words),
    choose: desk.readEarlier,
    private: true,
  };
}

function who({ by }: HistoryStep, { desk }: Wording): Line[] {
  if (by === undefined) return [];
  const name =
    'person' in by ? ({ kind: 'person', id: by.person, text: by.person } as const) : plain(by.program);
  return [quiet(desk.by(name))];
}

function moment(at: string | undefined): Line | undefined {
  if (at === undefined) return undefined;
  const when: Moment = { iso: at, day: at.slice(0, 10), instant: Date.parse(at) };
  return [date(when)];
}
