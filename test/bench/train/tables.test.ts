import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ablationTable } from '../../../bench/train/ablation.ts';
import { candidatesTable } from '../../../bench/train/candidates.ts';
import { openSet, type TrainingSet } from '../../../bench/train/collection.ts';

const TOWNS = ['Varnholt', 'Kestrelby', 'Osterwick', 'Pellmouth', 'Grainstow', 'Tarnbridge'];
const PEOPLE = ['Solvei Marne', 'Tobin Grell', 'Ida Quell', 'Jory Thwaite', 'Runa Pike', 'Ned Oram'];

describe('tables of what the ranking is made of', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'byline-tables-'));
  let set: TrainingSet;

  beforeAll(async () => {
    const folder = path.join(root, 'squad');
    mkdirSync(folder);
    const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const articles = TOWNS.flatMap((town, i) => [
      {
        id: `a${i}`,
        title: `Bridge at ${town}`,
        text: `The bridge at ${town} was opened by ${PEOPLE[i]} on Monday.`,
      },
      {
        id: `b${i}`,
        title: 'Harvest',
        text: `Growers near ${town} picked plums. The bridge was far away.`,
      },
    ]);
    const questions = TOWNS.map((town, i) => ({
      id: `q${i}`,
      question: `Who opened the bridge at ${town}?`,
      answers: [PEOPLE[i]],
      articles: [`a${i}`],
    }));
    writeFileSync(path.join(folder, 'articles.jsonl'), lines(articles));
    writeFileSync(path.join(folder, 'questions.jsonl'), lines(questions));
    set = await openSet(folder);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('have a row for each idea that is left out, beside the whole', () => {
    const table = ablationTable([set]);
    expect(table).toMatch(/\| all ideas \| 100\.0 /u);
    expect(table).toContain('without kind of answer');
    expect(table.split('\n').length).toBeGreaterThan(10);
  });

  it('show how many questions have an answering article among the candidates', () => {
    expect(candidatesTable([set])).toMatch(/\| squad \| 12 \| 100\.0 \| 100\.0 \|/u);
  });
});
