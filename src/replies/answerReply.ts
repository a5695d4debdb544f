import type { Answer } from '../answers/answer.ts';
import { type AnswerContext, footer, further, more, pageCount, quotesPage } from './answerParts.ts';
import { conflictingReply } from './conflictingReply.ts';
import { notCoveredReply } from './notCoveredReply.ts';
import type { Reply } from './reply.ts';
import { quoteBlock, readAction, summaryAction } from './source.ts';

/** An answer as the reader sees it; pages after the first hold further quotes. */
export function answerReply(answer: Answer, context: AnswerContext): Reply {
  const { locale } = context.words;
  return { ...replyTo(answer, context), question: answer.question, answered: answer.kind, locale };
}

function replyTo(answer: Answer, context: AnswerContext): Reply {
  if (answer.kind === 'notCovered') return notCoveredReply(answer, context);
  const page = Math.min(context.page ?? 1, pageCount(answer));
  if (page > 1) return quotesPage(answer, page, context);
  return answer.kind === 'conflicting' ? conflictingReply(answer, context) : foundReply(answer, context);
}

function foundReply(answer: Extract<Answer, { kind: 'found' }>, context: AnswerContext): Reply {
  const { words } = context;
  const [first] = answer.quotes;
  if (first === undefined) throw new Error('A found answer has no quote');
  return {
    blocks: [quoteBlock(first, words), ...further(answer, words), footer(answer, words)],
    actions: [
      readAction(first.article, words.readInContext, first),
      ...more(answer, context),
      summaryAction(first.article, words),
    ],
  };
}
