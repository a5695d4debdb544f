import type { Answer } from '../answers/answer.ts';
import { plain, shortened } from './inline.ts';
import type { Block, Reply } from './reply.ts';
import { quoteBlock } from './source.ts';
import type { Wording } from './wording.ts';

/** The longest claim that is repeated above what the articles say to it, in UTF-16 units. */
const MAX_CLAIM = 160;

/**
 * What the articles say to each claim, without a verdict: the claim, which is the person's own words, and below it the quotes
 * that come nearest, or that there are none.
 */
export function claimsReply(answers: readonly Answer[], words: Wording): Reply {
  const { locale } = words;
  if (answers.length === 0)
    return { blocks: [{ kind: 'line', line: [plain(words.checkNothing)] }], actions: [], locale };
  return {
    blocks: [
      { kind: 'heading', line: [plain(words.checkTitle)] },
      ...answers.flatMap((answer): Block[] => [
        { kind: 'heading', line: [plain(words.inQuotes(shortened(answer.question, MAX_CLAIM)))] },
        ...evidence(answer, words),
      ]),
    ],
    actions: [],
    locale,
  };
}

function evidence(answer: Answer, words: Wording): Block[] {
  if (answer.kind === 'notCovered')
    return [{ kind: 'line', line: [plain(words.claimNotCovered)], quiet: true }];
  const quotes =
    answer.kind === 'conflicting' ? answer.sides.map(({ quote }) => quote) : answer.quotes.slice(0, 1);
  return quotes.map((quote) => quoteBlock(quote, words));
}
