import type { Answer } from '../answers/answer.ts';
import type { AnswerContext } from './answerParts.ts';
import { plain, shortened } from './inline.ts';
import type { Block, Reply } from './reply.ts';
import { articleItem, MAX_NAME } from './source.ts';

const MAX_MISSING = 5;
const MAX_NEAREST = 3;

/** Says plainly that the articles do not answer, what they do not mention, and which come nearest. */
export function notCoveredReply(
  answer: Extract<Answer, { kind: 'notCovered' }>,
  { words, articles, awaited = 0, filter }: AnswerContext,
): Reply {
  const missing = answer.missing.slice(0, MAX_MISSING).map((word) => shortened(word, MAX_NAME));
  const blocks: Block[] = [
    { kind: 'heading', line: [plain(words.notCovered)] },
    { kind: 'line', line: [plain(words.noneAnswers(articles))] },
  ];
  if (awaited > 0) blocks.push({ kind: 'line', line: [plain(words.stillRead(awaited))] });
  if (missing.length > 0 && articles > 0)
    blocks.push({ kind: 'line', line: [plain(words.noMention(missing))] });
  if (Object.values(filter).some((value) => value !== undefined))
    blocks.push({ kind: 'line', line: [plain(words.lookedAt(filter))], quiet: true });
  if (answer.nearest.length > 0) {
    blocks.push({ kind: 'heading', line: [plain(words.nearest)] });
    const items = answer.nearest.slice(0, MAX_NEAREST).map((article) => articleItem(article, words));
    blocks.push({ kind: 'list', numbered: true, items });
  }
  return { blocks, actions: [] };
}
