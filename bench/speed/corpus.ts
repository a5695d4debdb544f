import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Article } from '../../src/articles/article.ts';
import { cutPassages } from './passages.ts';
import { createQuestionDraw, type SpeedQuestion } from './questions.ts';
import { createVariation } from './variation.ts';

/** One line of a corpus file: an article as JSON Lines hold it. */
export type CorpusArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
};

/** A corpus file that was written. */
export type Corpus = {
  readonly articles: number;
  readonly passages: number;
  readonly words: number;
  readonly questions: readonly SpeedQuestion[];
};

/**
 * Writes articles of `size` passages or a few more to a JSON Lines file: the given articles, then varied copies of them until the
 * size is reached. Draws `questions` questions from what was written.
 */
export async function writeCorpus(
  file: string,
  source: readonly Article[],
  size: number,
  questions: number,
): Promise<Corpus> {
  const vary = createVariation(source.map(({ headline, body }) => `${headline}\n${body}`));
  const drawn = createQuestionDraw();
  const out = createWriteStream(file);
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
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
    }
    if (passages === before) throw new Error('the articles have no text to make passages of');
  }
  out.end();
  await finished(out);
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

/** Reads a corpus file back. */
export const readCorpus = (file: string): CorpusArticle[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusArticle);
