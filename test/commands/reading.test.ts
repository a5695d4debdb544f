import { describe, expect, it } from 'vitest';
import { article } from '../../commands/article.ts';
import { commands } from '../../commands/index.ts';
import { status } from '../../commands/status.ts';
import { summary } from '../../commands/summary.ts';
import { findCommand, runAction, runCommand } from '../../src/commands/run.ts';
import { type RawOptions, readOptions } from '../../src/commands/readOptions.ts';
import { placeArgs } from '../../src/replies/place.ts';
import { articleShape, summaryShape } from '../../src/replies/jsonShapes.ts';
import { spanOf } from '../support/articles.ts';
import { coverage, post } from '../support/coverage.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { readable } from '../support/readable.ts';

const asker = { locale: 'en-GB', today: '2025-05-06', previous: [], editor: true };
const { newsroom } = createHandMadeNewsroom(coverage);

describe('/article', () => {
  it.each(['post', 'https://news.example/post', 'Two ferries'])(
    'opens the article that is %s',
    async (words) => {
      expect(readable(await runCommand(article, { article: words }, asker, newsroom))[0]).toBe(
        '# Two ferries meet off Sund',
      );
    },
  );

  it('names the nearest headlines where there is none', async () => {
    await expect(runCommand(article, { article: 'Two boats' }, asker, newsroom)).rejects.toThrow(
      "No stored article is 'Two boats'. The nearest: Two ferries meet off Sund (post).",
    );
    await expect(runCommand(article, { article: 'zzz' }, asker, newsroom)).rejects.toThrow(
      'Look for it with /search.',
    );
  });

  it('marks the place of a quote, also after the article was revised', async () => {
    const args = { id: 'post', ...placeArgs(post, spanOf(post.body, 'Nobody fell.')) };
    const action = { command: 'article', name: 'read', args };
    expect(readable(await runAction(commands, action, asker, newsroom))[1]).toContain(
      '\n\n**Nobody fell.** The',
    );
    const revised = createHandMadeNewsroom([{ ...post, body: `It was dark. ${post.body}` }]).newsroom;
    const shown = readable(await runAction(commands, action, asker, revised));
    expect(shown[1]).toMatch(/^The article was revised/u);
    expect(shown[2]).toContain('**Nobody fell.**');
  });

  it('says so where the article of an action is gone', async () => {
    for (const args of [{ id: 'gone' }, {} as Record<string, string>])
      await expect(
        runAction(commands, { command: 'article', name: 'read', args }, asker, newsroom),
      ).rejects.toThrow('no longer stored');
  });

  it('gives scripts the body', async () => {
    expect(articleShape.parse(await article.json?.({ article: 'post' }, asker, newsroom)).body).toBe(
      post.body,
    );
  });
});

describe('/summary', () => {
  it('takes an article', async () => {
    const shown = readable(await runCommand(summary, { article: 'post', length: 'short' }, asker, newsroom));
    expect(shown[0]).toBe('# Summary: Two ferries meet off Sund');
    expect(shown[1]).toMatch(/^\| Two ferries met yesterday\. ↗/u);
  });

  it('takes a topic, and goes day by day', async () => {
    const shown = readable(await runCommand(summary, { topic: 'ferries' }, asker, newsroom));
    expect(shown.filter((line) => line.startsWith('# '))).toEqual([
      '# Summary: ferries',
      '# <2025-05-03>',
      '# <2025-05-04>',
    ]);
  });

  it.each([
    [{}, "/summary needs one of the options 'article' and 'topic'. Example: /summary topic:ferry"],
    [
      { article: 'post', topic: 'ferries' },
      "/summary takes only one of the options 'article' and 'topic'. Example: /summary topic:ferry",
    ],
  ])('takes exactly one of them: %j', async (raw, message) => {
    await expect(runCommand(summary, raw, asker, newsroom)).rejects.toThrow(message);
  });

  it('opens from an answer', async () => {
    const action = { command: 'summary', name: 'article', args: { id: 'post' } };
    expect(readable(await runAction(commands, action, asker, newsroom))[0]).toBe(
      '# Summary: Two ferries meet off Sund',
    );
  });

  it('gives scripts sentences that are slices', async () => {
    for (const raw of [{ article: 'post' }, { topic: 'ferries' }] as RawOptions[]) {
      const json = summaryShape.parse(await summary.json?.(readOptions(summary, raw), asker, newsroom));
      for (const { text, start, end, article } of json.sentences)
        expect(newsroom.article(article.id)?.body.slice(start, end)).toBe(text);
      expect(json.sentences.length).toBeGreaterThan(1);
    }
  });
});

describe('/status', () => {
  it('says what there is', async () => {
    expect(readable(await runCommand(status, {}, asker, newsroom))[0]).toBe(
      '3 articles from 3 outlets · published <2025-05-02> to <2025-05-04>',
    );
  });

  it('takes no options', async () => {
    await expect(runCommand(status, { now: 'yes' }, asker, newsroom)).rejects.toThrow(
      '/status takes no options.',
    );
  });
});

describe('/help', () => {
  const help = findCommand(commands, 'help');

  it('lists every command, itself too', async () => {
    const shown = readable((await help?.run({}, asker, newsroom)) ?? { blocks: [], actions: [] });
    for (const { name, description } of commands)
      expect(shown.some((line) => line.startsWith(`- /${name}`) && line.endsWith(description))).toBe(true);
  });

  it('explains one, and names the nearest where there is none', async () => {
    expect(
      readable((await help?.run({ command: '/search' }, asker, newsroom)) ?? { blocks: [], actions: [] })[0],
    ).toBe('# /search');
    await expect(help?.run({ command: 'serch' }, asker, newsroom)).rejects.toThrow('Did you mean /search?');
  });

  it('completes the names of commands', () => {
    expect(help?.complete?.({ option: 'command', typed: '/s' }, newsroom).map(({ value }) => value)).toEqual([
      'search',
      'summary',
      'status',
    ]);
  });
});

describe('completion', () => {
  it('gives outlets and topics by name, articles by headline with their id', () => {
    const { complete } = summary;
    expect(complete?.({ option: 'outlet', typed: 'coast' }, newsroom)).toEqual([
      { name: 'Coast Daily', value: 'Coast Daily' },
    ]);
    expect(complete?.({ option: 'topic', typed: 'mus' }, newsroom)).toEqual([
      { name: 'museum', value: 'museum' },
    ]);
    expect(complete?.({ option: 'article', typed: 'two' }, newsroom)).toEqual([
      { name: 'Two ferries meet off Sund', value: 'post' },
    ]);
    expect(complete?.({ option: 'length', typed: '' }, newsroom)).toEqual([]);
  });

  it('keeps to the 25 entries of 100 characters that Discord shows', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      ...post,
      id: `n${i}`,
      headline: 'Two ferries '.repeat(20),
    }));
    const found =
      article.complete?.({ option: 'article', typed: 'two' }, createHandMadeNewsroom(many).newsroom) ?? [];
    expect(found).toHaveLength(25);
    for (const { name } of found) expect(name.length).toBeLessThanOrEqual(100);
  });
});
