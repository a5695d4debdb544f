import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { disk } from '../../src/files/disk.ts';
import { withoutPersons } from '../../src/records/gapReport.ts';
import { KEPT_DAYS, MAX_GAPS, openRecords, type RecordsDeps } from '../../src/records/records.ts';
import { temporaryFolder } from '../articles/temporaryFolder.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-05-04T09:00:00Z');

async function open(dataDir: string, more: Partial<RecordsDeps> = {}) {
  const errors: unknown[] = [];
  let passed = 0;
  const records = await openRecords({
    dataDir,
    // Every look at the clock is a second later, so that the order of entries can be told.
    now: () => new Date(START + (passed += 1_000)),
    onError: (error) => errors.push(error),
    ...more,
  });
  return { records, errors, pass: (time: number) => (passed += time) };
}

const judged = (person: string, answer: string, helpful: boolean, server?: string) => ({
  person, answer, helpful, server, question: `What of ${answer}?`,
}); // prettier-ignore

describe('the questions without an answer', () => {
  it('are counted however they are written, and survive a restart', async () => {
    const dataDir = await temporaryFolder();
    const { records } = await open(dataDir);
    for (const question of ['Who leads?', 'Where is it?', 'who  LEADS', 'Who leads?!'])
      records.noteGap({ question });
    await records.close();
    const expected = [
      { question: 'Who leads?!', times: 3, notCovered: 3, notHelpful: 0, last: '2026-05-04T09:00:05.000Z' },
      { question: 'Where is it?', times: 1, notCovered: 1, notHelpful: 0, last: '2026-05-04T09:00:03.000Z' },
    ];
    expect(records.gaps(undefined, 10)).toEqual(expected);
    expect((await open(dataDir)).records.gaps(undefined, 10)).toEqual(expected);
    expect(records.gaps(undefined, 1)).toEqual(expected.slice(0, 1));
  });

  it('are those of one server alone, or those asked outside any', async () => {
    const { records } = await open(await temporaryFolder());
    records.noteGap({ server: '111', question: 'What is in one?' });
    records.noteGap({ server: '222', question: 'What is in two?' });
    records.noteGap({ question: 'What is outside?' });
    await records.noteFeedback(judged('p', 'three', false, '222'));
    const questions = (server?: string) => records.gaps(server, 10).map(({ question }) => question).toSorted();
    expect(questions('111')).toEqual(['What is in one?']);
    expect(questions('222')).toEqual(['What is in two?', 'What of three?']);
    expect(questions()).toEqual(['What is outside?']);
    expect(questions('333')).toEqual([]);
  }); // prettier-ignore

  it('name no person', async () => {
    const dataDir = await temporaryFolder();
    const { records } = await open(dataDir);
    records.noteGap({ question: 'Did <@123456789012345678> or <@&42> write\n to ann.b@post.example?' });
    await records.close();
    records.noteGap({ server: '1', question: `${'a'.repeat(495)} <@123456789012345678>` });
    await records.close();
    expect(records.gaps(undefined, 1)[0]?.question).toBe('Did @… or @… write to …@…?');
    const stored = await readFile(path.join(dataDir, 'gaps.jsonl'), 'utf8');
    expect(stored).not.toMatch(/123456789012345678|ann\.b/u);
    expect(Object.keys(JSON.parse(stored.split('\n')[0]!))).toEqual(['at', 'question']);
  });

  it('are kept on one line of bounded length, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (question) => {
        const kept = withoutPersons(question);
        expect(kept).not.toMatch(/\p{Cc}|<@\d+>/u);
        expect(kept.length).toBeLessThanOrEqual(500);
        expect(kept.isWellFormed()).toBe(true);
      }),
    );
  });

  it('do not grow without bound', async () => {
    const dataDir = await temporaryFolder();
    const at = new Date(START).toISOString();
    const line = (question: string) => `${JSON.stringify({ at, question })}\n`;
    await writeFile(path.join(dataDir, 'gaps.jsonl'), line('Old?') + line('New?').repeat(MAX_GAPS));
    const { records } = await open(dataDir);
    expect(records.gaps(undefined, 10)).toMatchObject([{ question: 'New?', times: MAX_GAPS }]);
    expect((await readFile(path.join(dataDir, 'gaps.jsonl'), 'utf8')).split('\n')).toHaveLength(MAX_GAPS + 1);
  });
});

describe('the judgements', () => {
  it('count once a person and answer, the latest of them', async () => {
    const dataDir = await temporaryFolder();
    const { records } = await open(dataDir);
    await records.noteFeedback(judged('ann', 'a', false, '111'));
    await records.noteFeedback(judged('bob', 'a', false, '111'));
    await records.noteFeedback(judged('ann', 'b', true, '111'));
    expect(records.feedback('111')).toEqual({ helpful: 1, notHelpful: 2 });
    expect(records.gaps('111', 5)).toMatchObject([{ question: 'What of a?', times: 2, notHelpful: 2 }]);
    await records.noteFeedback(judged('ann', 'a', true, '111'));
    expect(records.feedback('111')).toEqual({ helpful: 2, notHelpful: 1 });
    expect(records.feedback(undefined)).toEqual({ helpful: 0, notHelpful: 0 });
    expect((await open(dataDir)).records.feedback('111')).toEqual({ helpful: 2, notHelpful: 1 });
  });

  it('of a person go when the person asks for it, from the disk as well', async () => {
    const dataDir = await temporaryFolder();
    const { records } = await open(dataDir);
    await records.noteFeedback(judged('ann-17', 'a', false));
    await records.noteFeedback(judged('ann-17', 'a', true));
    await records.noteFeedback(judged('ann-17', 'b', true));
    await records.noteFeedback(judged('bob-18', 'a', true));
    expect(await records.forget('ann-17')).toBe(2);
    expect(await records.forget('ann-17')).toBe(0);
    expect(records.feedback(undefined)).toEqual({ helpful: 1, notHelpful: 0 });
    expect(await readFile(path.join(dataDir, 'feedback.jsonl'), 'utf8')).not.toContain('ann-17');
    expect((await open(dataDir)).records.feedback(undefined)).toEqual({ helpful: 1, notHelpful: 0 });
  });

  it('keep the file small where one person changes their mind again and again', async () => {
    const dataDir = await temporaryFolder();
    const fast = { ...disk, append: async (_: string, text: string, at: number) => at + text.length };
    const { records } = await open(dataDir, { on: fast });
    for (let n = 0; n < 1_004; n += 1) await records.noteFeedback(judged('ann', 'a', n % 2 === 0));
    expect((await readFile(path.join(dataDir, 'feedback.jsonl'), 'utf8')).split('\n')).toHaveLength(2);
  });
});

describe('the records', () => {
  it('keep nothing for longer than 90 days', async () => {
    const dataDir = await temporaryFolder();
    const { records, pass } = await open(dataDir);
    records.noteGap({ question: 'Old?' });
    await records.noteFeedback(judged('ann', 'a', true));
    pass(KEPT_DAYS * DAY - 10_000);
    records.noteGap({ question: 'New?' });
    await records.sweep();
    expect(records.gaps(undefined, 5)).toHaveLength(2);
    pass(20_000);
    await records.sweep();
    expect(records.gaps(undefined, 5).map(({ question }) => question)).toEqual(['New?']);
    expect(records.feedback(undefined)).toEqual({ helpful: 0, notHelpful: 0 });
    for (const file of ['gaps.jsonl', 'feedback.jsonl'])
      expect(await readFile(path.join(dataDir, file), 'utf8')).not.toMatch(/Old|ann/u);
  });

  it('of a server go with it', async () => {
    const dataDir = await temporaryFolder();
    const { records } = await open(dataDir);
    records.noteGap({ server: '111', question: 'One?' });
    records.noteGap({ server: '222', question: 'Two?' });
    await records.noteFeedback(judged('ann', 'a', true, '111'));
    await records.forgetServer('111');
    expect(records.gaps('111', 5)).toEqual([]);
    expect(records.gaps('222', 5)).toHaveLength(1);
    for (const file of ['gaps.jsonl', 'feedback.jsonl'])
      expect(await readFile(path.join(dataDir, file), 'utf8')).not.toContain('111');
  });

  it('lose a last line that was half written, and say so; a line damaged otherwise hides no other', async () => {
    const dataDir = await temporaryFolder();
    const { records } = await open(dataDir);
    for (const question of ['One?', 'Two?', 'Three?']) records.noteGap({ question });
    await records.close();
    const file = path.join(dataDir, 'gaps.jsonl');
    const stored = await readFile(file, 'utf8');
    await writeFile(file, stored.replace('"question":"Two?"', '"quest').slice(0, -8));
    const { records: again, errors } = await open(dataDir);
    expect(again.gaps(undefined, 5).map(({ question }) => question)).toEqual(['One?']);
    expect(errors.map(String)).toEqual([
      'Error: gaps.jsonl: line 2 cannot be read and is passed over',
      'Error: gaps.jsonl: the last line was not written to its end and is left out',
    ]);
    again.noteGap({ question: 'Four?' });
    await again.close();
    expect((await open(dataDir)).records.gaps(undefined, 5).map(({ question }) => question)).toEqual([
      'Four?',
      'One?',
    ]);
  });

  it('say in one line that a judgement cannot be stored, and count only what is', async () => {
    const dataDir = await temporaryFolder();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    let isFull = false;
    const on = { ...disk, append: (...given: Parameters<typeof disk.append>) => (isFull ? Promise.reject(full) : disk.append(...given)) }; // prettier-ignore
    const { records, errors } = await open(dataDir, { on });
    await records.noteFeedback(judged('ann', 'a', true));
    isFull = true;
    await expect(records.noteFeedback(judged('bob', 'a', true))).rejects.toThrow(UserError);
    records.noteGap({ question: 'Lost?' });
    await records.close();
    expect(errors).toEqual([expect.any(UserError)]);
    expect(records.feedback(undefined)).toEqual({ helpful: 1, notHelpful: 0 });
    expect(records.gaps(undefined, 5)).toEqual([]);
    isFull = false;
    await records.noteFeedback(judged('bob', 'a', true));
    expect((await open(dataDir)).records.feedback(undefined)).toEqual({ helpful: 2, notHelpful: 0 });
  });

  it('say in one line that the data folder cannot be used', async () => {
    const dataDir = path.join(await temporaryFolder({ data: 'a file' }), 'data');
    const failure = await open(dataDir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as Error).message).toMatch(/^Cannot keep data in the folder '[^\n]*DATA_DIR[^\n]*$/u);
    await rm(dataDir);
    await expect(open(dataDir)).resolves.toBeDefined();
  });
});
