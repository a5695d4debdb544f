import type { Answer, Quote, Side } from '../answers/answer.ts';
import { type AnswerContext, footer, further, more } from './answerParts.ts';
import { joined, marked, plain, shortened } from './inline.ts';
import type { Reply } from './reply.ts';
import {
  citation,
  corrections,
  credits,
  dayNotes,
  MAX_NAME,
  outletOf,
  readAction,
  saidBy,
  summaryAction,
} from './source.ts';
import type { Wording } from './wording.ts';

/** Other reports of the same value that are named. */
const MAX_ALSO = 3;

/** Reports that differ, side by side and newest first, without a verdict. */
export function conflictingReply(
  answer: Extract<Answer, { kind: 'conflicting' }>,
  context: AnswerContext,
): Reply {
  const { words } = context;
  const sides = answer.sides.toSorted((a, b) => later(a.quote, b.quote));
  const [newest, next] = sides;
  if (newest === undefined) throw new Error('A conflicting answer has no sides');
  const alone = next !== undefined && later(newest.quote, next.quote) < 0;
  const outlets = new Set(sides.map((side) => side.quote.article.outlet));
  return {
    blocks: [
      { kind: 'heading', line: [plain(outlets.size > 1 ? words.outletsDiffer : words.reportsDiffer)] },
      { kind: 'sides', rows: sides.map((side) => row(side, alone && side === newest, words)) },
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

function row({ value, quote, alsoIn }: Side, newest: boolean, words: Wording) {
  const others = new Set(alsoIn.map((other) => outletOf(other.article, words)));
  others.delete(outletOf(quote.article, words));
  const also = others.size === 0 ? undefined : [plain(words.alsoIn([...others].slice(0, MAX_ALSO)))];
  const source = joined([
    ...credits(quote.article, words),
    saidBy(quote, words),
    also,
    newest ? [plain(words.newestSide, 'strong')] : undefined,
    citation(quote, words),
  ]);
  const notes = [...dayNotes(quote, words), ...corrections(quote.article, words)];
  return {
    value: [plain(shortened(value, MAX_NAME), 'mark')],
    source,
    quote: marked(quote.text, quote.marks),
    ...(notes.length > 0 && { notes }),
  };
}

/** Below 0 where `a` was published later than `b`; 0 where neither is known to be later. */
function later(a: Quote, b: Quote): number {
  const [one, other] = [a.article.published, b.article.published];
  if (one?.instant !== undefined && other?.instant !== undefined) return other.instant - one.instant;
  return (other?.day ?? '').localeCompare(one?.day ?? '');
}
