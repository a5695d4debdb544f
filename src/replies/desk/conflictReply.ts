import type { Difference } from '../../articles/desk/differences.ts';
import type { StaleArticle } from '../../desk/staleArticle.ts';
import { plain, shortened } from '../inline.ts';
import type { Action, Block, Reply } from '../reply.ts';
import { articleLines, readAction } from '../source.ts';
import type { Wording } from '../wording.ts';
import { differenceLines } from './differenceText.ts';
import { historyAction } from './doneReply.ts';

/** Changes of one version that are told, and how long each may be, in UTF-16 units. */
const MAX_TOLD = 8;
const MAX_TEXT = 240;

/**
 * Somebody else changed the article in the meantime: what they changed, what the editor's own version would change of it now,
 * and either to choose. Both stay to be read, in the history and in a file.
 */
export function conflictReply(id: string, { present, theirs, mine }: StaleArticle, words: Wording): Reply {
  const { desk } = words;
  const files = mine === undefined ? [] : [{ name: `${id}-yours.md`, text: mine.markdown }];
  if (present === undefined)
    return {
      blocks: [line(desk.gone)],
      actions: [{ command: 'desk restore', name: 'restore', label: desk.restore, args: { id } }],
      files,
      private: true,
    };
  const key = mine?.differences.length === 0 ? undefined : mine?.key;
  const choices: Action[] =
    key === undefined
      ? []
      : [
          {
            command: 'desk edit',
            name: 'insist',
            label: desk.putMine,
            args: { id, version: present.version, mine: key },
            turn: true,
            weight: 'main',
          },
          { command: 'desk edit', name: 'keep', label: desk.keepStored, args: { mine: key }, turn: true },
        ];
  return {
    blocks: [
      line(desk.stale),
      ...changes(desk.theirs, theirs, words),
      { kind: 'heading', line: [plain(desk.asItIsNow)] },
      { kind: 'list', numbered: false, items: [articleLines(present, words)] },
      ...changes(desk.yours, mine?.differences, words),
      ...(mine === undefined ? [] : [{ ...line(desk.decide), quiet: true }]),
    ],
    actions: [...choices, readAction(present, words.read), historyAction(id, words)],
    files,
    private: true,
  };
}

/** What was changed in an article, with a heading; nothing where that is not known. */
export function changes(
  title: string,
  differences: readonly Difference[] | undefined,
  words: Wording,
): Block[] {
  if (differences === undefined) return [];
  const rest = differences.length - MAX_TOLD;
  const told = differences.slice(0, MAX_TOLD).map((one) => ({
    lines: differenceLines(one, words).map((text) => [plain(shortened(text, MAX_TEXT))]),
  }));
  return [
    { kind: 'heading', line: [plain(title)] },
    differences.length === 0
      ? { ...line(words.desk.unchanged), quiet: true }
      : { kind: 'list', numbered: false, items: told },
    ...(rest > 0 ? [{ ...line(words.more(rest)), quiet: true }] : []),
  ];
}

function line(text: string): Extract<Block, { kind: 'line' }> {
  return { kind: 'line', line: [plain(text)] };
}
