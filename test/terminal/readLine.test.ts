import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readLine } from '../../src/terminal/readLine.ts';
import { createFakeCommands } from './fakeCommands.ts';

const { commands } = createFakeCommands();
const read = (line: string) => readLine(line, commands);
const options = (line: string) => {
  const request = read(line);
  return request.kind === 'command' ? { [request.command.name]: { ...request.options } } : request.kind;
};

const attempt = <T>(act: () => T) => {
  try {
    return act();
  } catch (error) {
    return error as Error;
  }
};

describe('readLine', () => {
  it('takes a plain line for a question, word for word', () => {
    expect(options('  who said "no: never"? ')).toEqual({ ask: { question: 'who said "no: never"?' } });
  });

  it('takes a number for a choice, and a year for a question', () => {
    expect(read('2')).toEqual({ kind: 'choice', number: 2 });
    expect(read('[12]')).toEqual({ kind: 'choice', number: 12 });
    expect(options('2025')).toEqual({ ask: { question: '2025' } });
  });

  it('reads options by name, quoted with straight or curly marks', () => {
    expect(options('/search query:truce outlet:"ARY News" since:2025-10-01')).toEqual({
      search: { query: 'truce', outlet: 'ARY News', since: '2025-10-01' },
    });
    expect(options('/search query:“a truce” outlet: «ARY News»')).toEqual({
      search: { query: 'a truce', outlet: 'ARY News' },
    });
    expect(options('/SEARCH Query:truce')).toEqual({ search: { query: 'truce' } });
  });

  it('gives words without a name to the main option, also between named ones', () => {
    expect(options('/search since:2025-10-01 truce talks outlet:"ARY News" now')).toEqual({
      search: { query: 'truce talks now', outlet: 'ARY News', since: '2025-10-01' },
    });
  });

  it('goes on with the option before where the main option has its name', () => {
    expect(options('/search outlet:ARY News query:truce talks')).toEqual({
      search: { query: 'truce talks', outlet: 'ARY News' },
    });
  });

  it('keeps quotation marks in bare words, where they mean a phrase', () => {
    expect(options('/search "truce: talks" mediators')).toEqual({
      search: { query: '"truce: talks" mediators' },
    });
  });

  it('takes quotation marks off a name that is typed bare', () => {
    expect(options('/article "Ferry strike: day two"')).toEqual({
      article: { article: 'Ferry strike: day two' },
    });
  });

  it('leaves times and addresses alone', () => {
    expect(options('/article https://a.example/x?since:1')).toEqual({
      article: { article: 'https://a.example/x?since:1' },
    });
    expect(options('/search at 10:30 he said: no')).toEqual({ search: { query: 'at 10:30 he said: no' } });
  });

  it('reads an unclosed quote to the end, and an option without a value as empty', () => {
    expect(options('/search outlet:"ARY News')).toEqual({ search: { outlet: 'ARY News' } });
    expect(options('/search outlet: since:2025 truce')).toEqual({
      search: { outlet: '', since: '2025', query: 'truce' },
    });
    expect(options('/search truce outlet:')).toEqual({ search: { query: 'truce', outlet: '' } });
  });

  it('passes an unknown option on, so that the reader is told', () => {
    expect(options('/search truce outlt:ARY')).toEqual({ search: { query: 'truce', outlt: 'ARY' } });
    const prototype = read('/search __proto__:x');
    expect(prototype.kind === 'command' && Object.entries(prototype.options)).toEqual([['__proto__', 'x']]);
  });

  it('names the nearest command', () => {
    expect(() => read('/serach truce')).toThrow("There is no command '/serach'. Did you mean /search?");
    expect(() => read('/etc/passwd')).toThrow(UserError);
    expect(() => read('/__proto__')).toThrow(UserError);
    expect(() => read('/')).toThrow(UserError);
  });

  it('refuses an option given twice, and words that no option takes', () => {
    expect(() => read('/search query:a query:b')).toThrow("The option 'query' is given twice");
    expect(() => read('/search a query:b')).toThrow("'a'");
    expect(() => read('/status now')).toThrow("/status does not know what 'now' is for");
  });

  it('leaves on /quit and /exit, and does nothing on a blank line', () => {
    expect([read('/quit'), read('exit'), read(' \t ')].map(({ kind }) => kind)).toEqual([
      'leave',
      'leave',
      'nothing',
    ]);
    expect(options('help')).toEqual({ help: {} });
  });

  it('reads any line, or says what is wrong with it', () => {
    const part = fc.oneof(
      fc.constantFrom('/search', 'query:', 'outlet:"', '“', '”', '__proto__:', ' ', '\u0000', 'ہیلو'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const outcome = attempt(() => read(parts.join('')));
        expect(outcome instanceof UserError || 'kind' in outcome).toBe(true);
      }),
    );
  });
});
