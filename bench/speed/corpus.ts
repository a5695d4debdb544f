import { once } from 'node:events';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Article } from '../../src/articles/article.ts';
import { cutPassages } from './passages.ts';
import { createQuestionDraw, type SpeedQuestion } from './questions.ts';
import { createVariation } from './variation.ts';

/** So many bytes of text, or a few more, make one file: Byline reads none of more than 200 MB. */
const PART = 100_000_000;

/** One line of a corpus file: an article as JSON Lines hold it. */
export type CorpusArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
};

/** A corpus that was written. */
export type Corpus = {
  readonly articles: number;
  readonly passages: number;
  readonly words: number;
  readonly questions: readonly SpeedQuestion[];
};

/**
 * Writes articles of `size` passages or a few more to a folder of JSON Lines files: the given articles, then varied copies of them until the
 * size is reached. Draws `questions` questions from what was written.
 */
export async function writeCorpus(
  folder: string,
  source: readonly Article[],
  size: number,
  questions: number,
): Promise<Corpus> {
  const vary = createVariation(source.map(({ headline, body }) => `${headline}\n${body}`));
  const drawn = createQuestionDraw();
  mkdirSync(folder);
  let out: WriteStream | undefined;
  let parts = 0;
  let articles = 0;
  let passages = 0;
  let words = 0;
  for (let copy = 0; passages < size; copy += 1) {
    const before = passages;
    for (const article of source) {
      if (passages >= size) break;
      const line = copyOf(article, copy, vary);
      const cut = cutPassages(line.text);
      for (const passage of cut) {
        drawn.offer(passage, line.id);
        words += passage.split(/\s+/u).length;
      }
      articles += 1;
      passages += cut.length;
      if (out === undefined || out.bytesWritten > PART) {
        if (out !== undefined) await ended(out);
        out = createWriteStream(path.join(folder, `part-${String((parts += 1)).padStart(3, '0')}.jsonl`));
      }
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
    }
    if (passages === before) throw new Error('the articles have no text to make passages of');
  }
  if (out !== undefined) await ended(out);
  return { articles, passages, words, questions: drawn.draw(questions) };
}

function copyOf(article: Article, copy: number, vary: (text: string, copy: number) => string): CorpusArticle {
  return {
    id: copy === 0 ? article.id : `${article.id}-${copy}`,
    title: article.headlineMissing ? '' : vary(article.headline, copy),
    text: vary(article.body, copy),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.published !== undefined && { publishedAt: article.published.iso }),
  };
}

async function ended(out: WriteStream): Promise<void> {
  out.end();
  await finished(out);
}

/** Reads a corpus back. */
export const readCorpus = (folder: string): CorpusArticle[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as CorpusArticle);
