import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server as WebServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot, PATIENCE, shownBy } from '../support/bot.ts';
import { messageIn, modalIn, type Outcome } from '../support/discord/outcome.ts';
import { buttonsOf, isPrivate, menusOf, textOf } from '../support/discord/read.ts';
import type { FieldValue } from '../support/discord/people/submit.ts';
import type { Channel } from '../support/discord/state/channel.ts';
import type { Person } from '../support/discord/state/people.ts';
import type { Server } from '../support/discord/state/servers.ts';

const FOG = `Ferry to Ternsay stopped by fog for nine hours
- By Ruth Callender -
- May 20, 2026

ALDMOUTH: The ferry to Ternsay was held in port for nine hours on Wednesday because of fog, Harbour Post reported. Captain Quillon said that nobody would sail blind.
The harbour master counted 412 waiting passengers at noon. Soup was handed out in the waiting hall until the evening, when the fog lifted.
The next ferry left at half past six with every seat taken. A second boat was sent after it to bring home those who had stayed behind on the quay.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Zarvex mine closes | Valley Ledger</title>
<meta property="og:site_name" content="Valley Ledger"><meta property="og:title" content="Zarvex mine closes after fire">
<meta property="article:published_time" content="2026-05-19T08:00:00+02:00"></head><body><header><a href="/">Home</a></header>
<article><h1>Zarvex mine closes after fire</h1><p>The Zarvex mine in the upper valley closed for good on Tuesday after a fire in its main shaft, the company said.</p>
<p>All 86 miners came up unhurt within an hour. The fire had begun in an old conveyor belt, said the fire chief, Moss Tarrant, who has led the brigade for eleven years.</p>
<p>The company will pay wages until the end of the year. The council meets on Friday to talk about what will become of the village school, which the mine had paid for.</p></article>
<footer>Share on everything</footer></body></html>`;

const pageOf = (headline: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:site_name" content="Valley Ledger">
<meta property="article:published_time" content="2026-05-19T08:00:00+02:00"></head><body><article><h1>${headline}</h1>
<p>${body}</p><p>Nobody in the valley remembers the like of it, said the oldest of its people, who had been asked by three papers.</p></article></body></html>`;

const PAGES = new Map([
  ['/zarvex', PAGE],
  [
    '/mill',
    pageOf(
      'Mill of Orsk floods',
      'The mill of Orsk stood under water on Monday, up to the sills of its windows.',
    ),
  ],
  [
    '/quarry',
    pageOf(
      'Quarry of Teld closes',
      'The slate quarry of Teld closed on Monday, and its forty men went home at noon.',
    ),
  ],
]);

let bot: Bot;
let web: WebServer;
let one: Server;
let other: Server;
let here: Channel;
let there: Channel;
let editor: Person;
let second: Person;
let member: Person;
let outsider: Person;
let operator: Person;

const channelOf = (server: Server): Channel => {
  const [channel] = server.channels.values();
  if (channel === undefined) throw new Error('The server has no channel');
  return channel;
};
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const help = async (who: Person): Promise<string> =>
  textOf(await shownBy(bot, await bot.discord.slash(who, here, 'help', {})));
const say = (outcome: Outcome): string => textOf(messageIn(outcome));
const hand = async (
  fields: Readonly<Record<string, FieldValue>>,
  who = editor,
  where = here,
): Promise<APIMessage> =>
  messageIn(await bot.discord.submit(who, modalIn(await bot.discord.slash(who, where, 'desk add')), fields));
const press = async (message: APIMessage, label: string, who = editor): Promise<APIMessage> =>
  messageIn(await bot.discord.press(who, message, label));
const ask = async (question: string, who: Person, where: Channel): Promise<string> =>
  say(await bot.discord.slash(who, where, 'ask', { question }));
const desk = async (command: string, values: Record<string, string>, who = editor): Promise<APIMessage> =>
  messageIn(await bot.discord.slash(who, here, `desk ${command}`, values));

beforeAll(async () => {
  web = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    const page = PAGES.get(request.url?.split('?')[0] ?? '');
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const { port } = web.address() as AddressInfo;
  bot = await createBot({
    samples: false,
    env: { FETCH_ALLOW: `127.0.0.1:${port}`, LIMIT_PER_PERSON: '0', LIMIT_PER_SERVER: '0' },
  });
  const { discord } = bot;
  editor = discord.addPerson({ name: 'Edda' });
  second = discord.addPerson({ name: 'Sven' });
  member = discord.addPerson({ name: 'Mo' });
  outsider = discord.addPerson({ name: 'Otto' });
  operator = discord.addPerson({ name: 'Oma', locale: 'de' });
  one = discord.addServer({ name: 'One', members: [editor, second, member, operator] });
  other = discord.addServer({ name: 'Other', members: [outsider, editor] });
  for (const person of [editor, second, operator]) {
    const role = discord.addRole(one, { name: `Editors ${person.name}`, permissions: ['ManageGuild'] });
    discord.setRoles(one, person, [role]);
  }
  [here, there] = [channelOf(one), channelOf(other)];
  await bot.start({ OPERATORS: operator.id });
}, PATIENCE);

afterAll(async () => {
  web.close();
  await bot.close();
}, PATIENCE);

describe('whoever runs Byline', () => {
  it('adds to what every server reads, changes it and takes it away again, told in their own language', async () => {
    const { discord } = bot;
    const form = modalIn(await discord.slash(operator, here, 'desk add', { collection: 'shared' }));
    const text = 'The weathervane of Ulmstead weighs 90 kilos, said the roofer.';
    const preview = messageIn(await discord.submit(operator, form, { text }));
    expect(textOf(preview)).toContain('Kein Datum wurde gefunden.');
    const added = await press(preview, 'Hinzufügen', operator);
    const question = 'How much does the weathervane of Ulmstead weigh?';
    expect(await ask(question, outsider, there)).toContain('90 kilos');
    expect(await ask(question, outsider, discord.directMessages(outsider))).toContain('90 kilos');
    const changes = await desk('edit', { article: 'weathervane' }, editor);
    expect(textOf(changes)).toContain("No article of this server is 'weathervane'");
    await press(added, 'Rückgängig machen', operator);
    expect(await ask(question, outsider, there)).not.toContain('90 kilos');
    const refused = modalIn(await discord.slash(operator, here, 'desk add'));
    expect(say(await discord.submit(operator, refused, { url: 'http://10.1.2.3/' }))).toContain(
      'liegt nicht im öffentlichen Internet',
    );
  });
});

describe('an editor', () => {
  it('hands in a pasted text, sees what was understood, and adds it; readers of that server alone are answered from it', async () => {
    const preview = await hand({ text: FOG });
    expect(isPrivate(preview)).toBe(true);
    expect(textOf(preview)).toContain('### Ferry to Ternsay stopped by fog for nine hours');
    expect(textOf(preview)).toMatch(/Harbour Post .*· Ruth Callender · 20 May 2026 · English/u);
    expect(await ask('How many passengers were waiting?', member, here)).toContain('Not covered');
    expect(textOf(await press(preview, 'Add'))).toContain('Added: 1 article');
    expect(await ask('How many passengers were waiting?', member, here)).toContain('**412');
    expect(await ask('How many passengers were waiting?', outsider, there)).not.toContain('412');
    expect(
      await ask('How many passengers were waiting?', outsider, bot.discord.directMessages(outsider)),
    ).not.toContain('412');
  });

  it('gives a text its address, which is linked to without what tracks its readers, and learns of a wrong one at once', async () => {
    const text = 'The pier of Lome was mended on Sunday. It had lain under water since March.';
    const preview = await hand({ text, url: 'https://lome.example/pier?utm_source=chat#top' });
    expect(textOf(preview)).toMatch(/^-# https\\?:\/\/lome\.example\/pier$/mu);
    await press(preview, 'Cancel');
    expect(textOf(await hand({ text, url: 'lome, the pier' }))).toContain('That is no web address.');
  });

  it('is told that the same text is stored already', async () => {
    const preview = await hand({ text: FOG });
    expect(textOf(preview)).toContain(
      'Already stored, not added again: Ferry to Ternsay stopped by fog for nine hours',
    );
    expect(textOf(await press(preview, 'Cancel'))).toContain('Nothing was added.');
  });

  it('adds a page by its address; readers see quotes of it, never the whole', async () => {
    const { port } = web.address() as AddressInfo;
    const preview = await hand({ url: `http://127.0.0.1:${port}/zarvex` });
    expect(textOf(preview)).toContain('### Zarvex mine closes after fire');
    expect(textOf(preview)).toContain('Readers see quotes and the link, never the whole text.');
    expect(textOf(preview)).not.toContain('Share on everything');
    await press(preview, 'Add');
    const read = say(await bot.discord.slash(member, here, 'article', { article: 'Zarvex mine closes' }));
    expect(read).not.toContain('village school');
  });

  it('is refused a private address, in words', async () => {
    const form = modalIn(await bot.discord.slash(editor, here, 'desk add'));
    const refused = await bot.discord.submit(editor, form, { url: 'http://169.254.169.254/latest' });
    expect(say(refused)).not.toContain('###');
    expect(isPrivate(messageIn(refused))).toBe(true);
  });

  it('adds several articles of one file, and is told what of it could not be read', async () => {
    const lines = [
      {
        id: 'x1',
        title: 'Bridge of Corvane reopens',
        text: 'The old bridge of Corvane reopened on Monday after seven weeks of repairs.',
        outlet: 'Radio Sund',
        publishedAt: '2026-05-18',
      },
      {
        id: 'x2',
        title: 'Lamp oil dearer',
        text: 'Lamp oil costs 14 crowns a litre since Sunday, said the merchants of Almadra.',
        outlet: 'Market Bell',
        publishedAt: '2026-05-17',
      },
    ];
    const text = [...lines.map((line) => JSON.stringify(line)), '{"title": broken'].join('\n');
    const preview = await hand({
      files: [{ name: '../../x.jsonl', type: 'application/json', bytes: Buffer.from(text) }],
    });
    expect(textOf(preview)).toContain('To be added: 2 articles');
    expect(textOf(preview)).toContain('Could not be read: 1');
    await press(preview, 'Add 2 articles');
    expect(await ask('How much does lamp oil cost?', member, here)).toContain('14 crowns');
  });

  it(
    'adds a long text in parts, changes its details, and finds the draft again after a restart',
    async () => {
      const preview = await hand({
        text: 'The lighthouse of Skarn was sold for 31,000 crowns on Saturday to a retired clockmaker.',
      });
      const part = modalIn(await bot.discord.press(editor, preview, 'Add another part'));
      const longer = messageIn(
        await bot.discord.submit(editor, part, {
          text: 'Its lamp will be lit once a year, said the buyer, Ottoline Brandt, who grew up below it.',
        }),
      );
      const form = modalIn(await bot.discord.press(editor, longer, 'Change details'));
      const changed = messageIn(
        await bot.discord.submit(editor, form, {
          headline: 'Lighthouse sold',
          outlet: 'Coast Daily',
          date: '16 May 2026',
        }),
      );
      expect(textOf(changed)).toMatch(
        /### Lighthouse sold\n.*retired clockmaker.*\n.*Coast Daily · 16 May 2026/su,
      );
      await bot.restart();
      const drafts = await desk('list', { show: 'drafts' });
      expect(textOf(drafts)).toContain('Lighthouse sold');
      expect(textOf(await press(changed, 'Add'))).toContain('Added: 1 article');
      expect(await ask('Who bought the lighthouse of Skarn?', member, here)).toContain('Ottoline Brandt');
    },
    PATIENCE,
  );

  it('changes a paragraph, notes a correction that every quote then shows, and takes the last change back', async () => {
    const choices = await desk('edit', { article: 'Lighthouse sold' });
    const [menu] = menusOf(choices);
    const [first] = menu?.options ?? [];
    const form = modalIn(
      await bot.discord.choose(editor, choices, menu?.custom_id ?? '', [first?.value ?? '']),
    );
    const done = messageIn(
      await bot.discord.submit(editor, form, {
        text: 'The lighthouse of Skarn was sold for 29,000 crowns on Saturday to a retired clockmaker.',
      }),
    );
    expect(textOf(done)).toContain('Changed.');
    expect(await ask('For how much was the lighthouse of Skarn sold?', member, here)).toContain('29,000');
    const corrected = await desk('correct', {
      article: 'Lighthouse sold',
      what: 'The buyer is a watchmaker.',
      when: '2026-05-20',
    });
    expect(await ask('For how much was the lighthouse of Skarn sold?', member, here)).toContain(
      'Corrected 20 May 2026: The buyer is a watchmaker.',
    );
    await press(corrected, 'Undo');
    expect(await ask('For how much was the lighthouse of Skarn sold?', member, here)).not.toContain(
      'watchmaker',
    );
  });

  it('whose colleague was faster sees what both changed, and puts theirs in its place or keeps the stored one', async () => {
    const open = (who: Person) => desk('edit', { article: 'Lighthouse sold' }, who);
    const [mine, theirs] = await Promise.all([open(editor), open(second)]);
    const form = modalIn(await bot.discord.press(editor, mine, 'Change details'));
    const faster = modalIn(await bot.discord.press(second, theirs, 'Change details'));
    const [, outlet, byline, date, topics] = ['', 'Coast Daily', '', '2026-05-16', ''];
    const same = { outlet, byline, date, topics };
    await bot.discord.submit(second, faster, { ...same, headline: 'Lighthouse of Skarn sold' });
    const told = messageIn(
      await bot.discord.submit(editor, form, { ...same, headline: 'Lighthouse sold', byline: 'Ida Sommer' }),
    );
    expect(textOf(told)).toContain('Somebody changed this article in the meantime.');
    expect(textOf(told)).toMatch(
      /### What was changed meanwhile\n.*Headline: “Lighthouse sold” → “Lighthouse of Skarn sold”/u,
    );
    // What was left as it stood is not theirs.
    expect(textOf(told)).toMatch(
      /### What yours would change now\n[^\n]*Author: \+ “Ida Sommer”\n[^\n]*If yours/u,
    );
    expect(told.attachments).toHaveLength(1);
    expect(textOf(await press(told, 'Put mine in its place'))).toContain('Changed.');
    const read = say(await bot.discord.slash(member, here, 'article', { article: 'Lighthouse of Skarn' }));
    expect(read).toContain('Lighthouse of Skarn sold');
    expect(read).toContain('Ida Sommer');
    const history = textOf(await desk('history', { article: 'Lighthouse of Skarn' }));
    expect(history).toContain('Author: + “Ida Sommer”');
    expect(history).toContain('Headline: “Lighthouse sold” → “Lighthouse of Skarn sold”');
  });

  it('whose paragraph was changed by another decides as well, and may leave it', async () => {
    const paragraph = async (who: Person, text: string): Promise<() => Promise<APIMessage>> => {
      const choices = await desk('edit', { article: 'Lighthouse of Skarn' }, who);
      const [menu] = menusOf(choices);
      const form = modalIn(
        await bot.discord.choose(who, choices, menu?.custom_id ?? '', [menu?.options[0]?.value ?? '']),
      );
      return async () => messageIn(await bot.discord.submit(who, form, { text }));
    };
    const mine = await paragraph(editor, 'The lighthouse of Skarn was sold for 27,000 crowns.');
    const theirs = await paragraph(second, 'The lighthouse of Skarn was sold for 28,000 crowns.');
    await theirs();
    const told = await mine();
    expect(textOf(told)).toMatch(/What yours would change now\n[^\n]*Paragraphs: 1 changed/u);
    expect(textOf(await press(told, 'Keep the stored one'))).toBe('Left as it is.');
    expect(await ask('For how much was the lighthouse of Skarn sold?', member, here)).toContain('28,000');
  });

  it('whose upload meets a file that was changed on the disk keeps both', async () => {
    const list = await desk('edit', { article: 'Corvane' });
    const form = modalIn(await bot.discord.press(editor, list, 'Upload a changed file'));
    const file =
      filesIn(join(bot.folder, 'articles')).find((name) => name.includes('bridge-of-corvane')) ?? '';
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('seven weeks', 'eight weeks'));
    const told = messageIn(
      await bot.discord.submit(editor, form, {
        file: [{ name: 'x.md', type: 'text/markdown', bytes: Buffer.from(before.replace('seven', 'nine')) }],
      }),
    );
    expect(textOf(told)).toContain('Somebody changed this article in the meantime.');
    expect(readFileSync(file, 'utf8')).toContain('eight weeks');
    expect(told.attachments).toHaveLength(1);
    expect((await press(told, 'Put mine in its place')).attachments).toEqual([]);
    expect(readFileSync(file, 'utf8')).toContain('nine weeks');
    const history = await desk('history', { article: 'Corvane' });
    const [menu] = menusOf(history);
    const [latest] = menu?.options ?? [];
    const earlier = await bot.discord.choose(editor, history, menu?.custom_id ?? '', [latest?.value ?? '']);
    expect(say(earlier)).toContain('eight weeks');
  });

  it('is asked again before an article is removed that was changed meanwhile', async () => {
    const sure = await desk('remove', { article: 'Corvane' });
    await desk('correct', { article: 'Corvane', what: 'It was a Tuesday.' }, second);
    const again = await press(sure, 'Remove');
    expect(textOf(again)).toContain('This article was changed in the meantime, and was not removed.');
    expect(textOf(again)).toContain('Corrections: + “It was a Tuesday.”');
    expect(textOf(await press(again, 'Remove'))).toContain('Removed.');
    const offered = await bot.discord.autocomplete(
      editor,
      here,
      'desk restore',
      { article: 'corv' },
      'article',
    );
    expect(offered.map(({ name }) => name)).toEqual(['Bridge of Corvane reopens']);
    expect(await bot.discord.autocomplete(editor, there, 'desk restore', {}, 'article')).toEqual([]);
    expect(textOf(await desk('history', { article: 'Corvane reopens' }))).toContain('**Removed**');
    expect(textOf(await desk('restore', { article: 'Corvane reopens' }))).toContain('Restored.');
    expect(await bot.discord.autocomplete(editor, here, 'desk restore', {}, 'article')).toEqual([]);
  });

  it('who hands in what a colleague added meanwhile looks again before it is added', async () => {
    const text =
      'The mill of Orsk grinds again.\n\nIts wheel had stood still for forty years, said the miller.';
    const [mine, theirs] = [await hand({ text }), await hand({ text }, second)];
    await press(theirs, 'Add', second);
    const again = await press(mine, 'Add');
    expect(textOf(again)).toContain('Something like this was stored in the meantime.');
    expect(textOf(again)).toContain('Already stored, not added again: The mill of Orsk grinds again');
  });

  it('reads what was done and by whom, and an earlier version', async () => {
    const history = await desk('history', { article: 'Lighthouse of Skarn' });
    expect(textOf(history)).toContain('**Added**');
    expect(textOf(history)).toContain(`<@${second.id}>`);
    const [menu] = menusOf(history);
    const before = menu?.options.at(-1)?.value ?? '';
    expect(say(await bot.discord.choose(editor, history, menu?.custom_id ?? '', [before]))).toContain(
      '31,000',
    );
  });

  it('removes an article, which is then gone for readers, and brings it back', async () => {
    const sure = await desk('remove', { article: 'Lamp oil dearer' });
    expect(await ask('How much does lamp oil cost?', member, here)).toContain('14 crowns');
    const removed = await press(sure, 'Remove');
    expect(await ask('How much does lamp oil cost?', member, here)).not.toContain('14 crowns');
    expect(textOf(await desk('list', { show: 'removed' }))).toContain('Lamp oil dearer');
    await press(removed, 'Undo');
    expect(await ask('How much does lamp oil cost?', member, here)).toContain('14 crowns');
  });

  it('takes an article from the menu of a message', async () => {
    const message = bot.discord.say(
      member,
      here,
      `Look: http://127.0.0.1:${(web.address() as AddressInfo).port}/zarvex`,
    );
    const preview = messageIn(await bot.discord.messageCommand(editor, message, 'Add to the articles'));
    expect(textOf(preview)).toContain('Already stored, not added again: Zarvex mine closes after fire');
  });

  it('takes all links of a message and of its embeds into one preview, and is told of those that cannot be read', async () => {
    const at = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    const message = bot.discord.say(
      member,
      here,
      `Three: [one](${at}/mill), ${at}/none and ${at}/mill?utm_source=chat. And http://10.0.0.7/x!`,
    );
    message.embeds = [
      { type: 'article', url: `${at}/quarry`, title: 'A quarry', description: 'Of slate.' },
    ] as never;
    const preview = messageIn(await bot.discord.messageCommand(editor, message, 'Add to the articles'));
    expect(textOf(preview)).toContain('To be added: 2 articles');
    expect(textOf(preview)).toContain('Mill of Orsk floods');
    expect(textOf(preview)).toContain('Quarry of Teld closes');
    expect(textOf(preview)).toContain('Could not be read: 2');
    expect(textOf(preview)).toMatch(/none\*\*: The site has no such page/u);
    expect(textOf(preview)).toMatch(/10\.0\.0\.7/u);
    expect(textOf(await press(preview, 'Add 2 articles'))).toContain('Added: 2 articles');
  });

  it('takes what a message forwards', async () => {
    const message = bot.discord.say(member, here, '');
    message.message_reference = { type: 1, channel_id: here.id, message_id: message.id, guild_id: one.id };
    const at = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    message.message_snapshots = [
      { message: { content: `Read ${at}/quarry`, embeds: [], attachments: [] } as never },
    ];
    const preview = messageIn(await bot.discord.messageCommand(editor, message, 'Add to the articles'));
    expect(textOf(preview)).toContain('Already stored, not added again: Quarry of Teld closes');
  });

  it('takes the text of a message that has no link', async () => {
    const message = bot.discord.say(
      second,
      here,
      'The kiln of Morrow went cold on Friday.\n\nIt had burnt for a hundred years.',
    );
    const preview = messageIn(await bot.discord.messageCommand(editor, message, 'Add to the articles'));
    expect(textOf(preview)).toContain('### The kiln of Morrow went cold on Friday');
    await press(preview, 'Cancel');
  });

  it('is told that a message has nothing to add', async () => {
    const message = bot.discord.say(member, here, `<@${second.id}>`);
    expect(say(await bot.discord.messageCommand(editor, message, 'Add to the articles'))).toBe(
      'That message holds neither a web address nor text.',
    );
  });
});

describe('everybody else', () => {
  it('is refused by Discord, and by the bot where an old client asks all the same', async () => {
    expect(() => bot.discord.slash(member, here, 'desk add')).toThrow('permission');
    expect(say(await bot.discord.slash(member, here, 'desk list', {}, { stale: true }))).toContain(
      'Only editors',
    );
    const list = await desk('list', {});
    const [menu] = menusOf(list);
    const value = menu?.options[0]?.value ?? '';
    expect(
      say(await bot.discord.choose(member, list, menu?.custom_id ?? '', [value], { stale: true })),
    ).toContain('Only editors');
  });

  it('may be let in, or kept out, by a rule of the server’s admins', async () => {
    bot.discord.setCommandPermissions(one, 'desk', [
      { id: member.id, type: 2, permission: true },
      { id: second.id, type: 2, permission: false },
    ]);
    expect(say(await bot.discord.slash(member, here, 'desk list', {}))).toContain('This server’s own');
    expect(await help(member)).toContain('For editors');
    expect(await help(second)).not.toContain('For editors');
    expect(say(await bot.discord.slash(second, here, 'desk list', {}, { stale: true }))).toContain(
      'Only editors',
    );
    // What was opened while they were let in is of no use to them afterwards.
    const open = await bot.discord.slash(member, here, 'desk add');
    const draft = await hand({ text: FOG }, member);
    bot.discord.setCommandPermissions(one, 'desk', []);
    const late = await bot.discord.submit(member, modalIn(open), { text: FOG });
    expect(say(late)).toContain('Only editors');
    expect(say(await bot.discord.press(member, draft, 'Cancel'))).toContain('Only editors');
    expect(await help(member)).not.toContain('For editors');
    expect(() => bot.discord.slash(member, here, 'desk list')).toThrow('permission');
  });

  it('may not change what is shared', async () => {
    const refused = say(await bot.discord.slash(editor, here, 'desk add', { collection: 'shared' }));
    expect(refused).toContain('Only those who run Byline may change what is shared.');
  });

  it('of another server learns nothing of what is stored here, by any command or guess', async () => {
    const { discord } = bot;
    const ids = await discord.autocomplete(editor, here, 'article', { article: '' }, 'article');
    const told = await Promise.all([
      ask('What happened to the Zarvex mine?', outsider, there),
      ask('What did Captain Quilon say?', outsider, there),
      discord.slash(outsider, there, 'search', { query: 'Zarvex' }).then(say),
      discord.slash(outsider, there, 'latest', {}).then(say),
      discord.slash(outsider, there, 'status', {}).then(say),
      discord.slash(outsider, there, 'summary', { topic: 'Zarvex' }).then(say),
      ...ids.map(({ value }) =>
        discord
          .slash(outsider, there, 'article', { article: String(value), private: true }, { stale: true })
          .then(say),
      ),
      discord
        .slash(
          outsider,
          there,
          'search',
          { query: 'fog', outlet: 'Valley Ledger', private: true },
          { stale: true },
        )
        .then(say),
    ]);
    expect(ids.length).toBeGreaterThan(3);
    // What they typed themselves is said to them again.
    const answers = ids
      .reduce((text, { value }) => text.replaceAll(String(value), ''), told.join('\n'))
      .replaceAll(/zarvex|quilon/giu, '');
    expect(answers).not.toMatch(
      /86 miners|nobody would sail|tarrant|Valley Ledger ·|412|lighthouse|callender/iu,
    );
    for (const option of ['article', 'outlet', 'topic'])
      for (const command of ['article', 'search', 'latest'])
        expect(await discord.autocomplete(outsider, there, command, {}, option).catch(() => [])).toEqual([]);
  });

  it('reaches nothing here as an admin elsewhere, by whatever id', async () => {
    const { discord } = bot;
    const admin = discord.owner;
    const stored = await discord.autocomplete(editor, here, 'desk edit', {}, 'article');
    const ids = stored.map(({ value }) => String(value));
    expect(ids.length).toBeGreaterThan(3);
    for (const option of ['desk edit', 'desk correct', 'desk remove', 'desk restore', 'desk history'])
      expect(await discord.autocomplete(admin, there, option, {}, 'article')).toEqual([]);
    const draft = await hand({ text: 'The attic of Vell burnt down on Sunday. Nobody slept there.' });
    const foreign = await hand({ text: 'The cellar of Urk was flooded.' }, admin, there);
    const told: string[] = [];
    for (const id of ids.slice(0, 3)) {
      for (const command of ['edit', 'remove', 'restore', 'history'])
        told.push(say(await discord.slash(admin, there, `desk ${command}`, { article: id })));
      told.push(say(await discord.slash(admin, there, 'desk correct', { article: id, what: 'No.' })));
    }
    for (const label of ['Add', 'Change details', 'Add another part', 'Cancel']) {
      const button = buttonsOf(draft).find((one) => 'label' in one && one.label === label);
      const customId = button !== undefined && 'custom_id' in button ? button.custom_id : '';
      const outcome = await discord.press(admin, foreign, customId, { stale: true });
      const after = { text: 'And more.' };
      told.push(say(outcome.kind === 'modal' ? await discord.submit(admin, outcome.modal, after) : outcome));
    }
    for (const line of told)
      expect(line).toMatch(/No article of this server|is no article of|draft is gone|Nothing was added/u);
    expect(textOf(await press(draft, 'Add'))).toContain('Added: 1 article');
  });

  it('presses a button of another server’s message in vain', async () => {
    const list = await desk('list', {});
    const [menu] = menusOf(list);
    const value = menu?.options[0]?.value ?? '';
    const admin = bot.discord.owner;
    const stolen = await bot.discord.slash(admin, there, 'help', {});
    const told = await bot.discord.choose(admin, await shownBy(bot, stolen), 'open', [value], {
      stale: true,
    });
    expect(say(told)).toContain('That article is no longer stored.');
  });
});
