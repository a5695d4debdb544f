import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { latest } from '../../commands/latest.ts';
import { search } from '../../commands/search.ts';
import { readOptions } from '../../src/commands/readOptions.ts';
import { runAction, runCommand } from '../../src/commands/run.ts';
import type { Action } from '../../src/replies/reply.ts';
import { articleListShape, searchShape } from '../../src/replies/jsonShapes.ts';
import { article } from '../support/articles.ts';
import { coverage } from '../support/coverage.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { readable } from '../support/readable.ts';

const asker = { locale: 'en-GB', today: '2025-05-06', previous: [], editor: true };
const { newsroom } = createHandMadeNewsroom(coverage);

describe('/latest', () => {
  it('shows the newest articles first', async () => {
    expect(readable(await runCommand(latest, { count: 2 }, asker, newsroom))).toEqual([
      '# Latest articles',
      '1. Hospital counts the hurt / Coast Daily · <2025-05-04> [Read]',
      '2. Two ferries meet off Sund / Harbour Post · <2025-05-03> [Read]',
    ]);
  });

  it('keeps to a topic and an outlet', async () => {
    const reply = await runCommand(latest, { topic: 'ferries', outlet: 'harbour post' }, asker, newsroom);
    expect(readable(reply)).toEqual([
      '# Latest articles on “ferries” from Harbour Post',
      '1. Two ferries meet off Sund / Harbour Post · <2025-05-03> [Read]',
    ]);
  });

  it('offers topics where a topic has no articles', async () => {
    expect(readable(await runCommand(latest, { topic: 'cricket' }, asker, newsroom))).toEqual([
      'There are no articles on “cricket”.',
      'Topics: ferries, hospital, museum',
    ]);
  });

  it('gives scripts each article with an excerpt', async () => {
    const json = articleListShape.parse(
      await latest.json?.(readOptions(latest, { count: 1 }), asker, newsroom),
    );
    expect(json.articles).toMatchObject([
      { id: 'daily', excerpt: 'The hospital counts 17 people hurt after the ferries met.' },
    ]);
  });
});

describe('/search', () => {
  it('shows what was found, with the words marked', async () => {
    const shown = readable(await runCommand(search, { query: 'ferries', sort: 'oldest' }, asker, newsroom));
    expect(shown[0]).toBe('# 2 results for “ferries”');
    expect(shown[1]).toContain('Two **ferries** met yesterday.');
  });

  it('opens the article at the result', async () => {
    const reply = await runCommand(search, { query: 'ferries' }, asker, newsroom);
    const list = reply.blocks.find((block) => block.kind === 'list');
    const opened = await runAction(commands, list?.items[0]?.action as Action, asker, newsroom);
    expect(readable(opened).slice(0, 2)).toEqual([
      '# Hospital counts the hurt',
      '| **The hospital counts 17 people hurt after the ferries met.**',
    ]);
  });

  it('turns its pages in the order that was asked for', async () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      article({ id: `n${i}`, body: `The ferry number ${i} sank.` }),
    );
    const room = createHandMadeNewsroom(many).newsroom;
    const first = await runCommand(
      search,
      { query: 'ferry', sort: 'oldest', outlet: 'harbour post' },
      asker,
      room,
    );
    const next = first.actions.find(({ label }) => label === 'Next page') as Action;
    expect(next.args).toEqual({ outlet: 'Harbour Post', sort: 'oldest', page: '2' });
    const second = await runAction(
      commands,
      { ...next, args: { ...next.args, question: 'ferry' } },
      asker,
      room,
    );
    expect(readable(second).at(-2)).toBe('6–10 of 12');
    expect(readable(second)[1]).toContain('number 6 sank');
  });

  it('gives scripts excerpts with marks', async () => {
    const json = searchShape.parse(
      await search.json?.(readOptions(search, { query: 'roof' }), asker, newsroom),
    );
    expect(json.articles).toMatchObject([{ id: 'museum', marks: [[37, 41]] }]);
  });

  it('is in the language of the reader, and in Urdu where the words looked for are', async () => {
    const german = await runCommand(search, { query: 'roof' }, { ...asker, locale: 'de' }, newsroom);
    expect(readable(german)[0]).toBe('# 1 Treffer für „roof“');
    expect(german.locale).toBe('de');
    const urdu = await runCommand(search, { query: 'کشتیاں' }, { ...asker, locale: 'de' }, newsroom);
    expect(readable(urdu)[0]).toBe('کچھ نہیں ملا: ”کشتیاں“۔');
    expect(urdu.locale).toBe('ur');
  });
});
