import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, channelOf, createBot, eventually, labelsOf, PATIENCE, shownBy } from '../support/bot.ts';
import { messageIn, modalIn } from '../support/discord/outcome.ts';
import { deliver } from '../support/discord/people/deliver.ts';
import { mention } from '../support/discord/people/say.ts';
import { isPrivate, menusOf, textOf } from '../support/discord/read.ts';
import type { Channel } from '../support/discord/state/channel.ts';
import type { Person } from '../support/discord/state/people.ts';

const FLOOD = 'How high did the River Pell rise?';
const FERRY = 'What happened to the ferry Lady Orla?';
const OLD_CHOICE = 'This choice no longer works';

const fog = (body: string) => `---
headline: Fog over Brindle
outlet: Brindle Echo
published: 2026-05-20
url: https://echo.example/fog
---
${body}
`;

let bot: Bot;
let general: Channel;
let ann: Person;
let ben: Person;

beforeAll(async () => {
  bot = await createBot({
    env: { LIMIT_PER_PERSON: '0', LIMIT_PER_SERVER: '0' },
    articles: {
      'fog.md': fog('The fog over Brindle lifted at noon. Nobody was lost in it.'),
      'gone.md': fog('The bakery of Brindle sold 300 loaves in the fog.'),
    },
  });
  ann = bot.discord.addPerson({ name: 'Ann' });
  ben = bot.discord.addPerson({ name: 'Ben' });
  general = channelOf(bot.discord.addServer({ members: [ann, ben] }));
  await bot.start();
}, PATIENCE);
afterAll(() => bot.close(), PATIENCE);

const ask = async (question: string, more = {}, person = ann) =>
  shownBy(bot, await bot.discord.slash(person, general, 'ask', { question, ...more }));
const mentioned = async (question: string): Promise<APIMessage> =>
  bot.discord.answerTo(bot.discord.say(ann, general, `${mention(bot.discord.bot)} ${question}`));
const press = async (person: Person, message: APIMessage, which: string) =>
  bot.discord.press(person, message, which);
const told = async (person: Person, message: APIMessage, which: string) =>
  shownBy(bot, await press(person, message, which));
const now = (message: APIMessage): APIMessage => {
  const found = bot.discord.current(message);
  if (found === undefined) throw new Error('The message is gone');
  return found;
};

/** What holds before and after a restart alike. */
function pressing(): void {
  it('reads in context, privately, the sentence marked, and turns the pages there', async () => {
    const answer = await ask(FLOOD);
    const read = await told(ben, answer, 'Read in context');
    expect(isPrivate(read)).toBe(true);
    expect(textOf(read)).toMatch(/^### /u);
    expect(textOf(read)).toMatch(/\*\*The river reached 6\.4 metres[^*]*\*\*/u);
    const long = await shownBy(
      bot,
      await bot.discord.slash(ann, general, 'article', { article: 'ferry-collision-harbour-post' }),
    );
    const turned = labelsOf(long).includes('Next page') ? await press(ann, long, 'Next page') : undefined;
    expect(turned?.kind ?? 'update').toBe('update');
  });

  it.each([
    ['a command', () => ask(FERRY)],
    ['a message', () => mentioned(FERRY)],
  ])(
    'turns the page of an answer to %s in place for whoever asked, and for others in a copy',
    async (_, given) => {
      const answer = await given();
      const copy = await press(ben, answer, 'More quotes');
      expect([copy.kind, isPrivate(messageIn(copy))]).toEqual(['message', true]);
      expect(textOf(messageIn(copy))).toContain('page 2 of');
      expect(now(answer)).toEqual(answer);
      const own = await press(ann, answer, 'More quotes');
      expect([own.kind, messageIn(own).id]).toEqual(['update', answer.id]);
      expect(belowQuestion(messageIn(own))).toBe(belowQuestion(messageIn(copy)));
      const back = await press(ann, messageIn(own), 'Previous page');
      expect([back.kind, textOf(messageIn(back))]).toEqual(['update', textOf(answer)]);
    },
  );

  it('pages through a search with what narrowed it', async () => {
    const values = { query: 'ferry', since: '2026-05-04', sort: 'oldest' };
    const search = await shownBy(bot, await bot.discord.slash(ann, general, 'search', values));
    const next = messageIn(await press(ann, search, 'Next page'));
    expect(textOf(next)).toMatch(/-# 6–\d+ of \d+/u);
    expect(textOf(messageIn(await press(ann, next, 'Previous page')))).toBe(textOf(search));
  });

  it.each([
    ['timeline', { topic: 'Lady Orla', since: '2026-05-01' }],
    ['compare', { topic: 'Pell flood' }],
  ])('pages through /%s, in place for whoever asked and for others in a copy', async (name, values) => {
    const first = await shownBy(bot, await bot.discord.slash(ann, general, name, values));
    expect(textOf(first)).toMatch(/-# 1–\d+ of \d+/u);
    const copy = messageIn(await press(ben, first, 'Next page'));
    const next = messageIn(await press(ann, first, 'Next page'));
    expect([isPrivate(copy), textOf(copy), next.id]).toEqual([true, textOf(next), first.id]);
    expect(textOf(next)).toMatch(/-# (?!1–)\d+–\d+ of \d+/u);
    expect(textOf(messageIn(await press(ann, next, 'Previous page')))).toBe(textOf(first));
  });

  it('sums up, and opens an entry of a menu, privately', async () => {
    const answer = await ask(FLOOD);
    const summary = await told(ben, answer, 'Summary');
    expect([isPrivate(summary), textOf(summary)]).toEqual([true, expect.stringContaining('Summary: ')]);
    const [menu] = menusOf(answer);
    const opened = await shownBy(
      bot,
      await bot.discord.choose(ben, answer, 'open', [menu?.options[0]?.value ?? '']),
    );
    expect([isPrivate(opened), textOf(opened)]).toEqual([true, expect.stringMatching(/^### /u)]);
  });

  it('follows an answer up with its subject, where it was asked and as privately', async () => {
    for (const hidden of [false, true]) {
      const answer = await ask('Who was arrested over the Amber Heron?', { private: hidden });
      const form = modalIn(await press(ann, answer, 'Follow up'));
      expect(form.data.title).toBe('Ask a follow-up');
      const next = await shownBy(bot, await bot.discord.submit(ann, form, { 'Your question': 'and when?' }));
      expect(isPrivate(next)).toBe(hidden);
      expect(textOf(next)).toMatch(/Who was arrested over the Amber Heron\?\n(?:### )?and when\?/u);
      const third = modalIn(await press(ann, next, 'Follow up'));
      const alone = await shownBy(bot, await bot.discord.submit(ann, third, { question: FLOOD }));
      expect(textOf(alone)).not.toContain('Heron');
    }
  });
}

describe('pressing', () => {
  pressing();
});

describe('pressing after a restart', () => {
  let before: readonly APIMessage[];
  beforeAll(async () => {
    before = [await ask(FERRY), await mentioned(FERRY)];
    await told(ben, before[0] ?? (await ask(FERRY)), 'Helpful');
    await bot.restart();
  }, PATIENCE);

  it('works on answers from before', async () => {
    for (const answer of before) {
      const copy = await press(ben, answer, 'More quotes');
      expect([copy.kind, isPrivate(messageIn(copy))]).toEqual(['message', true]);
      const own = await press(ann, answer, 'More quotes');
      expect([own.kind, belowQuestion(messageIn(own))]).toEqual(['update', belowQuestion(messageIn(copy))]);
      const form = modalIn(await press(ben, answer, 'Follow up'));
      const next = await shownBy(bot, await bot.discord.submit(ben, form, { question: 'and where?' }));
      expect(textOf(next)).toContain(FERRY);
    }
  });

  pressing();
});

describe('judging an answer', () => {
  const status = async (person: Person, channel = general) =>
    shownBy(bot, await bot.discord.slash(person, channel, 'status', {}));

  it(
    'counts once for a person and an answer, and editors alone see what was lacking',
    async () => {
      const { owner } = bot.discord;
      const missing = 'What is the price of bitcoin today?';
      await ask(missing);
      const answer = await ask(FLOOD);
      for (const which of ['Helpful', 'Helpful', 'Not helpful']) {
        const thanks = await told(ann, answer, which);
        expect([isPrivate(thanks), textOf(thanks)]).toEqual([true, '-# Thank you, noted.']);
      }
      await told(ben, answer, 'Helpful');
      const editors = await status(owner);
      expect(isPrivate(editors)).toBe(true);
      expect(textOf(editors)).toContain('Helpful: 2 · Not helpful: 1');
      expect(textOf(editors)).toContain(missing);
      expect(textOf(editors)).toContain(FLOOD);
      const readers = await status(ann);
      expect([isPrivate(readers), textOf(readers)]).toEqual([false, expect.not.stringContaining('bitcoin')]);
    },
    PATIENCE,
  );

  it('shows nobody what people asked outside of any server', async () => {
    const { discord } = bot;
    const direct = discord.directMessages(ann);
    const asked = discord.say(ann, direct, 'Which dentist did the unicorn of Atlantis recommend?');
    expect(textOf(await discord.answerTo(asked))).toContain('Not covered');
    discord.owner.installed = true;
    const foreign = channelOf(discord.addServer({ name: 'Foreign', hasBot: false }));
    expect(textOf(await status(discord.owner, foreign))).not.toMatch(/unicorn|Asked, but not answered/u);
    discord.owner.installed = false;
  });

  it('is forgotten when a person wants that', async () => {
    const help = await shownBy(bot, await bot.discord.slash(ann, general, 'help', {}));
    expect(textOf(await told(ann, help, 'Delete what is kept of me'))).toBe('-# Deleted: 1 entry.');
    expect(textOf(await told(ann, help, 'Delete what is kept of me'))).toBe('-# Nothing was kept of you.');
    expect(textOf(await status(bot.discord.owner))).toContain('Helpful: 2 · Not helpful: 0');
  });
});

describe('an article that changed since', () => {
  it(
    'is said to be revised, whether the words moved or are gone',
    async () => {
      const answer = await ask('When did the fog over Brindle lift?');
      expect(textOf(answer)).toContain('noon');
      bot.write(
        'fog.md',
        fog('A paragraph was added.\n\nThe fog over Brindle lifted at noon. Nobody was lost in it.'),
      );
      const read = async () => textOf(await told(ben, answer, 'Read in context'));
      await eventually(async () => (await read()).includes('the quoted words now stand elsewhere'));
      expect(await read()).toContain('A paragraph was added');
      bot.write('fog.md', fog('All of this was withdrawn by the newspaper.'));
      await eventually(async () => (await read()).includes('the quoted words no longer stand in it'));
    },
    PATIENCE,
  );

  it(
    'is said to be gone',
    async () => {
      const answer = await ask('How many loaves did the bakery of Brindle sell?');
      expect(textOf(answer)).toContain('300');
      bot.remove('gone.md');
      const words = 'That article is no longer stored';
      await eventually(async () => textOf(await told(ann, answer, 'Read in context')).includes(words));
      expect(textOf(await told(ann, answer, 'Summary'))).toContain(words);
    },
    PATIENCE,
  );
});

describe('what nobody can press any more', () => {
  const stale = { stale: true } as const;

  it.each([
    ['garbage', OLD_CHOICE],
    ['0|read|amber-heron-found', OLD_CHOICE],
    ['2|o|article|read|i=amber-heron-found', OLD_CHOICE],
    ['1|o|article|fly|i=amber-heron-found', OLD_CHOICE],
    ['1|o|quiz|page|p=2', OLD_CHOICE],
    ['1|o|__proto__|constructor|i=a', OLD_CHOICE],
    ['1|o|ask|constructor', OLD_CHOICE],
    ['x'.repeat(100), OLD_CHOICE],
    ['1|o|article|read|i=..%7C..%7Cetc', 'no longer stored'],
    ['1|o|article|read', 'no longer stored'],
    ['1|o|article|read|i=amber-heron-found|s=abc|e=-5|w=%00', 'Amber Heron found'],
    ['1|o|article|read|i=amber-heron-found|s=999999999|e=1|w=q|p=9999', 'Amber Heron found'],
    ['1|t|ask|page|p=9999', FLOOD],
    ['1|t|ask|page|p=-1', FLOOD],
    ['1|t|ask|page|o=~zzzzzz', 'No stored article is from the outlet'],
    ['1|t|ask|page|f=someday', 'takes a day'],
    ['1|f|ask|page|p=2', ''],
  ])('is answered privately or in place: %s', async (customId, words) => {
    const answer = await ask(FLOOD);
    const outcome = await bot.discord.press(ben, answer, customId, stale);
    const shown = await shownBy(bot, outcome);
    expect([isPrivate(shown), textOf(shown)]).toEqual([true, expect.stringContaining(words)]);
    const chosen = await shownBy(bot, await bot.discord.choose(ben, answer, 'open', [customId], stale));
    expect(isPrivate(chosen)).toBe(true);
  });

  it('is a form, a menu or a command of another version', async () => {
    const { discord } = bot;
    const answer = await ask(FLOOD);
    const form = modalIn(await press(ann, answer, 'Follow up'));
    const old = { ...form, data: { ...form.data, custom_id: 'old-form' } };
    const people = { component_type: 5, custom_id: 'people', values: [ben.id], resolved: {} };
    const user = { id: discord.nextId(), name: 'Look up', type: 2, target_id: ben.id, resolved: {} };
    const outcomes = [
      await discord.submit(ann, old, { question: 'Who?' }),
      await deliver(discord, {
        type: 3,
        person: ann,
        channel: general,
        source: answer,
        data: people,
        more: { message: answer },
      }),
      await deliver(discord, {
        type: 2,
        person: ann,
        channel: general,
        name: 'Look up',
        commandType: 2,
        data: user,
      }),
      await discord.messageCommand(ann, answer, 'Translate', stale),
    ];
    for (const outcome of outcomes) {
      const shown = await shownBy(bot, outcome);
      expect([isPrivate(shown), textOf(shown)]).toEqual([true, expect.stringContaining(OLD_CHOICE)]);
    }
  });

  it('is a message that is gone', async () => {
    const answer = await ask(FERRY);
    bot.discord.deleteMessage(answer);
    const shown = await shownBy(
      bot,
      await bot.discord.press(ann, answer, idOf(answer, 'More quotes'), stale),
    );
    expect([isPrivate(shown), textOf(shown)]).toEqual([true, 'That message is no longer there.']);
  });

  it('turns in a copy where the question of the answer is gone', async () => {
    const question = bot.discord.say(ann, general, `${mention(bot.discord.bot)} ${FERRY}`);
    const answer = await bot.discord.answerTo(question);
    general.messages.delete(question.id);
    const shown = await press(ann, answer, 'More quotes');
    expect(textOf(messageIn(shown))).toContain('page 2 of');
  });
});

/** Below an answer to a message its question is repeated quietly, elsewhere as a heading of its own. */
function belowQuestion(message: APIMessage): string {
  return textOf(message).replace(/^.*\n/u, '');
}

function idOf(message: APIMessage, label: string): string {
  const text = JSON.stringify(message.components);
  const found = new RegExp(
    `"label":"${label}","custom_id":"([^"]+)"|"custom_id":"([^"]+)","label":"${label}"`,
    'u',
  ).exec(text);
  return found?.[1] ?? found?.[2] ?? '';
}
