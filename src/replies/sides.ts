import type { Quote, Side } from '../answers/answer.ts';
import { joined, marked, plain, shortened } from './inline.ts';
import type { Block } from './reply.ts';
import { citation, corrections, credits, dayNotes, MAX_NAME, outletOf, saidBy } from './source.ts';
import type { Wording } from './wording.ts';

/** Other reports of the same value that are named. */
const MAX_ALSO = 3;

/** Sides in order of publication, the newest first. */
export function newestFirst(sides: readonly Side[]): readonly Side[] {
  return sides.toSorted((a, b) => later(a.quote, b.quote));
}

/** Reports that differ, as they are ordered; the first is called the newest where it is. */
export function sideBlocks(sides: readonly Side[], words: Wording): Block[] {
  const [first, next] = sides;
  const newest = first !== undefined && next !== undefined && later(first.quote, next.quote) < 0;
  return [{ kind: 'sides', rows: sides.map((side) => row(side, newest && side === first, words)) }];
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
