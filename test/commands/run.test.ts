import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../src/commands/define.ts';
import { likestNames, nearestName } from '../../src/commands/nearest.ts';
import { whole } from '../../src/commands/options.ts';
import { findCommand, needCommand, runAction, runCommand } from '../../src/commands/run.ts';
import { errorReply } from '../../src/replies/errorReply.ts';
import { readable } from '../support/readable.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';

const asker = { locale: 'en-GB', today: '2025-11-05', previous: [], editor: true };
const { newsroom } = createHandMadeNewsroom([]);
const count = defineCommand({
  name: 'count',
  description: 'Counts',
  example: '/count to:3',
  options: z.object({ to: whole('How far', { min: 1, max: 5, example: '3' }) }),
  run: async ({ to }) => errorReply(`to ${to + 0}`),
  actions: { again: async ({ to }) => errorReply(`again to ${to}`) },
});
const commands = [count];

describe('a command', () => {
  it('is found with and without its slash', () => {
    expect(findCommand(commands, '/Count')).toBe(count);
    expect(findCommand(commands, 'count')).toBe(count);
    expect(findCommand(commands, 'cont')).toBeUndefined();
  });

  it('that there is not is answered with the nearest one', () => {
    expect(() => needCommand(commands, '/conut')).toThrow(
      "There is no command '/conut'. Did you mean /count?",
    );
    expect(() => needCommand(commands, '/weather')).toThrow("There is no command '/weather'. See /help.");
  });

  it('gets checked options', async () => {
    expect(readable(await runCommand(count, { to: '3' }, asker, newsroom))).toEqual(['to 3']);
    await expect(runCommand(count, { to: '9' }, asker, newsroom)).rejects.toThrow(
      'a whole number from 1 to 5',
    );
  });
});

describe('an action', () => {
  it('goes to the command that made it', async () => {
    const reply = await runAction(
      commands,
      { command: 'count', name: 'again', args: { to: '2' } },
      asker,
      newsroom,
    );
    expect(readable(reply)).toEqual(['again to 2']);
  });

  it.each([
    { command: 'count', name: 'gone', args: {} },
    { command: 'gone', name: 'again', args: {} },
    { command: 'count', name: '__proto__', args: {} },
    { command: 'count', name: 'constructor', args: {} },
  ])('that no command knows says so: %j', async (action) => {
    await expect(runAction(commands, action, asker, newsroom)).rejects.toThrow(
      'This choice no longer works. Please ask again.',
    );
  });
});

describe('the nearest name', () => {
  const names = ['ask', 'latest', 'search', 'summary', 'article', 'status', 'help'];

  it.each([
    ['serach', 'search'],
    ['sumary', 'summary'],
    ['artcle', 'article'],
    ['lat', 'latest'],
    ['HELP', 'help'],
    ['aks', 'ask'],
  ])('to %s is %s', (typed, name) => {
    expect(nearestName(typed, names)).toBe(name);
  });

  it.each(['', 'x', 'weather', 'everything at once'])("to '%s' is none", (typed) => {
    expect(nearestName(typed, names)).toBeUndefined();
  });
});

describe('the likest names', () => {
  const names = ['The Meridian', 'Coast Daily', 'Radio Sund', 'Harbour Post', 'El Noticiero de Almadra'];

  it.each([
    ['Harbor Pots Daily', 'Harbour Post'],
    ['the merdian', 'The Meridian'],
    ['noticieros almadra', 'El Noticiero de Almadra'],
    ['sund', 'Radio Sund'],
  ])('to %s begin with %s', (typed, name) => {
    expect(likestNames(typed, names)[0]).toBe(name);
    expect(likestNames(typed, names)).toHaveLength(names.length);
  });

  it('to what is like none stay in order', () => {
    expect(likestNames('xyz', names)).toEqual(names);
    expect(likestNames('', names)).toEqual(names);
  });
});
