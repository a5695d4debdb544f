import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { UserError } from '../../src/errors.ts';

const id = z.union([z.string(), z.number()]).transform(String);

const articleSchema = z.object({
  id,
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z.string(),
  publishedAt: z.string().optional(),
});

const questionSchema = z.object({
  id,
  question: z.string(),
  asOf: z.string().optional(),
  answers: z.array(z.string()).default([]),
  articles: z.array(id).default([]),
  choices: z.array(z.string()).default([]),
  standsInArticle: z.boolean().default(false),
  covered: z.boolean().optional(),
});

const summarySchema = z.object({
  article: id,
  budget: z.number().int().positive(),
  sentences: z.array(z.string()),
});

/** An article as the set gives it: what a quote must be a slice of. */
export type SetArticle = z.infer<typeof articleSchema>;
/** A question, and what the set knows of its answer. */
export type SetQuestion = z.infer<typeof questionSchema>;
/** A reference summary: slices of the article, and the most words a summary of it may have. */
export type SetSummary = z.infer<typeof summarySchema>;

/** Articles with questions, or with reference summaries, on which answers are measured. */
export type EvalSet = {
  readonly name: string;
  readonly articles: ReadonlyMap<string, SetArticle>;
  readonly questions: readonly SetQuestion[];
  readonly summaries: readonly SetSummary[];
};

/** The calendar day, `YYYY-MM-DD`, of an ISO date or time. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** Whether someone who asks on the question's day may be shown the article. */
export function readableThen(article: SetArticle, question: SetQuestion): boolean {
  if (question.asOf === undefined || article.publishedAt === undefined) return true;
  return dayOf(article.publishedAt) <= dayOf(question.asOf);
}

/**
 * Reads a JSON Lines file, each line checked.
 * @throws UserError that names the file and the line, where a line is no JSON or not of the expected shape.
 */
export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const rows: T[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new UserError(`${file}:${number} is no JSON`, { cause: error });
    }
    const row = schema.safeParse(value);
    if (!row.success) throw new UserError(`${file}:${number}: ${z.prettifyError(row.error)}`);
    rows.push(row.data);
  }
  return rows;
}

/**
 * Reads a folder that holds `articles.jsonl` and `questions.jsonl`, `summaries.jsonl` or both.
 * @throws UserError where the folder holds no such set.
 */
export async function readSet(folder: string): Promise<EvalSet> {
  const file = (name: string): string => path.join(folder, name);
  if (!existsSync(file('articles.jsonl'))) throw new UserError(`${folder} holds no articles.jsonl`);
  const optional = async <T>(name: string, schema: z.ZodType<T>): Promise<T[]> =>
    existsSync(file(name)) ? readJsonLines(file(name), schema) : [];
  const questions = await optional('questions.jsonl', questionSchema);
  const summaries = await optional('summaries.jsonl', summarySchema);
  if (questions.length + summaries.length === 0)
    throw new UserError(`${folder} holds neither questions.jsonl nor summaries.jsonl`);
  const articles = await readJsonLines(file('articles.jsonl'), articleSchema);
  return {
    name: path.basename(path.resolve(folder)),
    articles: new Map(articles.map((article) => [article.id, article])),
    questions,
    summaries,
  };
}
