import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import { runAction, runCommand } from '../../src/commands/run.ts';
import type { Action } from '../../src/replies/reply.ts';
import { answerShape } from '../../src/replies/jsonShapes.ts';
import { answerFound, coverage } from '../support/coverage.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { readable } from '../support/readable.ts';

const asker = { locale: 'en-GB', today: '2025-05-06', previous: ['Who slept?'], editor: true };
const make = () => createHandMadeNewsroom(coverage, answerFound);

describe('/ask', () => {
  it('asks the newsroom as of today, with the questions before', async () => {
    const { newsroom, asked } = make();
    const reply = await runCommand(ask, { question: 'How many were hurt?' }, asker, newsroom);
    expect(asked).toEqual([
      { question: 'How many were hurt?', asOf: '2025-05-06', previous: ['Who slept?'] },
    ]);
    expect(readable(reply)[0]).toBe('| Police said 12 people were hurt.');
  });

  it('narrows to an outlet, as it is called, and to days', async () => {
    const { newsroom, asked } = make();
    await runCommand(
      ask,
      { question: 'Who?', outlet: 'coast daily', since: 'yesterday', until: 'today' },
      asker,
      newsroom,
    );
    expect(asked[0]).toMatchObject({ outlet: 'Coast Daily', since: '2025-05-05', until: '2025-05-06' });
  });

  it('names the nearest outlets where there is none of that name', async () => {
    const { newsroom } = make();
    await expect(runCommand(ask, { question: 'Who?', outlet: 'Coastal' }, asker, newsroom)).rejects.toThrow(
      `No stored article is from the outlet 'Coastal'. The nearest: Coast Daily. Example: outlet:"Coast Daily"`,
    );
    const empty = createHandMadeNewsroom([], answerFound).newsroom;
    await expect(runCommand(ask, { question: 'Who?', outlet: 'x' }, asker, empty)).rejects.toThrow(
      'No stored article names its outlet.',
    );
  });

  it('turns to more quotes of the same question, narrowed the same', async () => {
    const { newsroom, asked } = make();
    const first = await runCommand(ask, { question: 'Who?', outlet: 'Harbour Post' }, asker, newsroom);
    const more = first.actions.find(({ label }) => label === 'More quotes') as Action;
    const second = await runAction(
      commands,
      { ...more, args: { ...more.args, question: 'Who?' } },
      { ...asker, previous: ['Who slept?', 'Who?'] },
      newsroom,
    );
    expect(readable(second)[0]).toBe('| Two ferries met yesterday.');
    expect(asked[1]).toEqual(asked[0]);
    const [back] = second.actions;
    const again = await runAction(
      commands,
      { ...(back as Action), args: { ...back?.args, question: 'Who?' } },
      asker,
      newsroom,
    );
    expect(readable(again)).toEqual(readable(first));
  });

  it('replies in Urdu to a question in Urdu, whatever the reader has set, and so do its actions', async () => {
    const { newsroom } = make();
    const question = 'کتنے لوگ زخمی ہوئے؟';
    const reply = await runCommand(ask, { question }, asker, newsroom);
    expect(readable(reply)).toContain('1 ادارہ · تازہ ترین خبر: <2025-05-04>');
    expect(reply.locale).toBe('ur');
    const context = reply.actions.find(({ label }) => label === 'سیاق میں پڑھیں') as Action;
    const opened = await runAction(
      commands,
      { ...context, args: { ...context.args, question } },
      asker,
      newsroom,
    );
    expect(opened.actions.map(({ label }) => label)).toEqual(['خلاصہ']);
    expect((await runCommand(ask, { question: 'How many?' }, asker, newsroom)).locale).toBe('en-GB');
  });

  it('says what to do where the question of an action is gone', async () => {
    const action = { command: 'ask', name: 'page', args: { page: '2' } };
    await expect(runAction(commands, action, asker, make().newsroom)).rejects.toThrow('Please ask again');
  });

  it('gives scripts the same answer as one object', async () => {
    const json = await ask.json?.({ question: 'Who?' }, asker, make().newsroom);
    expect(answerShape.parse(json).quotes).toHaveLength(4);
  });
});
