import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { timeline } from '../../commands/timeline.ts';
import { readOptions } from '../../src/commands/readOptions.ts';
import { runAction, runCommand } from '../../src/commands/run.ts';
import { timelineShape } from '../../src/replies/jsonShapes.ts';
import type { Action } from '../../src/replies/reply.ts';
import { article } from '../support/articles.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { readable } from '../support/readable.ts';

const asker = { locale: 'en-GB', today: '2025-05-06', previous: [], editor: true };
const ferries = Array.from({ length: 8 }, (_, i) =>
  article({ id: `n${i}`, body: `Ferry number ${i} sank.` }),
);
const { newsroom } = createHandMadeNewsroom(ferries);

describe('/timeline', () => {
  it('shows the events of a topic and turns its pages', async () => {
    const first = await runCommand(timeline, { topic: 'Ferry', outlet: 'harbour post' }, asker, newsroom);
    expect(readable(first)[0]).toBe('# Timeline: Ferry from Harbour Post');
    const next = first.actions.find(({ label }) => label === 'Next page') as Action;
    expect(next.args).toEqual({ outlet: 'Harbour Post', page: '2' });
    const args = { ...next.args, question: first.question ?? '' };
    const second = await runAction(commands, { ...next, args }, asker, newsroom);
    expect(readable(second).at(-2)).toBe('7–8 of 8');
  });

  it('asks again where the topic of its pages is gone', async () => {
    const action = { command: 'timeline', name: 'page', args: { page: '2' } };
    await expect(runAction(commands, action, asker, newsroom)).rejects.toThrow('Please ask for it again');
  });

  it('refuses days and outlets that there are not', async () => {
    await expect(runCommand(timeline, { topic: 'Ferry', since: 'soon' }, asker, newsroom)).rejects.toThrow(
      "The option 'since'",
    );
    await expect(runCommand(timeline, { topic: 'Ferry', outlet: 'x' }, asker, newsroom)).rejects.toThrow(
      "No stored article is from the outlet 'x'",
    );
  });

  it('gives scripts all events', async () => {
    const json = await timeline.json?.(readOptions(timeline, { topic: 'Ferry' }), asker, newsroom);
    expect(timelineShape.parse(json).events).toHaveLength(8);
  });
});
