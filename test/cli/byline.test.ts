import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';

const bin = fileURLToPath(new URL('../../bin/byline.js', import.meta.url));
const byline = (...args: string[]) => runProgram([process.execPath, bin, ...args], { cwd });
const TEXT = 'The ferry to Ternsay was delayed by two hours because of fog.';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'byline-cli-'));
  const article = {
    id: 'Fog_1',
    title: 'Ferry delayed',
    text: TEXT,
    outlet: 'Harbour Post',
    publishedAt: '2025-11-03',
  };
  writeFileSync(join(cwd, 'news.jsonl'), `${JSON.stringify(article)}\n`);
});
afterEach(() => rmSync(cwd, { recursive: true }));

describe('byline', () => {
  it('answers with one JSON object whose quote is a slice of the body that it prints', async () => {
    const asked = await byline(
      'ask',
      'Why was the ferry delayed?',
      '--articles',
      'news.jsonl',
      '--as-of',
      '2025-11-05',
      '--json',
    );
    expect([asked.code, asked.err]).toEqual([0, '']);
    const answer = JSON.parse(asked.out);
    expect(answer).toMatchObject({
      question: 'Why was the ferry delayed?',
      asOf: '2025-11-05',
      kind: 'found',
    });
    const [{ text, start, end, article }] = answer.quotes;
    const { body } = JSON.parse(
      (await byline('article', article.id, '--articles', 'news.jsonl', '--json')).out,
    );
    expect(article.id).toBe('Fog_1');
    expect(body.slice(start, end)).toBe(text);
  });

  it('exits with 0 whatever the answer, with 2 for a wrong line, with 1 for articles that are not there', async () => {
    const none = await byline(
      'ask',
      'Who won the chess championship in Reykjavik?',
      '--articles',
      'news.jsonl',
    );
    expect(none.code).toBe(0);
    expect(none.out).toContain('Not covered');
    const wrong = await byline('frobnicate');
    expect([wrong.code, wrong.out, wrong.err.trim().split('\n')]).toEqual([
      2,
      '',
      [expect.stringContaining('frobnicate')],
    ]);
    const missing = await byline('latest', '--articles', 'nowhere');
    expect([missing.code, missing.out, missing.err.trim().split('\n')]).toEqual([
      1,
      '',
      [expect.stringContaining("'nowhere'")],
    ]);
  });

  it('checks articles', async () => {
    writeFileSync(join(cwd, 'news.jsonl'), `{"id": "a", "title": "A", "text": "Text."}\n{"id": \n`);
    const { code, out, err } = await byline('check', 'news.jsonl');
    expect([code, out]).toEqual([1, '1 article, 1 problem\n']);
    expect(err).toMatch(/^news\.jsonl:2: \S/u);
  });

  it('explains itself', async () => {
    const { code, out } = await byline('--help');
    expect(code).toBe(0);
    expect(out).toContain('ask QUESTION');
  });
});
