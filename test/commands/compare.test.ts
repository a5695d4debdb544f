import { describe, expect, it } from 'vitest';
import { compare } from '../../commands/compare.ts';
import { commands } from '../../commands/index.ts';
import { readOptions } from '../../src/commands/readOptions.ts';
import { runAction, runCommand } from '../../src/commands/run.ts';
import { comparisonShape } from '../../src/replies/jsonShapes.ts';
import type { Action } from '../../src/replies/reply.ts';
import { article } from '../support/articles.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { readable } from '../support/readable.ts';

const asker = { locale: 'en-GB', today: '2025-05-06', previous: [], editor: true };
const ferries = Array.from({ length: 8 }, (_, i) =>
  article({ id: `n${i}`, outlet: `Outlet ${i}`, body: `Ferry number ${i} sank.` }),
);
const { newsroom } = createHandMadeNewsroom(ferries);

describe('/compare', () => {
  it('shows what the outlets report and turns its pages', async () => {
    const first = await runCommand(compare, { topic: 'Ferry' }, asker, newsroom);
    expect(readable(first).slice(0, 2)).toEqual(['# Compared: Ferry', '8 articles from 8 outlets']);
    const next = first.actions.find(({ label }) => label === 'Next page') as Action;
    const args = { ...next.args, question: first.question ?? '' };
    const second = await runAction(commands, { ...next, args }, asker, newsroom);
    expect(readable(second).at(-2)).toBe('5–8 of 8');
  });

  it('asks again where the topic of its pages is gone', async () => {
    const action = { command: 'compare', name: 'page', args: { page: '2' } };
    await expect(runAction(commands, action, asker, newsroom)).rejects.toThrow('Please ask for it again');
  });

  it('gives scripts all of it', async () => {
    const json = await compare.json?.(readOptions(compare, { topic: 'Ferry' }), asker, newsroom);
    expect(comparisonShape.parse(json).only).toHaveLength(8);
  });
});
