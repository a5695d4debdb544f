import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/articles/article.ts';
import { runCommandLine, type CliDeps } from '../../src/cli/run.ts';
import { UserError } from '../../src/errors.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { createPen } from '../../src/terminal/pen.ts';
import { createFakeCommands, noNewsroom } from '../terminal/fakeCommands.ts';

function program(more: Partial<CliDeps> = {}) {
  const { commands, calls } = createFakeCommands();
  const printed: string[] = [];
  const complained: string[] = [];
  const opened: (string | undefined)[] = [];
  let closed = 0;
  const deps: CliDeps = {
    commands,
    open: async (path) => {
      opened.push(path);
      return { newsroom: noNewsroom, close: async () => void (closed += 1) };
    },
    check: async () => ({ articles: 2, problems: [] }),
    purge: async () => ({ kind: 'purged', other: undefined }),
    today: () => '2026-01-02',
    locale: 'en-GB',
    look: {
      pen: createPen({ colour: false, links: false, locale: 'en-GB' }),
      columns: Infinity,
      indent: '',
      compact: false,
      choices: false,
    },
    print: (text) => printed.push(text),
    complain: (line) => complained.push(line),
    ...more,
  };
  const run = async (...args: string[]) => ({
    code: await runCommandLine(args, deps),
    out: printed.join('\n'),
    err: complained.join('\n'),
  });
  return { run, calls, opened, closed: () => closed };
}

describe('one line for scripts', () => {
  it('joins words to a question, reads flags, answers once and closes the articles', async () => {
    const { run, calls, opened, closed } = program();
    expect(
      await run('ask', 'who', 'leads?', '--outlet', 'ARY News', '--articles=news', '--as-of', '2025-11-01'),
    ).toEqual({ code: 0, out: 'asked: who leads?', err: '' });
    expect(calls[0]).toMatchObject({
      options: { question: 'who leads?', outlet: 'ARY News' },
      asker: { today: '2025-11-01', previous: [], editor: true },
    });
    expect([opened, closed()]).toEqual([['news'], 1]);
  });

  it("goes by today's date and the folder of the settings where it is told nothing else", async () => {
    const { run, calls, opened } = program();
    await run('status');
    expect(calls[0]?.asker.today).toBe('2026-01-02');
    expect(opened).toEqual([undefined]);
  });

  it('takes what stands behind -- for words', async () => {
    const { run, calls } = program();
    await run('ask', '--', '--who', '-leads');
    expect(calls[0]?.options).toEqual({ question: '--who -leads' });
  });

  it('prints one JSON object and nothing else with --json', async () => {
    const { run } = program();
    const { code, out, err } = await run('status', '--json');
    expect([code, JSON.parse(out), err]).toEqual([0, { articles: 3 }, '']);
  });

  it.each([
    [['aks', 'x'], "byline does not know 'aks'. Did you mean 'ask'? See byline --help."],
    [['/ask', 'x'], "byline does not know '/ask'. Did you mean 'ask'? See byline --help."],
    [['__proto__'], "byline does not know '__proto__'. See byline --help."],
    [['ask'], "byline ask needs the option 'question': Your question."],
    [['ask', ''], "byline ask needs the option 'question': Your question."],
    [['ask', 'x', '--jsn'], 'byline ask knows no flag --jsn. See byline ask --help.'],
    [
      ['status', '--jsn'],
      'byline status knows no flag --jsn. Did you mean --json? See byline status --help.',
    ],
    [['ask', 'x', '--__proto__'], 'byline ask knows no flag --__proto__. See byline ask --help.'],
    [['ask', 'x', '--since'], '--since needs a value: --since DATE. See byline ask --help.'],
    [['status', '--as-of', '--json'], '--as-of needs a value: --as-of DATE. See byline status --help.'],
    [['status', '--json=yes'], '--json takes no value. See byline status --help.'],
    [['ask', 'x', '--since', 'a', '--since', 'b'], '--since is given twice. See byline ask --help.'],
    [['ask', 'x', '--question', 'y'], 'The question is given twice, with and without --question.'],
    [['ask', 'x', '--as-of', '2025-02-30'], "--as-of takes a day such as 2025-11-01; not '2025-02-30'."],
    [['ask', 'x', '--limit', '0'], "--limit takes a whole number from 1 to 100; not '0'."],
    [['search', 'x', '--sort', 'odd'], "The option 'sort' takes one of best, newest, oldest; not 'odd'."],
    [['status', 'now'], "byline status takes no words, but got 'now'. See byline status --help."],
    [['purge'], 'byline purge takes one id, but got 0. See byline purge --help.'],
    [['purge', 'a', 'b'], 'byline purge takes one id, but got 2. See byline purge --help.'],
    [['check', 'a', 'b'], 'byline check takes one path, but got 2. See byline check --help.'],
  ])('tells %j in one line, with exit code 2', async (args, err) => {
    const { run, opened } = program();
    expect(await run(...args)).toEqual({ code: 2, out: '', err });
    expect(opened).toEqual([]);
  });

  it('exits with 1 where what was asked for is not there, and closes the articles', async () => {
    const { run, closed } = program();
    expect(await run('article', 'nope')).toEqual({
      code: 1,
      out: '',
      err: "No stored article is called 'nope'.",
    });
    expect(closed()).toBe(1);
    const missing = program({
      open: () => Promise.reject(new UserError('Cannot read articles from\n/nope.')),
    });
    expect(await missing.run('status')).toEqual({
      code: 1,
      out: '',
      err: 'Cannot read articles from /nope.',
    });
  });

  it('gives at most as many quotes as --limit says', async () => {
    const quotes = ['a', 'b', 'c'];
    const newsroom = {
      ask: (_: string, { limit }: { limit?: number }) => ({ kind: 'found', quotes: quotes.slice(0, limit) }),
    } as unknown as Newsroom;
    const { commands } = createFakeCommands();
    const [ask, ...others] = commands;
    if (ask === undefined) throw new Error('No command');
    const json = async (_: unknown, __: unknown, given: Newsroom) => given.ask('', { asOf: '' });
    const { run } = program({
      commands: [{ ...ask, json }, ...others],
      open: async () => ({ newsroom, close: async () => {} }),
    });
    expect(JSON.parse((await run('ask', 'x', '--limit', '2', '--json')).out)).toEqual({
      kind: 'found',
      quotes: ['a', 'b'],
    });
  });
});

describe('byline check', () => {
  it('names file, line and reason of what cannot be read, and exits with 1', async () => {
    const problems: readonly Problem[] = [
      { file: 'a.md', collection: 'shared', reason: ['expectedHeadline'] },
      { file: 'b.jsonl', line: 3, collection: 'shared', reason: ['notJson'] },
    ];
    const { run } = program({ check: async () => ({ articles: 1, problems }) });
    expect(await run('check', 'news')).toEqual({
      code: 1,
      out: '1 article, 2 problems',
      err: 'a.md: expected the headline of the article\nb.jsonl:3: is not JSON; expected one JSON object on one line',
    });
  });

  it('exits with 0 where all is well', async () => {
    expect(await program().run('check')).toEqual({ code: 0, out: '2 articles, 0 problems', err: '' });
  });
});

describe('byline purge', () => {
  it('says what was deleted, and what else has the id', async () => {
    const asked: string[] = [];
    const { run } = program({
      purge: async (id) => {
        asked.push(id);
        return { kind: 'purged', other: 'old/rain.md' };
      },
    });
    const { code, out, err } = await run('purge', 'rain');
    expect([code, asked]).toEqual([0, ['rain']]);
    expect(out).toMatch(/^Deleted 'rain' for good/u);
    expect(err).toMatch(/^old\/rain\.md has the same id/u);
  });

  it('says where a running Byline has not done it yet', async () => {
    const { run } = program({ purge: async () => ({ kind: 'asked' }) });
    expect((await run('purge', 'rain')).out).toContain('has not done so yet');
  });
});

describe('the help', () => {
  it('lists every command, and is shown without a command too', async () => {
    for (const args of [['--help'], ['-h'], ['help'], []]) {
      const { code, out } = await program().run(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/^ {2}ask QUESTION {2,}Ask a question$/mu);
      expect(out).toMatch(/^ {2}check \[PATH\] {2,}/mu);
      expect(out).toMatch(/^ {2}purge ID {2,}/mu);
    }
  });

  it('of a command lists its flags, and opens no articles', async () => {
    const { run, opened } = program();
    const { code, out } = await run('search', '--help', '--sort', 'odd');
    expect(code).toBe(0);
    for (const flag of ['--outlet OUTLET', '--since DATE', '--sort WORD', '--articles PATH', '--as-of DATE'])
      expect(out).toContain(flag);
    expect(out).toContain('one of best, newest, oldest');
    expect(out).not.toContain('--json');
    expect(opened).toEqual([]);
    expect((await program().run('check', '--help')).out).toContain('check [PATH]');
    expect((await program().run('purge', '--help')).out).toContain('purge ID');
  });
});
