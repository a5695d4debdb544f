import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { openFolder } from '../../src/articles/folder.ts';
import { writeFrontMatter } from '../../src/articles/formats/frontMatter.ts';
import { hash } from '../speed/hash.ts';
import { cutPassages } from '../speed/passages.ts';
import { createQuestionDraw } from '../speed/questions.ts';
import { createVariation, type Variation } from '../speed/variation.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'articles');
/** The newest of the articles are of this day. */
export const TODAY = '2026-05-25';
const LAST = Date.parse(`${TODAY}T20:00:00Z`);
/** Two years of news. */
const SPAN = 730 * 86_400_000;
/** So many outlets and topics come out of each one of the samples. */
const OUTLETS = 12;
const TOPICS = 40;

/** What was written, to ask about. */
export type Written = {
  readonly questions: readonly string[];
  readonly headlines: readonly string[];
  readonly ids: readonly string[];
  readonly outlets: readonly string[];
  readonly topics: readonly string[];
};

/**
 * Writes `count` invented articles to a folder, a Markdown file each: the samples, and copies with other names, figures and words,
 * spread over two years. Gives `questions` questions made of their sentences. The same counts always give the same.
 */
export async function writeArticles(folder: string, count: number, questions: number): Promise<Written> {
  const samples = await readSamples();
  const vary = createVariation(samples.map(({ headline, body }) => `${headline}\n${body}`));
  const drawn = createQuestionDraw();
  const [headlines, ids, outlets, topics] = [
    new Array<string>(),
    new Array<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (let i = 0; i < count; i += 1) {
    const copy = Math.floor(i / samples.length);
    const sample = samples[i % samples.length];
    if (sample === undefined) break;
    const made = copyOf(sample, copy, vary);
    const published = new Date(LAST - (hash(made.id, 7) % SPAN)).toISOString();
    const month = join(folder, published.slice(0, 4), published.slice(5, 7));
    mkdirSync(month, { recursive: true });
    const { id, body, ...fields } = made;
    writeFileSync(join(month, `${id}.md`), `${writeFrontMatter({ ...fields, published })}\n${body}\n`);
    for (const passage of cutPassages(body)) drawn.offer(passage, id);
    headlines.push(made.headline);
    ids.push(id);
    outlets.add(made.outlet);
    for (const topic of made.topics) topics.add(topic);
  }
  return {
    questions: drawn.draw(questions).map(({ question }) => question),
    headlines,
    ids,
    outlets: [...outlets],
    topics: [...topics],
  };
}

async function readSamples(): Promise<readonly Article[]> {
  const store = await openFolder({ path: SAMPLES, samples: 'on', watch: false });
  const articles = [...store.articles.values()].filter(({ sample }) => sample);
  await store.close();
  return articles;
}

function copyOf({ id, headline, outlet, topics, language, body }: Article, copy: number, vary: Variation) {
  return {
    id: `${id.slice(0, 30)}-${copy}`,
    headline: vary(headline, copy),
    outlet: vary(outlet ?? 'Harbour Post', copy % OUTLETS),
    topics: topics.map((topic) => vary(topic, copy % TOPICS)),
    url: `https://news.example/${id}/${copy}`,
    language,
    format: 'plain',
    body: vary(body, copy),
  };
}
