import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createConversation } from '../../src/terminal/conversation.ts';
import { createPen } from '../../src/terminal/pen.ts';
import { createFakeCommands, noNewsroom } from './fakeCommands.ts';

function converse(locale = 'en-GB') {
  const logged: string[] = [];
  const { commands, calls } = createFakeCommands();
  const conversation = createConversation({
    commands,
    newsroom: noNewsroom,
    log: createLog('warn', 'plain', (line) => logged.push(line)),
    today: () => '2025-11-01',
    locale,
    look: () => ({
      pen: createPen({ colour: false, links: false, locale: 'en-GB' }),
      columns: Infinity,
      indent: '',
      compact: true,
      choices: true,
    }),
  });
  const say = async (line: string) => {
    const outcome = await conversation.take(line);
    return outcome.kind === 'reply' ? outcome.text : outcome.kind;
  };
  return { say, calls, logged };
}

describe('a conversation', () => {
  it('gives each question the ones before it, and the asker their day', async () => {
    const { say, calls } = converse();
    await say('who leads?');
    await say('/status');
    await say('and where?');
    expect(calls.at(-1)?.asker).toEqual({
      locale: 'en-GB',
      today: '2025-11-01',
      previous: ['who leads?'],
      editor: true,
    });
  });

  it('remembers the last few questions only', async () => {
    const { say, calls } = converse();
    for (const n of [1, 2, 3, 4, 5, 6, 7]) await say(`question ${n}`);
    await say('last');
    expect(calls.at(-1)?.asker.previous).toEqual([3, 4, 5, 6, 7].map((n) => `question ${n}`));
  });

  it('runs a choice by its number, with the question that the reply answered', async () => {
    const { say, calls } = converse();
    expect(await say('who leads?')).toContain('[1] More quotes');
    expect(await say('1')).toBe('more on who leads?');
    expect(calls.at(-1)).toMatchObject({
      name: 'ask.more',
      options: { page: '2', question: 'who leads?' },
      asker: { previous: ['who leads?'] },
    });
  });

  it('says what can be chosen, and keeps the choices after a mistake', async () => {
    const { say } = converse();
    expect(await say('1')).toContain('nothing to choose');
    await say('who leads?');
    expect(await say('3')).toBe('There is no such choice: the last reply has 1 to 2.');
    expect(await say('0')).toContain('1 to 2');
    expect(await say('2')).toContain('no longer works');
    expect(await say('1')).toBe('more on who leads?');
  });

  it('shows a mistake in the words of the command', async () => {
    const { say, logged } = converse();
    expect(await say('/article nope')).toBe("No stored article is called 'nope'.");
    expect(await say('/search truce sort:odd')).toMatch(
      /'sort' takes one of best, newest, oldest; not 'odd'\. Example: /u,
    );
    expect(await say('/search truce __proto__:x')).toContain("no option '__proto__'");
    expect(logged).toEqual([]);
  });

  it('shows mistakes and failures in the language of the reader', async () => {
    const { say } = converse('de-AT');
    expect(await say('1')).toBe('Hier gibt es nichts auszuwählen. Schreib eine Frage oder /help.');
    expect(await say('/search truce sort:odd')).toMatch(
      /^Die Option „sort“ braucht eines von best, newest, oldest; nicht „odd“\. Beispiel: /u,
    );
    expect(await say('/search truce sort:best sort:best')).toMatch(/^Die Option „sort“ steht zweimal da\./u);
    expect(await say('/serach')).toBe('Den Befehl „/serach“ gibt es nicht. Meintest du /search?');
    expect(await say('break')).toMatch(/^Etwas ist schiefgegangen \([0-9a-f]{8}\)$/u);
  });

  it('shows a failure by an id under which the log has it, and nothing of its inside', async () => {
    const { say, logged } = converse();
    const text = await say('break');
    const id = /^Something went wrong \(([0-9a-f]{8})\)$/u.exec(text)?.[1];
    expect(text).not.toContain('secret');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(`(${id})`);
    expect(logged[0]).toContain('TypeError: secret detail');
    expect(await say('/status')).toBe('all is well');
  });

  it.each([
    ['control characters', '\u0000\u001b[31m\u0007'],
    ['only emoji', '👩‍🚒🎉'],
    ['right to left', 'جنگ بندی کب ہوئی؟'],
    ['a regular expression', '(a+)+$'],
    ['Markdown', '**[x](https://a.example)** `code`'],
    ['a path', '../../etc/passwd'],
    ['SQL', "'; DROP TABLE articles; --"],
    ['a prototype', '__proto__'],
    ['an unclosed quote', '/search "truce'],
    ['10,000 characters', 'a'.repeat(10_000)],
    ['a long word in a command', `/search ${'b'.repeat(10_000)}`],
    ['a command of 10,000 characters', `/${'c'.repeat(10_000)}`],
    ['an option of 10,000 characters', `/search ${'d'.repeat(10_000)}:x`],
  ])('answers %s, or says what is wrong, in one short line', async (_, line) => {
    const { say, logged } = converse();
    const text = await say(line);
    expect(text.length).toBeLessThan(400);
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(text).not.toBe('');
    expect(logged).toEqual([]);
  });
});
