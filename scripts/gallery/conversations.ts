import { choicesIn, messageIn, modalIn } from '../../test/support/discord/outcome.ts';
import { mention } from '../../test/support/discord/people/say.ts';
import { HURT, RIVER, said, type Scene, STRIKE, used } from './scene.ts';

/** What takes more than one command. */
export const conversations: readonly Scene[] = [
  {
    name: 'german',
    act: ({ discord, channel }) => {
      const dora = discord.addPerson({ name: 'Dora', locale: 'de' });
      channel.server?.members.set(dora.id, {
        person: dora,
        roles: new Set(),
        joinedAt: '2026-01-01T00:00:00Z',
      });
      return used(discord, dora, 'ask', discord.slash(dora, channel, 'ask', { question: HURT }));
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
      return used(discord, ann, 'ask', discord.press(ann, answer, 'More quotes'));
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
      for (const question of ['Who owns the Zanzibar lighthouse?', 'who owns the zanzibar lighthouse'])
        await discord.slash(ben, channel, 'ask', { question });
      const answer = messageIn(await discord.slash(ann, channel, 'ask', { question: STRIKE }));
      await discord.press(ann, answer, 'Not helpful');
      return used(discord, olga, 'status', discord.slash(olga, channel, 'status', { private: true }));
    },
  },
];
