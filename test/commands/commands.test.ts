import { describe, expect, it } from 'vitest';
import { commands, editorCommands } from '../../commands/index.ts';
import { describeOptions } from '../../src/commands/describeOptions.ts';
import { readOptions } from '../../src/commands/readOptions.ts';

const ALL = [...commands, ...editorCommands];
const NAME = /^[\p{Ll}\p{N}_-]{1,32}$/u;

describe('the commands', () => {
  it('are the ones that the product promises, in the order of help', () => {
    expect(commands.map(({ name }) => name)).toEqual([
      'ask',
      'latest',
      'search',
      'summary',
      'timeline',
      'compare',
      'article',
      'claims',
      'status',
      'help',
    ]);
  });

  it.each(ALL.map((command) => [command.name, command] as const))(
    '/%s keeps to the limits that Discord sets',
    (name, command) => {
      for (const word of name.split(' ')) expect(word).toMatch(NAME);
      expect(name.split(' ').length).toBeLessThanOrEqual(2);
      expect(command.menu?.length ?? 1).toBeLessThanOrEqual(32);
      expect(command.description.length).toBeGreaterThan(0);
      expect(command.description.length).toBeLessThanOrEqual(100);
      const options = describeOptions(command);
      expect(options.length).toBeLessThanOrEqual(25);
      for (const option of options) {
        expect(option.name).toMatch(NAME);
        expect(option.description.length).toBeGreaterThan(0);
        expect(option.description.length).toBeLessThanOrEqual(100);
        expect(option.choices?.length ?? 0).toBeLessThanOrEqual(25);
        // What a message gives is no option that anybody types.
        const typed = command.menu === undefined ? option.maxLength : 0;
        expect(typed ?? 0).toBeLessThanOrEqual(6000);
        expect(option.example).toBeDefined();
      }
      const required = options.map((option) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      expect([undefined, ...options.map((option) => option.name)]).toContain(command.main);
    },
  );

  it.each(ALL.map((command) => [command.example, command] as const))(
    '%s is an example that is taken',
    (example, command) => {
      const options = [...example.matchAll(/(\w+):(?:"([^"]*)"|(\S+))/gu)].map((match) => [
        match[1],
        match[2] ?? match[3],
      ]);
      expect(example.startsWith(`/${command.name}`)).toBe(true);
      expect(() => readOptions(command, Object.fromEntries(options))).not.toThrow();
    },
  );

  it.each(ALL.map((command) => [command.name, command] as const))(
    'the options of /%s take their own examples',
    (_name, command) => {
      const options = describeOptions(command).map(({ name, example }) => [name, example ?? '']);
      expect(() => readOptions(command, Object.fromEntries(options))).not.toThrow();
    },
  );
});

describe('a described option', () => {
  it('says what it takes', () => {
    const latest = commands.find(({ name }) => name === 'latest');
    expect(latest && describeOptions(latest)).toContainEqual({
      name: 'count',
      description: 'How many articles to show',
      required: false,
      type: 'integer',
      min: 1,
      max: 25,
      example: '5',
    });
    const summary = commands.find(({ name }) => name === 'summary');
    expect(summary && describeOptions(summary)).toContainEqual({
      name: 'length',
      description: 'How long the summary is',
      required: false,
      type: 'choice',
      choices: ['short', 'medium', 'long'],
      example: 'short',
    });
  });
});
