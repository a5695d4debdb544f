import type { Reply } from '../replies/reply.ts';
import type { Context } from './context.ts';

/** Counts an answered question, and keeps it for the editors where the articles did not answer. */
export function noteAnswer(
  { answered, question }: Reply,
  server: string | undefined,
  context: Context,
): void {
  if (answered === undefined) return;
  context.metrics.answered(answered);
  if (answered === 'notCovered' && question !== undefined) context.records.noteGap({ question, server });
}
