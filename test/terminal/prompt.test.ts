import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/terminal/conversation.ts';
import { answerLines, openPrompt } from '../../src/terminal/prompt.ts';

const echo: Conversation = {
  take: async (line) => {
    if (line === '') return { kind: 'nothing' };
    if (line === '/quit') return { kind: 'leave' };
    return { kind: 'reply', text: `re: ${line}` };
  },
};

function collect() {
  const output = new PassThrough();
  let text = '';
  output.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    output,
    text: () => text,
    until: async (part: string) => {
      while (!text.includes(part)) await once(output, 'data');
    },
  };
}

function start(conversation = echo, lines: readonly string[] = []) {
  const input = new PassThrough();
  const { output, text, until } = collect();
  const added: string[] = [];
  const prompt = openPrompt({
    input,
    output,
    conversation,
    history: { lines, add: (line) => added.push(line) },
    complete: (line) => [['/search '], line],
    sign: '> ',
    greeting: 'Good day.\n',
  });
  return { input, text, until, prompt, added };
}

describe('the prompt', () => {
  it('answers lines in order, also those typed ahead', async () => {
    const slow: Conversation = {
      take: async (line) => {
        await new Promise((resolve) => setTimeout(resolve, line === 'one' ? 20 : 0));
        return { kind: 'reply', text: `re: ${line}` };
      },
    };
    const { input, until, text, added } = start(slow);
    input.write('one\ntwo\n');
    await until('re: two');
    expect(text().indexOf('re: one')).toBeLessThan(text().indexOf('re: two'));
    expect(added).toEqual(['one', 'two']);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['/quit', '/quit\r'],
  ])('is left by %s', async (_, key) => {
    const { input, prompt } = start();
    input.write(key);
    await expect(prompt.left).resolves.toBeUndefined();
  });

  it('is left by Ctrl-C while a line is being typed, and by the end of the input', async () => {
    const typing = start();
    typing.input.write('half a ques\u0003');
    await typing.prompt.left;
    const ended = start();
    ended.input.end();
    await ended.prompt.left;
    expect(typing.added).toEqual([]);
  });

  it('brings an earlier line back with the up arrow', async () => {
    const { input, until, added } = start(echo, ['who leads?']);
    input.write('\u001b[A');
    input.write('\r');
    await until('re: who leads?');
    expect(added).toEqual(['who leads?']);
  });

  it('completes with Tab', async () => {
    const { input, until, added } = start();
    // In pieces, as typed: a tab inside pasted text completes nothing.
    input.write('/se');
    input.write('\t');
    await until('/search ');
    input.write('truce\r');
    await until('re: /search truce');
    expect(added).toEqual(['/search truce']);
  });

  it('greets only once the terminal hands over each key', () => {
    const { output, text } = collect();
    const seen: string[] = [];
    const input = Object.assign(new PassThrough(), {
      setRawMode: (raw: boolean) => seen.push(`${raw ? 'raw' : 'lines'}:${text()}`),
    });
    const prompt = openPrompt({
      input,
      output,
      conversation: echo,
      history: { lines: [], add: () => {} },
      complete: (line) => [[], line],
      sign: '> ',
      greeting: 'Good day.\n',
    });
    expect(seen).toEqual(['raw:']);
    expect(text()).toMatch(/^Good day\.\n/u);
    prompt.close();
  });

  it('puts a message above the line being typed, which stays', async () => {
    const { input, until, prompt, text } = start();
    input.write('half');
    await until('half');
    prompt.interject('a file changed');
    await until('a file changed\n');
    input.write(' a question\r');
    await until('re: half a question');
    expect(text()).toContain('a file changed\n');
  });
});

describe('a pipe', () => {
  const answer = async (lines: readonly string[], stop = new AbortController()) => {
    const { output, text } = collect();
    await answerLines({ input: Readable.from(lines), output, conversation: echo, stop: stop.signal });
    return text();
  };

  it('is answered line by line, with a blank line between two answers, also without a last line break', async () => {
    expect(await answer(['one\n\ntw', 'o\r\nthree'])).toBe('re: one\n\nre: two\n\nre: three\n');
  });

  it('is read no further than /quit', async () => {
    expect(await answer(['one\n/quit\ntwo\n'])).toBe('re: one\n');
  });

  it('may be empty', async () => {
    expect(await answer([])).toBe('');
  });

  it('is left when the program is stopped', async () => {
    const stop = new AbortController();
    const { output } = collect();
    const done = answerLines({ input: new PassThrough(), output, conversation: echo, stop: stop.signal });
    stop.abort();
    await expect(done).resolves.toBeUndefined();
  });
});
