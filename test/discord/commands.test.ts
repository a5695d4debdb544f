import type { APIApplicationCommand } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordingFor } from '../../src/replies/wording.ts';
import { type Bot, channelOf, createBot, labelsOf, PATIENCE, shownBy } from '../support/bot.ts';
import { choicesIn, messageIn } from '../support/discord/outcome.ts';
import type { OptionValues } from '../support/discord/people/slash.ts';
import { isPrivate, menusOf, textOf } from '../support/discord/read.ts';
import type { Channel } from '../support/discord/state/channel.ts';
import type { Person } from '../support/discord/state/people.ts';
import type { Server } from '../support/discord/state/servers.ts';

/** For each command that can be typed, what is enough to run it. A new command needs its line here. */
const ENOUGH: Readonly<Record<string, OptionValues>> = {
  ask: { question: 'How high did the River Pell rise?' },
  latest: {},
  search: { query: 'ferry' },
  summary: { topic: 'flood' },
  timeline: { topic: 'ferry' },
  compare: { topic: 'flood' },
  article: { article: 'pell-valley-flood' },
  status: {},
  help: {},
};
const LOCALES = ['es-ES', 'de', 'fr', 'tr'] as const;
const OWN = `---
headline: Lighthouse of Sund painted green
outlet: Our Own Paper
published: 2026-05-20
url: https://own.example/green
topics: [lighthouse]
---
The lighthouse of Sund was painted green by volunteers from Brindle.
`;
const OWN_QUESTION = 'Who painted the lighthouse of Sund?';

let bot: Bot;
let server: Server;
let general: Channel;
let ann: Person;
/** Installed the bot for herself, and is in a server that did not take it in. */
let zoe: Person;
let elsewhere: Channel;

beforeAll(async () => {
  bot = await createBot({ env: { LIMIT_PER_PERSON: '0', LIMIT_PER_SERVER: '0' } });
  const { discord } = bot;
  ann = discord.addPerson({ name: 'Ann' });
  zoe = discord.addPerson({ name: 'Zoe', installed: true });
  server = discord.addServer({ members: [ann] });
  general = channelOf(server);
  elsewhere = channelOf(discord.addServer({ name: 'Elsewhere', hasBot: false, members: [zoe] }));
  bot.write(`servers/${server.id}/green.md`, OWN);
  await bot.start();
}, PATIENCE);
afterAll(() => bot.close(), PATIENCE);

/** The number of a type of Discord's, of which only types are imported here. */
const typeOf = ({ type }: { readonly type: number }): number => type;

describe('every command', () => {
  const typed = () => bot.discord.commands.everywhere.filter((command) => typeOf(command) === 1);

  it(
    'answers in the channel, and privately where the option says so',
    async () => {
      const readers = typed().filter(forReaders);
      expect(readers.map(({ name }) => name).sort()).toEqual(Object.keys(ENOUGH).sort());
      for (const { name } of readers) {
        const shown = await shownBy(bot, await bot.discord.slash(ann, general, name, ENOUGH[name]));
        expect([name, isPrivate(shown), textOf(shown) === '']).toEqual([name, false, false]);
        const hidden = messageIn(
          await bot.discord.slash(ann, general, name, { ...ENOUGH[name], private: true }),
        );
        expect([name, isPrivate(hidden), textOf(hidden)]).toEqual([name, true, textOf(shown)]);
      }
    },
    PATIENCE,
  );

  it('has a name and words for each option in every language', () => {
    for (const command of bot.discord.commands.everywhere.filter(forReaders)) {
      const parts = [command, ...(command.options ?? [])];
      for (const locale of LOCALES) {
        const missing = parts.filter(
          ({ name_localizations: names, description_localizations: descriptions, ...part }) =>
            names?.[locale] === undefined ||
            (typeOf(part) !== 3 && descriptions?.[locale] === undefined && typeOf(command) === 1),
        );
        expect([locale, command.name, missing.map(({ name }) => name)]).toEqual([locale, command.name, []]);
      }
    }
    const search = typed().find(({ name }) => name === 'search');
    const sort = search?.options?.find(({ name }) => name === 'sort');
    const choices = sort !== undefined && 'choices' in sort ? (sort.choices ?? []) : [];
    expect(choices.map(({ name }) => name)).toEqual(['Best match', 'Newest first', 'Oldest first']);
    expect(choices.map(({ name_localizations: names }) => names?.de)).toEqual([
      'Beste zuerst',
      'Neueste zuerst',
      'Älteste zuerst',
    ]);
  });

  it(
    'speaks the language of whoever asks',
    async () => {
      for (const locale of LOCALES) {
        const words = wordingFor(locale);
        const person = bot.discord.addPerson({ name: `Speaker of ${locale}`, locale });
        bot.discord.addMember(server, person);
        const found = await shownBy(bot, await bot.discord.slash(person, general, 'ask', ENOUGH.ask));
        expect(labelsOf(found)).toEqual(
          expect.arrayContaining([words.readInContext, words.followUp, words.helpful]),
        );
        expect(menusOf(found).map(({ placeholder }) => placeholder)).toEqual([words.openResult]);
        const none = await shownBy(
          bot,
          await bot.discord.slash(person, general, 'ask', {
            question: 'What is the price of bitcoin today?',
          }),
        );
        expect(textOf(none)).toContain(words.notCovered);
        const wrong = await shownBy(
          bot,
          await bot.discord.slash(person, general, 'article', { article: 'zzzz qqqq' }),
        );
        expect([isPrivate(wrong), textOf(wrong)]).toEqual([
          true,
          expect.not.stringContaining('No stored article'),
        ]);
      }
    },
    PATIENCE,
  );

  it('speaks Urdu where the question does, buttons too', async () => {
    const words = wordingFor('ur');
    const found = messageIn(
      await bot.discord.slash(ann, general, 'ask', { question: 'بدھ کا اجلاس کتنے گھنٹے جاری رہا؟' }),
    );
    expect(textOf(found)).toContain('سولہ گھنٹے');
    expect(labelsOf(found)).toEqual(
      expect.arrayContaining([words.readInContext, words.followUp, words.helpful]),
    );
    const none = messageIn(
      await bot.discord.slash(ann, general, 'ask', { question: 'شہنشاہ اکبر کی تاج پوشی کس دن ہوئی تھی؟' }),
    );
    expect(textOf(none)).toContain(words.notCovered);
  });
});

describe('/ask', () => {
  const ask = async (values: OptionValues) =>
    await shownBy(bot, await bot.discord.slash(ann, general, 'ask', values));

  it('leads with the quote, the answer in bold, its source and a link to the sentence below', async () => {
    const text = textOf(await ask({ question: 'How high did the River Pell rise?' }));
    expect(text).toMatch(/^How high did the River Pell rise\?\n> /u);
    expect(text).toMatch(/\*\*6\\?\.4[^*]*\*\*/u);
    expect(text).toMatch(
      /\n-# Valley Ledger · .*<t:\d+:f> · \[the sentence\s↗\]\(https:\/\/valleyledger\.example\/\S+#:~:text=\S+\)/u,
    );
  });

  it('offers to read on, to follow up and to judge', async () => {
    const answer = await ask({ question: 'How high did the River Pell rise?' });
    expect(labelsOf(answer)).toEqual(
      expect.arrayContaining(['Read in context', 'Summary', 'Follow up', 'Helpful', 'Not helpful']),
    );
    expect(menusOf(answer)).toHaveLength(1);
  });

  it('puts reports that differ side by side', async () => {
    const text = textOf(await ask({ question: 'How many people were hurt in the ferry collision?' }));
    expect(text).toMatch(/^### The outlets differ|\n### The outlets differ/u);
    expect(text).toContain('## 17');
    expect(text).toContain('## Twelve');
  });

  it('says kindly what is not covered, and what comes nearest', async () => {
    const answer = await ask({ question: 'What is the price of bitcoin today?' });
    expect(textOf(answer)).toContain('### Not covered');
    expect(textOf(answer)).toContain('### Nearest');
    expect(menusOf(answer)[0]?.options).toHaveLength(3);
  });

  it('keeps to an outlet and a period', async () => {
    const question = 'How many people were hurt in the ferry collision?';
    const one = textOf(await ask({ question, outlet: 'coast dayly' }));
    expect(one).toContain('Coast Daily');
    expect(one).not.toContain('Harbour Post');
    const early = textOf(await ask({ question, since: '2026-05-03', until: '3 May' }));
    expect(early).toContain('Twelve');
    expect(early).not.toContain('Coast Daily');
    const before = textOf(await ask({ question, until: '2026-05-01' }));
    expect(before).toContain('Not covered');
  });

  it.each([
    [{ question: 'Who?', outlet: 'The Nothing Gazette' }, 'No stored article is from the outlet'],
    [{ question: 'Who?', since: 'someday' }, 'takes a day'],
    [{ question: 'Who?', since: '2026-05-03', until: '2026-05-01' }, 'later than'],
  ])('tells a mistake to whoever made it alone: %o', async (values, words) => {
    const told = await ask(values);
    expect([isPrivate(told), textOf(told)]).toEqual([true, expect.stringContaining(words)]);
  });
});

describe('lists and summaries', () => {
  const use = async (name: string, values: OptionValues = {}) =>
    await shownBy(bot, await bot.discord.slash(ann, general, name, values));
  const entries = (text: string) => text.match(/^\*\*\d+\*\* ·/gmu)?.length ?? 0;

  it('/latest shows ten, or as many as are asked for, of a topic or an outlet', async () => {
    expect(entries(textOf(await use('latest')))).toBe(10);
    expect(entries(textOf(await use('latest', { count: 25 })))).toBe(25);
    const heron = textOf(await use('latest', { topic: 'heron', count: 2 }));
    expect(heron).toContain('Amber Heron found in a beehive');
    const ledger = textOf(await use('latest', { outlet: 'Valley Ledger' }));
    expect(ledger).toContain('Valley Ledger');
    expect(ledger).not.toContain('Radio Sund');
  });

  it('/search sorts, narrows and pages', async () => {
    const best = await use('search', { query: 'ferry' });
    expect(labelsOf(best)).toContain('Next page');
    expect(menusOf(best)[0]?.options).toHaveLength(5);
    const oldest = textOf(await use('search', { query: 'ferry', sort: 'oldest', since: '2026-05-05' }));
    expect(oldest).toMatch(/\*\*1\*\* · .*inquiry/iu);
    expect(textOf(await use('search', { query: 'xylophone' }))).toContain('Nothing found');
  });

  it('/timeline keeps to a period and an outlet', async () => {
    const all = textOf(await use('timeline', { topic: 'Lady Orla' }));
    expect(all).toMatch(/### February 2026\n> .*\*\*febrero\*\*/u);
    const may = textOf(
      await use('timeline', { topic: 'Lady Orla', since: '2026-05-03', until: '2026-05-03' }),
    );
    expect(may).toContain('### 3 May 2026');
    expect(may).not.toContain('February');
    const daily = textOf(await use('timeline', { topic: 'Lady Orla', outlet: 'Coast Daily' }));
    expect(daily).toContain('-# Coast Daily');
    expect(daily).not.toContain('-# Harbour Post');
    expect(textOf(await use('timeline', { topic: 'xylophone' }))).toContain('xylophone');
  });

  it('/compare puts what differs side by side, and says where there is nothing to compare', async () => {
    const text = textOf(await use('compare', { topic: 'Pell flood' }));
    expect(text).toMatch(/### Figures that differ\n## 140 million crowns\n[^]*\n## 84 million crowns\n/u);
    expect(textOf(await use('compare', { topic: 'xylophone' }))).toContain('xylophone');
  });

  it('/summary takes an article or a topic, and a length', async () => {
    const short = textOf(await use('summary', { topic: 'ferry', length: 'short' }));
    const long = textOf(await use('summary', { topic: 'ferry', length: 'long' }));
    expect(long.length).toBeGreaterThan(short.length);
    expect(textOf(await use('summary', { article: 'lantern-squid' }))).toContain('squid');
    const neither = await use('summary');
    expect([isPrivate(neither), textOf(neither)]).toEqual([true, expect.stringContaining('/summary')]);
  });

  it('/article finds it by id, address, and a headline with typing errors', async () => {
    for (const article of [
      'amber-heron-found',
      'Amber Hreon found in a beehive',
      'https://coastdaily.example/news/amber-heron-found',
    ]) {
      const read = await bot.discord.slash(ann, general, 'article', { article });
      expect(textOf(messageIn(read))).toContain('### Amber Heron found in a beehive');
    }
  });

  it('/status tells how much there is; /help every command, and what is kept', async () => {
    expect(textOf(await use('status'))).toMatch(/^\*\*48 articles from 13 outlets\*\*/u);
    const help = await use('help');
    for (const name of Object.keys(ENOUGH)) expect(textOf(help)).toContain(`**/${name}**`);
    expect(textOf(help)).toMatch(/90 days/u);
    expect(labelsOf(help)).toEqual(['Delete what is kept of me']);
    expect(textOf(await use('help', { command: 'search' }))).toContain('### /search');
  });
});

describe('completions', () => {
  const complete = (name: string, values: OptionValues, focused: string, person = ann, channel = general) =>
    bot.discord.autocomplete(person, channel, name, values, focused);

  it('of outlets, topics, articles and commands forgive typing errors, best first', async () => {
    const [outlet] = await complete('ask', { question: 'Who?', outlet: 'harbuor p' }, 'outlet');
    expect(outlet).toEqual({ name: 'Harbour Post', value: 'Harbour Post' });
    const topics = await complete('latest', { topic: 'fery colision' }, 'topic');
    expect(topics[0]?.name).toBe('ferry collision');
    const [article] = await complete('article', { article: 'amber hreon fou' }, 'article');
    expect(article).toEqual({ name: 'Amber Heron found in a beehive', value: 'amber-heron-found' });
    const [command] = await complete('help', { command: 'sea' }, 'command');
    expect(command).toEqual({ name: 'search', value: 'search' });
  });

  it('are 25 at most, and there before anything is typed', async () => {
    expect(await complete('article', { article: '' }, 'article')).toHaveLength(25);
    expect((await complete('search', { query: 'x', outlet: '' }, 'outlet')).length).toBeGreaterThan(5);
    expect(await complete('ask', { question: 'x', outlet: 'x'.repeat(6000) }, 'outlet')).toEqual([]);
  });

  it('name nothing of another server', async () => {
    const named = { article: 'lighthouse of sund' };
    const headline = 'Lighthouse of Sund painted green';
    expect((await complete('article', named, 'article'))[0]?.name).toBe(headline);
    for (const [person, channel] of [
      [ann, bot.discord.directMessages(ann)],
      [zoe, elsewhere],
    ] as const)
      expect(
        (await complete('article', named, 'article', person, channel)).map(({ name }) => name),
      ).not.toContain(headline);
  });

  it('of an option or command that is no more are none', async () => {
    const stale = await bot.discord.autocompletion(ann, general, 'ask', { colour: 'red' }, 'colour');
    expect(choicesIn(stale)).toEqual([]);
    expect(choicesIn(await bot.discord.autocompletion(ann, general, 'quiz', { a: 'b' }, 'a'))).toEqual([]);
  });
});

describe('where it is used', () => {
  const ask = async (person: Person, channel: Channel) =>
    textOf(await shownBy(bot, await bot.discord.slash(person, channel, 'ask', { question: OWN_QUESTION })));

  it('a server reads what is shared and its own, and nobody else reads that', async () => {
    expect(await ask(ann, general)).toContain('Brindle');
    expect(await ask(ann, bot.discord.directMessages(ann))).toContain('Not covered');
    const other = bot.discord.addServer({ name: 'Other', members: [ann] });
    expect(await ask(ann, channelOf(other))).toContain('Not covered');
    expect(await ask(zoe, elsewhere)).toContain('Not covered');
  });

  it('answers through the interaction alone where only the person installed it', async () => {
    const { records, addPrivateChannel } = bot.discord;
    const between = addPrivateChannel([zoe, ann]);
    const before = records.requests.length;
    for (const channel of [elsewhere, between]) {
      const answer = await shownBy(bot, await bot.discord.slash(zoe, channel, 'ask', ENOUGH.ask));
      expect(textOf(answer)).toContain('6\\.4');
      expect(textOf(messageIn(await bot.discord.press(zoe, answer, 'Read in context')))).toContain(
        'River Pell',
      );
      const search = await shownBy(bot, await bot.discord.slash(zoe, channel, 'search', ENOUGH.search));
      const turned = await bot.discord.press(zoe, search, 'Next page');
      expect([turned.kind, textOf(messageIn(turned))]).toEqual([
        'update',
        expect.stringContaining('6–10 of'),
      ]);
    }
    const paths = records.requests.slice(before).map(({ path }) => path);
    expect(paths.filter((path) => !/^\/(?:interactions|webhooks)\//u.test(path))).toEqual([]);
  });
});

describe('what a stale client sends', () => {
  const stale = { stale: true } as const;
  const use = async (name: string, values: OptionValues) =>
    await shownBy(bot, await bot.discord.slash(ann, general, name, values, stale));

  it.each([
    ['ask', '1,000 characters', { question: 'x'.repeat(6000) }],
    ['ask', "needs the option 'question'", { question: '   ' }],
    ['ask', "no option 'colour'", { question: 'Who?', colour: 'red' }],
    ['ask', "needs the option 'question'", {}],
    ['latest', 'from 1 to 25', { count: 99 }],
    ['latest', 'from 1 to 25', { count: 1.5 }],
    ['latest', 'from 1 to 25', { count: -1 }],
    ['search', 'one of', { query: 'ferry', sort: 'loudest' }],
    ['article', 'No stored article', { article: '../../etc/passwd' }],
    ['quiz', "no command '/quiz'", {}],
    ['serach', 'Did you mean /search?', { query: 'x' }],
  ])('is told what is wrong, privately: /%s, %s', async (name, words, values) => {
    const told = await use(name, values);
    expect([isPrivate(told), textOf(told)]).toEqual([true, expect.stringContaining(words)]);
  });

  it('is answered though its option has another type', async () => {
    expect(textOf(await use('latest', { count: '3' }))).toContain('Latest articles');
    expect(isPrivate(await use('ask', { question: 12 }))).toBe(false);
    expect(textOf(await use('ask', { question: ann }))).not.toBe('');
  });
});

function forReaders({ default_member_permissions: needed }: APIApplicationCommand): boolean {
  return needed === null;
}
