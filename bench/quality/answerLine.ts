import { z } from 'zod';

const articleId = z.object({ id: z.string() });

export const answerLineSchema = z.object({
  id: z.string(),
  kind: z.enum(['found', 'conflicting', 'notCovered']),
  confidence: z.number().optional(),
  quotes: z
    .array(
      z.object({
        text: z.string(),
        start: z.number().optional(),
        end: z.number().optional(),
        article: articleId,
      }),
    )
    .default([]),
  nearest: z.array(articleId).default([]),
});

/** One line of a file of answers: quotes best first, then further articles best first. */
export type AnswerLine = z.infer<typeof answerLineSchema>;

/** One line of a file of summaries: slices of the article `id`, in the order to be read. */
export type SummaryLine = { readonly id: string; readonly sentences: readonly string[] };

/** The most quotes of one answer that are counted. */
export const QUOTES = 20;
