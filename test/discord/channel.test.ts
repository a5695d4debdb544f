import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordingFor } from '../../src/replies/wording.ts';
import { type Bot, channelOf, createBot, eventually, labelsOf, PATIENCE, shownBy } from '../support/bot.ts';
import { mention, type Saying } from '../support/discord/people/say.ts';
import { isPrivate, textOf } from '../support/discord/read.ts';
import type { Channel } from '../support/discord/state/channel.ts';
import type { Person } from '../support/discord/state/people.ts';
import type { Server } from '../support/discord/state/servers.ts';

const FLOOD = 'How high did the River Pell rise?';
const HERON = 'Who was arrested over the Amber Heron?';
const HELP = 'Mention me with a question';
const POSTED = 'POST /channels/:channel/messages';
const DELETED = 'DELETE /channels/:channel/messages/:message';
const EDITED = 'PATCH /channels/:channel/messages/:message';

let bot: Bot;
let server: Server;
let general: Channel;
let asleep: Channel;
let ann: Person;
let ben: Person;
let robo: Person;

beforeAll(async () => {
  bot = await createBot({ env: { LIMIT_PER_PERSON: '0', LIMIT_PER_SERVER: '0' } });
  const { discord } = bot;
  ann = discord.addPerson({ name: 'Ann' });
  ben = discord.addPerson({ name: 'Ben' });
  robo = discord.addPerson({ name: 'Robo', bot: true });
  server = discord.addServer({ members: [ann, ben, robo] });
  general = channelOf(server);
  asleep = discord.addThread(general, 'asleep since before the start', ann);
  discord.archiveThread(asleep);
  await bot.start();
}, PATIENCE);
afterEach(() => bot.discord.faults.clear());
afterAll(() => bot.close(), PATIENCE);

const at = (question: string): string => `${mention(bot.discord.bot)} ${question}`;
const say = (content: string, channel = general, saying: Saying = {}): APIMessage =>
  bot.discord.say(ann, channel, content, saying);
const answered = (message: APIMessage): Promise<APIMessage> => bot.discord.answerTo(message);
const answer = (content: string, channel = general, saying: Saying = {}): Promise<APIMessage> =>
  answered(say(content, channel, saying));
const count = (route: string): number => bot.discord.records.counts.get(route) ?? 0;

/** Does something that must not be answered, then asks, and gives how many messages were sent besides the answer. */
async function sentBesides(work: () => unknown): Promise<number> {
  const before = count(POSTED);
  await work();
  await answer(at(FLOOD));
  return count(POSTED) - before - 1;
}

describe('a question in a channel', () => {
  it('is answered with a reply to it that pings nobody', async () => {
    const question = say(at(FLOOD));
    const reply = await answered(question);
    expect(reply.message_reference?.message_id).toBe(question.id);
    expect(textOf(reply)).toMatch(/> .*River Pell[^]*\*\*6\\\.4/u);
    expect(reply.mentions).toEqual([]);
    expect(labelsOf(reply)).toEqual(expect.arrayContaining(['Read in context', 'Follow up', 'Helpful']));
  });

  it.each([
    ['the end', (me: string) => `${FLOOD} ${me}`],
    ['the middle', (me: string) => `How high did ${me} the River Pell rise?`],
    ['both ends', (me: string) => `${me} ${FLOOD} ${me}`],
    ['a line of its own', (me: string) => `${me}\n\n${FLOOD}`],
    ['among others', (me: string) => `${mention(ben)} ${me} <#${general.id}> <:wave:1234567890> ${FLOOD}`],
  ])('may mention Byline at %s', async (_, words) => {
    expect(textOf(await answer(words(mention(bot.discord.bot))))).toContain('6\\.4');
  });

  it('is answered in threads, posts, announcements and voice channels, those too that slept since before the start', async () => {
    const { discord } = bot;
    const news = discord.addChannel(server, { name: 'news', kind: 'announcement' });
    const forum = discord.addChannel(server, { name: 'questions', kind: 'forum' });
    const lounge = discord.addChannel(server, { name: 'Lounge', kind: 'voice' });
    const post = discord.post(ann, forum, 'The flood', at(FLOOD));
    const messages = [
      say(at(FLOOD), discord.addThread(general, 'thread', ann)),
      say(at(FLOOD), discord.addThread(news, 'thread', ann)),
      say(at(FLOOD), asleep),
      say(at(FLOOD), news),
      say(at(FLOOD), lounge),
      post.message,
      say(at(FLOOD), post.thread),
    ];
    for (const message of messages) expect(textOf(await answered(message))).toContain('6\\.4');
  });

  it('follows the language of the server, and Urdu where it is in Urdu', async () => {
    const berlin = channelOf(bot.discord.addServer({ name: 'Berlin', locale: 'de', members: [ann] }));
    expect(labelsOf(await answer(at(FLOOD), berlin))).toContain(wordingFor('de').readInContext);
    const urdu = await answer(at('بدھ کا اجلاس کتنے گھنٹے جاری رہا؟'));
    expect(textOf(urdu)).toContain('سولہ گھنٹے');
    expect(labelsOf(urdu)).toContain(wordingFor('ur').readInContext);
  });

  it('may be a flood of mentions, hide signs or be far too long', async () => {
    const me = mention(bot.discord.bot);
    expect(textOf(await answer(`${me.repeat(60)} @everyone ${mention(ben).repeat(60)} ${FLOOD}`))).toContain(
      '6\\.4',
    );
    const hidden = await answer(at('How high did\u200b the \u202eRiver Pell\u202c rise\u2067?'));
    expect(textOf(hidden)).toContain('6\\.4');
    expect(textOf(hidden)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    const long = await answer(at('why '.repeat(990)));
    expect(textOf(long)).toBe('That question is too long for me. Please put it in at most 1,000 characters.');
    const markdown = await answer(
      at('**What** is `the` ||price|| of [bitcoin](https://evil.example) > today? # <@&1> @here'),
    );
    expect(textOf(markdown)).toContain('Not covered');
  });
});

describe('a mention without a question', () => {
  it.each([
    ['nothing', ''],
    ['a greeting', 'hello there bot'],
    ['thanks', 'thank you!'],
    ['signs', '?!'],
    ['an emoji', '🎉'],
    ['an emoji of the server', '<:wave:1234567890>'],
    ['what nobody sees', '\u200b\u2060\ufeff'],
  ])('that holds %s gets one line of help', async (_, words) => {
    const help = textOf(await answer(at(words)));
    expect(help).toContain(HELP);
    expect(help.split('\n')).toHaveLength(1);
  });

  it('of the role that came with Byline gets it too: people take that for Byline', async () => {
    const role = [...server.roles.values()].find(({ ofBot }) => ofBot);
    expect(textOf(await answer(`<@&${role?.id}> ${FLOOD}`))).toContain(HELP);
  });
});

describe('talk that is not for Byline', () => {
  it('is never answered', async () => {
    const { discord } = bot;
    const first = await answer(at(HERON));
    const bens = discord.say(ben, general, 'I read the news');
    const besides = await sentBesides(() => {
      say(FLOOD);
      say('Byline, how high did the River Pell rise?');
      say(`@everyone ${FLOOD}`);
      say(`${mention(ben)} ${FLOOD}`);
      say(FLOOD, general, { replyTo: bens });
      say('and where?', general, { replyTo: first, pingReply: false });
      say('thanks!', general, { replyTo: first });
      say('', general, { replyTo: first });
      say('🎉', general, { replyTo: first });
      discord.say(robo, general, at(FLOOD));
      discord.say(robo, general, FLOOD, { replyTo: first });
      discord.say(robo, general, at(FLOOD), { webhook: true });
      say(at(''), general, { type: 6 });
      discord.edit(ben, bens, 'I read the news twice');
      discord.unfurl(bens);
      discord.deleteMessage(bens);
    });
    expect(besides).toBe(0);
  });
});

describe('a reply to an answer', () => {
  it('keeps the subject, over several replies', async () => {
    await expect(followUps(await answer(at(HERON)))).resolves.toBeUndefined();
  });

  it('keeps the subject of an answer to a command', async () => {
    const first = await shownBy(bot, await bot.discord.slash(ann, general, 'ask', { question: HERON }));
    await expect(followUps(first)).resolves.toBeUndefined();
  });

  it('takes no subject from what somebody else wrote', async () => {
    const bens = bot.discord.say(ben, general, HERON);
    expect(textOf(await answer(at('and when?'), general, { replyTo: bens }))).not.toContain('Heron');
  });
});

describe('a direct message', () => {
  it(
    'is a question, and the next one keeps its subject where it needs one',
    async () => {
      const direct = bot.discord.directMessages(ann);
      const first = await answer(HERON, direct);
      expect(textOf(first)).toContain('Amber Heron');
      const next = await answer('and when?', direct);
      expect(textOf(next)).toContain(`-# ${HERON}\n-# and when?`);
      expect(textOf(await answer(FLOOD, direct))).not.toContain('Heron');
    },
    PATIENCE,
  );

  it('without a question gets one line of help', async () => {
    const direct = bot.discord.directMessages(ben);
    for (const words of ['hi', '']) {
      const help = await answered(bot.discord.say(ben, direct, words));
      expect(textOf(help)).toMatch(/^-# Ask me a question in plain words/u);
    }
  });
});

describe('a question that is edited', () => {
  it('has its answer changed', async () => {
    const question = say(at(FLOOD));
    const first = await answered(question);
    bot.discord.edit(ann, question, at(HERON));
    const changed = await bot.discord.changeOf(first);
    expect(textOf(changed)).toContain('Amber Heron');
    bot.discord.edit(ann, question, at('what is the price of bitcoin today?'));
    expect(textOf(await bot.discord.changeOf(changed))).toContain('Not covered');
  });

  it('is answered where it became a question for Byline only now', async () => {
    const question = say(FLOOD);
    bot.discord.edit(ann, question, at(FLOOD));
    expect(textOf(await answered(question))).toContain('6\\.4');
  });

  it('keeps its answer where nothing is asked any more, where only a link was unfolded, and where it is old', async () => {
    const { discord } = bot;
    const question = say(at(FLOOD));
    const first = await answered(question);
    discord.edit(ann, question, at(`${FLOOD} https://news.example`));
    const second = await discord.changeOf(first);
    const before = [count(EDITED), count(POSTED)];
    discord.unfurl(question);
    discord.edit(ann, question, 'never mind');
    discord.gateway.dispatch({
      event: 'MESSAGE_UPDATE',
      data: {
        ...question,
        id: '900000000000000000',
        guild_id: server.id,
        edited_timestamp: new Date().toISOString(),
      },
      needs: 0,
      server,
    });
    await answer(at(FLOOD));
    expect([count(EDITED), count(POSTED) - 1]).toEqual(before);
    expect(discord.current(first)).toEqual(second);
  });
});

describe('a question that is deleted', () => {
  it('takes its answer with it', async () => {
    const question = say(at(FLOOD));
    const first = await answered(question);
    bot.discord.deleteMessage(question);
    await expect(bot.discord.goneOf(first)).resolves.toBe(true);
    const direct = say(FLOOD, bot.discord.directMessages(ann));
    const second = await answered(direct);
    bot.discord.deleteMessage(direct);
    await bot.discord.goneOf(second);
  });

  it('takes its answer with it where moderators delete many', async () => {
    const questions = [say(at(FLOOD)), say(at(HERON))];
    const answers = await Promise.all(questions.map(answered));
    bot.discord.purge(general, questions);
    expect(await Promise.all(answers.map((one) => bot.discord.goneOf(one)))).toEqual([true, true]);
  });
});

describe('a restart', () => {
  let told: APIMessage;
  let direct: Channel;
  let secret: APIMessage;
  let edited: readonly APIMessage[];
  let deleted: readonly APIMessage[];
  let answers: ReadonlyMap<APIMessage, APIMessage>;

  beforeAll(async () => {
    const { discord } = bot;
    direct = discord.directMessages(ann);
    told = await answer(at(HERON));
    edited = [say(at(FLOOD)), say(FLOOD, direct)];
    deleted = [say(at(FLOOD)), say(FLOOD, direct)];
    const replies = await Promise.all([...edited, ...deleted].map(answered));
    answers = new Map(
      [...edited, ...deleted].map((question, index) => [question, replies[index] ?? question]),
    );
    await answer(HERON, direct);
    for (let n = 0; n < 30; n++) discord.say(ben, general, `talk ${n}`);
    const channel = discord.addChannel(server, { name: 'secret' });
    secret = say('psst', channel);
    discord.setOverwrite(channel, discord.bot, { deny: ['ViewChannel'] });
    await bot.restart();
  }, PATIENCE);

  it('leaves edits their effect', async () => {
    for (const question of edited) {
      bot.discord.edit(ann, question, at(HERON));
      expect(textOf(await bot.discord.changeOf(answers.get(question) ?? question))).toContain('Amber Heron');
    }
  });

  it('leaves deletions their effect, and what Byline never saw alone', async () => {
    const warnings = () => bot.log().filter(({ level }) => level >= 40).length;
    const before = warnings();
    bot.discord.deleteMessage(secret);
    for (const question of deleted) bot.discord.deleteMessage(question);
    for (const question of deleted) await bot.discord.goneOf(answers.get(question) ?? question);
    expect(warnings()).toBe(before);
  });

  it('leaves a conversation its subject', async () => {
    expect(textOf(await answer('and when?', direct))).toContain(`-# ${HERON}\n-# and when?`);
    await followUps(told);
  });
});

describe('an answer that takes a while', () => {
  let direct: Channel;
  /** Where nothing is remembered, the last answer in direct messages is looked for: that can be made slow. */
  const slowly = () =>
    bot.discord.faults.add({ kind: 'slow', ms: 1500, method: 'GET', path: /\/messages$/u });
  const newcomer = async (): Promise<Person> => {
    const person = bot.discord.addPerson({ name: 'Newcomer' });
    direct = bot.discord.directMessages(person);
    return person;
  };

  it('is announced by typing', async () => {
    const person = await newcomer();
    slowly();
    await answered(bot.discord.say(person, direct, FLOOD));
    expect(bot.discord.records.typings.map(({ channelId }) => channelId)).toContain(direct.id);
  });

  it('is not sent where the question is deleted meanwhile', async () => {
    const person = await newcomer();
    const fault = slowly();
    const question = bot.discord.say(person, direct, FLOOD);
    await eventually(() => fault.hits() > 0);
    bot.discord.deleteMessage(question);
    const next = await answered(bot.discord.say(person, direct, HERON));
    const own = [...direct.messages.values()].filter(({ author }) => author.id === bot.discord.bot.id);
    expect(own).toEqual([next]);
  });

  it('is deleted where the question is deleted while it is sent', async () => {
    const person = await newcomer();
    const fault = bot.discord.faults.add({ kind: 'slow', ms: 1000, method: 'POST', path: /\/messages$/u });
    const question = bot.discord.say(person, direct, FLOOD);
    await eventually(() => fault.hits() > 0);
    const before = count(DELETED);
    bot.discord.deleteMessage(question);
    await bot.discord.until('the deletion of the answer', () => count(DELETED) > before);
    expect([...direct.messages.values()]).toEqual([]);
  });

  it('is the one to the words as they stand after an edit meanwhile', async () => {
    const person = await newcomer();
    const fault = slowly();
    const question = bot.discord.say(person, direct, FLOOD);
    await eventually(() => fault.hits() > 0);
    bot.discord.edit(person, question, HERON);
    const answeredAnew = bot.discord.until('the answer to the edited words', () => {
      const reply = bot.discord.findAnswer(question);
      return reply !== undefined && textOf(reply).includes('Amber Heron');
    });
    await expect(answeredAnew).resolves.toBe(true);
  });
});

describe('who asks too much', () => {
  it(
    'is told so privately, in a channel once, and then waits',
    async () => {
      await bot.stop();
      await bot.start({ LIMIT_PER_PERSON: '2', LIMIT_PER_SERVER: '5' });
      await answer(at(FLOOD));
      await answer(at(''));
      expect(textOf(await answer(at(FLOOD)))).toMatch(
        /^That is a lot of questions\. Please ask again in \d+ seconds?\.$/u,
      );
      const besides = await bot.discord.slash(ann, general, 'ask', { question: FLOOD });
      const told = await shownBy(bot, besides);
      expect([isPrivate(told), textOf(told)]).toEqual([true, expect.stringContaining('a lot of questions')]);
      const before = count(POSTED);
      say(at(FLOOD));
      const bens = bot.discord.say(ben, general, at(FLOOD));
      expect(textOf(await answered(bens))).toContain('6\\.4');
      expect(count(POSTED) - before).toBe(1);
      await shownBy(bot, await bot.discord.slash(ben, general, 'latest', {}));
      const cleo = bot.discord.addPerson({ name: 'Cleo' });
      bot.discord.addMember(server, cleo);
      await shownBy(bot, await bot.discord.slash(cleo, general, 'latest', {}));
      const here = await shownBy(bot, await bot.discord.slash(cleo, general, 'latest', {}));
      expect([isPrivate(here), textOf(here)]).toEqual([
        true,
        expect.stringContaining('Many questions are being asked here'),
      ]);
    },
    PATIENCE,
  );
});

/** Follows an answer about the heron up, and up again, and asks something else. */
async function followUps(first: APIMessage): Promise<void> {
  const when = await answer('and when?', general, { replyTo: first });
  expect(textOf(when)).toMatch(/-# Who was arrested over the Amber Heron\?\n-# and when\?/u);
  const where = await answer('and where?', general, { replyTo: when });
  expect(textOf(where)).toContain('-# Who was arrested over the Amber Heron?\n-# and when?\n-# and where?');
  expect(textOf(where)).not.toContain('Not covered');
  const alone = await answer(FLOOD, general, { replyTo: where });
  expect(textOf(alone)).toContain('6\\.4');
  expect(textOf(alone)).not.toContain('Heron');
}
