import type { APIMessage } from 'discord.js';
import { choicesIn, messageIn, modalIn, type Outcome } from '../../test/support/discord/outcome.ts';
import { mention } from '../../test/support/discord/people/say.ts';
import type { OptionValues } from '../../test/support/discord/people/slash.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import type { Seen } from './draw/talk.ts';
import type { Stage } from './stage.ts';

/** A piece of talk to draw. */
export type Scene = { readonly name: string; readonly act: (stage: Stage) => Promise<readonly Seen[]> };

const HURT = 'How many people were hurt in the ferry collision?';
const RIVER = 'How high did the River Pell rise?';
const STRIKE = 'How many dockers are on strike?';

/** One of everything. */
export const scenes: readonly Scene[] = [
  slash('found', 'ask', { question: RIVER }),
  slash('conflicting', 'ask', { question: HURT }),
  slash('not-covered', 'ask', { question: 'Who is the president of France?' }),
  slash('found-with-more', 'ask', { question: 'How did the dockers vote?' }),
  slash('latest', 'latest', { count: 5 }),
  slash('latest-topic', 'latest', { topic: 'Storm Ottoline', count: 3 }),
  slash('search', 'search', { query: 'ferry' }),
  slash('search-nothing', 'search', { query: 'unicorn' }),
  slash('summary-article', 'summary', { article: 'ferry-preliminary-report' }),
  slash('summary-topic', 'summary', { topic: 'Pell flood', length: 'short' }),
  slash('article', 'article', { article: 'mirren-askeland-obituary' }),
  slash('help', 'help', {}),
  slash('help-search', 'help', { command: 'search' }),
  slash('error', 'latest', { outlet: 'Harbor Pots Daily' }),
  slash('error-day', 'search', { query: 'truce', since: 'soon' }),
  slash('urdu', 'ask', { question: 'بدھ کا اجلاس کتنے گھنٹے جاری رہا؟' }),
  slash('spanish-article', 'ask', { question: '¿Por qué chocó el transbordador Lady Orla?' }),
  slash('long-headline', 'ask', { question: 'Who will stop lighting the gas lamps of Ternsay?' }),
  slash('long-headline-list', 'latest', { topic: 'lamplighters' }),
  slash('marks', 'ask', { question: 'What did the prankster of Ternsay paint on the custard factory wall?' }),
  slash('marks-article', 'article', { article: 'marks' }),
  {
    name: 'german',
    act: ({ discord, channel }) => {
      const dora = discord.addPerson({ name: 'Dora', locale: 'de' });
      channel.server?.members.set(dora.id, {
        person: dora,
        roles: new Set(),
        joinedAt: '2026-01-01T00:00:00Z',
      });
      return used(dora, 'ask', discord.slash(dora, channel, 'ask', { question: HURT }));
    },
  },
  {
    name: 'read-in-context',
    act: async ({ discord, channel, ann }) => {
      const answer = messageIn(await discord.slash(ann, channel, 'ask', { question: RIVER }));
      return [{ kind: 'message', message: messageIn(await discord.press(ann, answer, 'Read in context')) }];
    },
  },
  {
    name: 'more-quotes',
    act: async ({ discord, channel, ann }) => {
      const answer = messageIn(await discord.slash(ann, channel, 'ask', { question: STRIKE }));
      return used(ann, 'ask', discord.press(ann, answer, 'More quotes'));
    },
  },
  {
    name: 'follow-up',
    act: async ({ discord, channel, ann, ben }) => {
      const first = discord.say(ann, channel, `${mention(discord.bot)} how many dockers are on strike?`);
      const answer = await discord.answerTo(first);
      const second = discord.say(ben, channel, 'and how long did it last?', { replyTo: answer });
      return said(first, answer, second, await discord.answerTo(second));
    },
  },
  {
    name: 'follow-up-form',
    act: async ({ discord, channel, ann }) => {
      const answer = messageIn(await discord.slash(ann, channel, 'ask', { question: RIVER }));
      const modal = modalIn(await discord.press(ann, answer, 'Follow up'));
      return [{ kind: 'modal', modal: modal.data }];
    },
  },
  {
    name: 'check-against-coverage',
    act: async ({ discord, channel, ann, ben }) => {
      const claim = discord.say(
        ben,
        channel,
        'Did you hear? 17 people were hurt when the Lady Orla hit the barge. The captain was on his phone. And the president of France has resigned.',
      );
      const outcome = await discord.messageCommand(ann, claim, 'Check against coverage');
      return [
        ...said(claim),
        {
          kind: 'message',
          message: messageIn(outcome),
          by: { name: ann.name, did: 'used Check against coverage' },
        },
      ];
    },
  },
  {
    name: 'notices',
    act: async ({ discord, channel, ann }) => {
      const bare = discord.say(ann, channel, mention(discord.bot));
      const answer = messageIn(await discord.slash(ann, channel, 'ask', { question: RIVER }));
      const thanks = messageIn(await discord.press(ann, answer, 'Helpful'));
      return [...said(bare, await discord.answerTo(bare)), { kind: 'message', message: thanks }];
    },
  },
  {
    name: 'completion',
    act: async ({ discord, channel, ann }) => {
      const found = await discord.autocompletion(ann, channel, 'article', { article: 'fery' }, 'article');
      const choices = choicesIn(found).map(({ name }) => name);
      return [{ kind: 'typing', typed: '/article article: fery', choices }];
    },
  },
  {
    name: 'menu',
    act: async ({ discord, channel, ann }) => {
      const list = messageIn(await discord.slash(ann, channel, 'search', { query: 'ferry' }));
      return [{ kind: 'menu', message: list }];
    },
  },
  {
    name: 'status-for-editors',
    act: async ({ discord, channel, ann, ben, olga }) => {
      for (const question of ['What is the ferry fare to Ternsay?', 'what is the ferry fare to ternsay'])
        await discord.slash(ben, channel, 'ask', { question });
      const answer = messageIn(await discord.slash(ann, channel, 'ask', { question: STRIKE }));
      await discord.press(ann, answer, 'Not helpful');
      return used(olga, 'status', discord.slash(olga, channel, 'status', { private: true }));
    },
  },
  slash('status', 'status', {}),
];

function slash(name: string, command: string, options: OptionValues): Scene {
  return {
    name,
    act: ({ discord, channel, ann }) => used(ann, command, discord.slash(ann, channel, command, options)),
  };
}

async function used(person: Person, command: string, outcome: Promise<Outcome>): Promise<Seen[]> {
  return [
    {
      kind: 'message',
      message: messageIn(await outcome),
      by: { name: person.name, did: `used /${command}` },
    },
  ];
}

function said(...messages: readonly APIMessage[]): Seen[] {
  return messages.map((message) => ({ kind: 'message', message }));
}
