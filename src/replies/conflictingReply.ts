import type { Answer } from '../answers/answer.ts';
import { type AnswerContext, footer, further, more } from './answerParts.ts';
import { plain } from './inline.ts';
import type { Reply } from './reply.ts';
import { newestFirst, sideBlocks } from './sides.ts';
import { readAction, summaryAction } from './source.ts';

/** Reports that differ, side by side and newest first, without a verdict. */
export function conflictingReply(
  answer: Extract<Answer, { kind: 'conflicting' }>,
  context: AnswerContext,
): Reply {
  const { words } = context;
  const sides = newestFirst(answer.sides);
  const [newest] = sides;
  if (newest === undefined) throw new Error('A conflicting answer has no sides');
  const outlets = new Set(sides.map((side) => side.quote.article.outlet));
  return {
    blocks: [
      { kind: 'heading', line: [plain(outlets.size > 1 ? words.outletsDiffer : words.reportsDiffer)] },
      ...sideBlocks(sides, words),
      ...further(answer, words),
      footer(answer, words),
    ],
    actions: [
      readAction(newest.quote.article, words.readInContext, newest.quote),
      ...more(answer, context),
      summaryAction(newest.quote.article, words),
    ],
  };
}
