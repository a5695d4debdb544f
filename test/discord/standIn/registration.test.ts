import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDiscord, type Discord } from '../../support/discord/startDiscord.ts';

let discord: Discord;
let rest: REST;

beforeEach(async () => {
  discord = await startDiscord();
  rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
});

afterEach(() => discord.close());

type Kept = { readonly id: string; readonly version: string; readonly name: string };

const question = { type: 3, name: 'question', description: 'What', required: true };
const ask = { name: 'ask', description: 'Asks', options: [question] };
const everywhere = () => `/applications/${discord.bot.id}/commands` as const;
const put = (commands: unknown) => rest.put(everywhere(), { body: commands }) as Promise<Kept[]>;

describe('commands', () => {
  it('are written at once, and keep their ids, and their versions where nothing changed', async () => {
    const [first] = await put([ask, { name: 'Check', type: 3 }]);
    const [same, changed] = await put([ask, { name: 'Check', type: 3, nsfw: true }]);
    expect(same).toEqual(first);
    const [other] = await put([{ ...ask, description: 'Asks again' }]);
    expect(other?.id).toBe(first?.id);
    expect(other?.version).not.toBe(first?.version);
    expect(changed?.name).toBe('Check');
    expect(discord.commands.everywhere.map(({ name }) => name)).toEqual(['ask']);
    expect(discord.commands.writes).toEqual({ bulk: 3, single: 0 });
  });

  it('are listed with their translations only where that is asked for', async () => {
    const german = { name_localizations: { de: 'fragen' } };
    await put([{ ...ask, ...german, options: [{ ...question, ...german }] }]);
    const list = (query = '') => rest.get(`${everywhere()}${query}`) as Promise<object[]>;
    expect(JSON.stringify(await list())).not.toContain('fragen');
    expect(await list('?with_localizations=true')).toMatchObject([{ ...german, options: [german] }]);
    expect(discord.commands.writes.bulk).toBe(1);
  });

  it('come back with what was left out, and without what is a default', async () => {
    const [kept] = await put([
      { ...ask, options: [question, { ...question, name: 'more', required: false }] },
    ]);
    expect(kept).toMatchObject({
      type: 1,
      contexts: null,
      integration_types: [0],
      default_member_permissions: null,
    });
    expect((kept as unknown as { options: object[] }).options[1]).not.toHaveProperty('required');
  });

  it('may be those of one server, which go with the bot', async () => {
    const server = discord.addServer();
    const path = `/applications/${discord.bot.id}/guilds/${server.id}/commands` as const;
    expect(await rest.put(path, { body: [{ ...ask, contexts: [0] }] })).toMatchObject([
      { guild_id: server.id, contexts: null },
    ]);
    expect(await rest.get(everywhere())).toEqual([]);
    discord.removeBot(server);
    await expect(rest.put(path, { body: [] })).rejects.toMatchObject({ code: 50001 });
    discord.addBot(server);
    expect(await rest.get(path)).toEqual([]);
    await expect(rest.get('/applications/1/commands')).rejects.toMatchObject({ code: 20012 });
  });

  it('can be written one by one', async () => {
    const made = (await rest.post(everywhere(), { body: ask })) as Kept;
    const path = `${everywhere()}/${made.id}` as const;
    expect(await rest.patch(path, { body: { description: 'Other' } })).toMatchObject({
      id: made.id,
      description: 'Other',
    });
    await rest.delete(path);
    await expect(rest.get(path)).rejects.toMatchObject({ code: 10063 });
    expect(discord.commands.writes).toEqual({ bulk: 0, single: 3 });
  });

  it.each<[string, object]>([
    ['names in any script', { name: 'перевод', description: 'x' }],
    [
      '25 options, required ones first',
      {
        ...ask,
        options: [
          question,
          ...Array.from({ length: 24 }, (_, index) => ({ ...question, name: `o${index}`, required: false })),
        ],
      },
    ],
    [
      '25 choices',
      {
        ...ask,
        options: [
          {
            ...question,
            choices: Array.from({ length: 25 }, (_, index) => ({
              name: `${index}`,
              value: 'x'.repeat(97) + index,
            })),
          },
        ],
      },
    ],
    ['permissions as digits', { ...ask, default_member_permissions: '32' }],
    ['contexts', { ...ask, contexts: [0, 1, 2], integration_types: [0, 1] }],
    ['translations', { ...ask, description_localizations: { 'es-ES': 'Pregunta', tr: 'Sorar' } }],
    ['a menu name of 32 characters, with blanks and capitals', { type: 3, name: `Check ${'x'.repeat(26)}` }],
  ])('are taken with %s', async (_, command) => {
    await put([command]);
    expect(discord.violations).toEqual([]);
  });

  it.each<[string, object[], string]>([
    ['capitals', [{ ...ask, name: 'Ask' }], '0.name'],
    ['a blank in the name', [{ ...ask, name: 'ask me' }], '0.name'],
    ['a long name', [{ ...ask, name: 'x'.repeat(33) }], '0.name'],
    [
      'a translated name that is none',
      [{ ...ask, name_localizations: { de: 'Frag mich' } }],
      '0.name_localizations.de',
    ],
    [
      'a language that Discord does not know',
      [{ ...ask, description_localizations: { ur: 'x' } }],
      '0.description_localizations.ur',
    ],
    ['a long description', [{ ...ask, description: 'x'.repeat(101) }], '0.description'],
    ['no description', [{ name: 'ask' }], '0.description'],
    [
      '26 options',
      [{ ...ask, options: Array.from({ length: 26 }, (_, index) => ({ ...question, name: `o${index}` })) }],
      '0.options',
    ],
    [
      'a required option last',
      [{ ...ask, options: [{ ...question, name: 'a', required: false }, question] }],
      '0.options.1',
    ],
    ['the same option twice', [{ ...ask, options: [question, question] }], '0.options.1'],
    [
      'choices and autocompletion',
      [{ ...ask, options: [{ ...question, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }],
      '0.options.0',
    ],
    [
      'a long choice',
      [{ ...ask, options: [{ ...question, choices: [{ name: 'a', value: 'x'.repeat(101) }] }] }],
      '0.options.0.choices.0.value',
    ],
    [
      'subcommands beside options',
      [{ ...ask, options: [question, { type: 1, name: 'sub', description: 'x' }] }],
      '0.options.1',
    ],
    [
      'more than 8,000 characters',
      [
        {
          ...ask,
          options: [
            {
              ...question,
              choices: Array.from({ length: 25 }, (_, index) => ({
                name: `${index}`.padEnd(100),
                value: `${index}`.padEnd(100),
              })),
            },
            ...[1, 2].map((n) => ({
              ...question,
              name: `q${n}`,
              choices: Array.from({ length: 25 }, (_, index) => ({
                name: `${index}`.padEnd(100),
                value: `${index}`.padEnd(100),
              })),
            })),
          ],
        },
      ],
      '0',
    ],
    ['the same name twice', [ask, ask], '1.name'],
    ['a long menu name', [{ type: 3, name: 'x'.repeat(33) }], '0.name'],
    ['a description of a menu', [{ type: 3, name: 'Check', description: 'x' }], '0'],
    ['16 menu commands', Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `${index}` })), ''],
  ])('are refused with %s', async (_, commands, path) => {
    await expect(put(commands)).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(discord.violations[0]?.problems.map((one) => one.path.join('.'))).toContain(path);
    expect(discord.commands.everywhere).toEqual([]);
  });
});
