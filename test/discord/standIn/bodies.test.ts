import * as spec from 'discord-api-spec/zod';
import { DiscordAPIError, type Client } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choicesProblems } from '../../support/discord/checks/choices.ts';
import { modalProblems } from '../../support/discord/checks/modal.ts';
import { openScene, type Scene } from '../../support/discord/scene.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';

let scene: Scene;
let discord: Discord;
let client: Client;

beforeAll(async () => {
  scene = await openScene();
  ({ discord, client } = scene);
});

beforeEach(() => {
  discord.violations.length = 0;
});

afterAll(() => scene.close());

const quiet = { allowed_mentions: { parse: [] } };
const text = (content = 'x') => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, custom_id: 'a', label: 'A', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'A', url });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(`${index}`));
const menu = (more: object = {}) => ({ type: 3, custom_id: 'm', options: options(25), ...more });
const section = (more: object = {}) => ({ type: 9, components: [text()], accessory: button(), ...more });
const container = (...components: object[]) => ({ type: 17, components });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `${index}` }));

const send = (body: object) =>
  client.rest.post(`/channels/${scene.general.id}/messages`, { body: { ...quiet, ...body } });
const sendV2 = (...components: object[]) => send({ flags: 1 << 15, components });

/** The errors that a refusal names, as 'path: CODE'. */
function errorsOf(error: unknown): string[] {
  if (!(error instanceof DiscordAPIError)) throw error;
  const { errors } = error.rawError as { errors?: object };
  const walk = (tree: object, path: string): string[] =>
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      key === '_errors'
        ? (value as { code: string }[]).map(({ code }) => `${path}: ${code}`)
        : walk(value as object, path === '' ? key : `${path}.${key}`),
    );
  return walk(errors ?? {}, '');
}

describe('a message is taken', () => {
  it.each<[string, object]>([
    ['with text', { content: 'x'.repeat(2000) }],
    ['with an embed', { embeds: [{ title: 'A', description: 'x'.repeat(4096) }] }],
    [
      'with five rows of five buttons',
      {
        content: 'x',
        components: Array.from({ length: 5 }, (_, index) =>
          row(...Array.from({ length: 5 }, (__, other) => button({ custom_id: `${index} ${other}` }))),
        ),
      },
    ],
    ['with a menu of 25', { content: 'x', components: [row(menu({ placeholder: 'x'.repeat(150) }))] }],
    [
      'with all that Components V2 have',
      {
        flags: 1 << 15,
        components: [
          container(
            text('x'.repeat(3990)),
            { type: 14, divider: false, spacing: 2 },
            section(),
            section({ accessory: { type: 11, media: { url: 'https://e.org/a.png' } } }),
            row(link('https://e.org/')),
            row(menu()),
          ),
          { type: 12, items: [{ media: { url: 'https://e.org/b.png' } }] },
        ],
      },
    ],
    ['with 40 components', { flags: 1 << 15, components: Array.from({ length: 40 }, () => text()) }],
    [
      'with a link of 512 characters',
      { flags: 1 << 15, components: [row(link(`https://e.org/${'x'.repeat(498)}`))] },
    ],
    ['with two bytes for each of 4,000 characters', { flags: 1 << 15, components: [text('ک'.repeat(4000))] }],
    ['silently', { content: 'x', flags: 1 << 12 }],
  ])('%s', async (_, body) => {
    const { id } = (await send(body)) as { id: string };
    expect(scene.general.messages.has(id)).toBe(true);
    expect(discord.violations).toEqual([]);
  });
});

describe('a message is refused', () => {
  it.each<[string, object, string]>([
    ['with more text', { content: 'x'.repeat(2001) }, 'content: BASE_TYPE_BAD_LENGTH'],
    ['with text that is none', { content: 5 }, 'content: BASE_TYPE_CONVERT'],
    ['with a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce: BASE_TYPE_BAD_LENGTH'],
    ['with the flag of private answers', { content: 'x', flags: 64 }, 'flags: MESSAGE_FLAGS_INVALID'],
    [
      'with embeds that are too long together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'with six rows',
      {
        content: 'x',
        components: Array.from({ length: 6 }, (_, index) => row(button({ custom_id: `${index}` }))),
      },
      'components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a text display but no flag',
      { content: 'x', components: [text()] },
      'components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'with a flag but text outside',
      { flags: 1 << 15, content: 'x', components: [text()] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'with a flag but embeds',
      { flags: 1 << 15, embeds: [{ title: 'x' }], components: [text()] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
  ])('%s', async (_, body, error) => {
    const refused: unknown = await send(body).catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ code: 50035, status: 400 });
    expect(errorsOf(refused)).toEqual([error]);
    expect(discord.violations).toHaveLength(1);
  });

  it.each<[string, object[], string]>([
    [
      '41 of them, nested ones counted',
      [container(...Array.from({ length: 39 }, () => text())), text()],
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4,001 characters together',
      [text('x'.repeat(4000)), container(text())],
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['a blank text', [text('\n ')], 'components.0.content: BASE_TYPE_REQUIRED'],
    [
      'a long label',
      [row(button({ label: 'x'.repeat(81) }))],
      'components.0.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long custom_id',
      [container(row(button({ custom_id: 'x'.repeat(101) })))],
      'components.0.components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'the same custom_id twice',
      [row(button(), button())],
      'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'the same id twice',
      [
        { ...text(), id: 3 },
        { ...text(), id: 3 },
      ],
      'components.1.id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'no custom_id',
      [row(button({ custom_id: undefined }))],
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'a button with nothing on it',
      [row(button({ label: '' }))],
      'components.0.components.0: BUTTON_COMPONENT_INVALID',
    ],
    [
      'a link with a custom_id',
      [row({ ...link('https://e.org'), custom_id: 'a' })],
      'components.0.components.0: BUTTON_COMPONENT_INVALID',
    ],
    [
      'a long link',
      [row(link(`https://e.org/${'x'.repeat(499)}`))],
      'components.0.components.0.url: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a link to a script',
      [row(link('javascript:alert(1)'))],
      'components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    ['a link that is none', [row(link('nowhere'))], 'components.0.components.0.url: URL_TYPE_INVALID_URL'],
    ['an empty row', [row()], 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    ['six buttons in a row', [row(...buttons(6))], 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a menu beside a button',
      [row(button(), menu())],
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['a button outside a row', [button()], 'components.0.type: UNION_TYPE_CHOICES'],
    [
      '26 options',
      [row(menu({ options: options(26) }))],
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'the same option twice',
      [row(menu({ options: [option('1'), option('1')] }))],
      'components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a long option',
      [row(menu({ options: [option('x'.repeat(101))] }))],
      'components.0.components.0.options.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long description',
      [row(menu({ options: [option('1', { description: 'x'.repeat(101) })] }))],
      'components.0.components.0.options.0.description: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long placeholder',
      [row(menu({ placeholder: 'x'.repeat(151) }))],
      'components.0.components.0.placeholder: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more to choose than there is',
      [row(menu({ max_values: 2, options: options(1) }))],
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a section of four texts',
      [section({ components: Array.from({ length: 4 }, () => text()) })],
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a section with nothing beside it',
      [section({ accessory: undefined })],
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    [
      'a menu beside a section',
      [section({ accessory: menu() })],
      'components.0.accessory.type: UNION_TYPE_CHOICES',
    ],
    [
      'a container in a container',
      [container(container(text()))],
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'a file that does not come with it',
      [{ type: 13, file: { url: 'attachment://a.txt' } }],
      'components: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['nothing that is a component', [{ type: 99 }], 'components.0.type: UNION_TYPE_CHOICES'],
  ])('with components that have %s', async (_, components, error) => {
    const refused: unknown = await sendV2(...components).catch((thrown: unknown) => thrown);
    expect(errorsOf(refused)).toContain(error);
    expect(discord.violations).toHaveLength(1);
  });

  it('with nothing in it', async () => {
    await expect(send({})).rejects.toMatchObject({ code: 50006 });
    await expect(send({ content: ' \n' })).rejects.toMatchObject({ code: 50006 });
    await expect(send({ flags: 1 << 15, components: [] })).rejects.toMatchObject({ code: 50006 });
  });

  it('with more bytes of text than Discord can process, by a 500', async () => {
    await expect(sendV2(text('新'.repeat(3400)))).rejects.toMatchObject({ status: 500 });
    expect(discord.violations).toMatchObject([{ problems: [{ code: 'PROCESSED_SIZE_EXCEEDED' }] }]);
  });

  it('where it is an edit that breaks the rules of Components V2, which stay', async () => {
    const { id } = (await sendV2(text())) as { id: string };
    const edit = (body: object) =>
      client.rest.patch(`/channels/${scene.general.id}/messages/${id}`, { body: { ...quiet, ...body } });
    await expect(edit({ content: 'x' })).rejects.toMatchObject({ code: 50035 });
    await edit({ components: [text('y')] });
    expect(scene.general.messages.get(id)).toMatchObject({ flags: 1 << 15, components: [{ content: 'y' }] });
    const old = (await send({ content: 'x' })) as { id: string };
    const path = `/channels/${scene.general.id}/messages/${old.id}` as const;
    const v2 = { flags: 1 << 15, components: [text()], ...quiet };
    await expect(client.rest.patch(path, { body: v2 })).rejects.toMatchObject({ code: 50035 });
    await client.rest.patch(path, { body: { ...v2, content: null } });
    expect(scene.general.messages.get(old.id)).toMatchObject({ flags: 1 << 15, content: '' });
  });
});

describe('a form', () => {
  const field = (component: object, more: object = {}) => ({ type: 18, label: 'L', component, ...more });
  const input = (more: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...more });
  const problems = (components: object[], more: object = {}) =>
    modalProblems({ type: 9, data: { custom_id: 'f', title: 'T', components, ...more } }).map(
      ({ path, code }) => `${path.join('.')}: ${code}`,
    );
  const fields = (count: number) =>
    Array.from({ length: count }, (_, index) => field(input({ custom_id: `${index}` })));

  it('is taken within its limits', () => {
    expect(problems(fields(5), { title: 'x'.repeat(45) })).toEqual([]);
    expect(problems([row(input({ label: 'L', value: 'x'.repeat(4000) })), text()])).toEqual([]);
    expect(
      problems([field(menu({ custom_id: 'b' })), field({ type: 19, custom_id: 'c', max_values: 10 })]),
    ).toEqual([]);
  });

  it.each<[string, object[], object, string]>([
    ['a long title', fields(1), { title: 'x'.repeat(46) }, 'data.title: BASE_TYPE_BAD_LENGTH'],
    ['a long custom_id', fields(1), { custom_id: 'x'.repeat(101) }, 'data.custom_id: BASE_TYPE_BAD_LENGTH'],
    ['six fields', fields(6), {}, 'data.components: BASE_TYPE_BAD_LENGTH'],
    ['no field', [], {}, 'data.components: BASE_TYPE_BAD_LENGTH'],
    [
      'the same custom_id twice',
      [field(input()), field(input())],
      {},
      'data.components.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a long text',
      [field(input({ value: 'x'.repeat(4001) }))],
      {},
      'data.components.0.component.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a text longer than its field',
      [field(input({ value: 'xx', max_length: 1 }))],
      {},
      'data.components.0.component.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'lengths that cannot be',
      [field(input({ min_length: 2, max_length: 1 }))],
      {},
      'data.components.0.component.min_length: TEXT_INPUT_RANGE',
    ],
    [
      'a long label',
      [field(input(), { label: 'x'.repeat(46) })],
      {},
      'data.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label in a label',
      [field(input({ label: 'L' }))],
      {},
      'data.components.0.component.label: COMPONENT_LABEL_NOT_ALLOWED',
    ],
    ['no label in a row', [row(input())], {}, 'data.components.0.components.0.label: BASE_TYPE_REQUIRED'],
    ['a button', [row(button())], {}, 'data.components.0.components.0.type: BASE_TYPE_CHOICES'],
  ])('is refused with %s', (_, components, more, error) => {
    expect(problems(components, more)).toContain(error);
  });
});

describe('choices', () => {
  const problems = (choices: unknown) => choicesProblems({ type: 8, data: { choices } }).length;

  it('are 25 at most, of 100 characters', () => {
    const choices = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: 'x'.repeat(100), value: `${index}` }));
    expect(problems(choices(25))).toBe(0);
    expect(problems([])).toBe(0);
    expect(problems(choices(26))).toBeGreaterThan(0);
    expect(problems([{ name: 'x'.repeat(101), value: '1' }])).toBeGreaterThan(0);
    expect(problems([{ name: '', value: '1' }])).toBeGreaterThan(0);
    expect(problems([{ name: 'x', value: 'x'.repeat(101) }])).toBeGreaterThan(0);
  });
});

describe('what the stand-in answers', () => {
  it('is as Discord describes it', async () => {
    const { general, server, ann } = scene;
    const said = discord.say(ann, general, 'x');
    const forum = discord.addChannel(server, { name: 'questions', kind: 'forum' });
    const { thread } = discord.post(ann, forum, 'A post', 'x');
    const reply = { content: 'x', components: [row(menu())], message_reference: { message_id: said.id } };
    const v2 = {
      flags: 1 << 15,
      components: [container(section(), row(button({ custom_id: 'b' })), { type: 14 }, text())],
    };
    const answers: [unknown, typeof spec.MessageResponseSchema][] = [
      [await send(reply), spec.MessageResponseSchema],
      [await send(v2), spec.MessageResponseSchema],
      [await client.rest.get('/gateway/bot'), spec.GatewayBotResponseSchema],
      [await client.rest.get('/applications/@me'), spec.PrivateApplicationResponseSchema],
      [await client.rest.get('/users/@me'), spec.UserPIIResponseSchema],
      [await client.rest.get(`/channels/${general.id}`), spec.GuildChannelResponseSchema],
      [await client.rest.get(`/channels/${forum.id}`), spec.GuildChannelResponseSchema],
      [await client.rest.get(`/channels/${thread.id}`), spec.ThreadResponseSchema],
      [
        await client.rest.post('/users/@me/channels', { body: { recipient_id: ann.id } }),
        spec.PrivateChannelResponseSchema,
      ],
      [((await client.rest.get(`/guilds/${server.id}/roles`)) as unknown[])[1], spec.GuildRoleResponseSchema],
      [
        ((await client.rest.get(`/applications/${discord.bot.id}/commands`)) as unknown[])[0],
        spec.ApplicationCommandResponseSchema,
      ],
    ];
    const problems = answers.flatMap(([answer, schema]) => schema.safeParse(answer).error?.issues ?? []);
    expect(problems).toEqual([]);
    expect(answers).toHaveLength(11);
  });

  it('to a route that it does not know is 404, and is told', async () => {
    await expect(client.rest.get('/voice/regions')).rejects.toMatchObject({ status: 404 });
    expect(discord.violations).toMatchObject([{ request: 'GET /voice/regions' }]);
  });
});
