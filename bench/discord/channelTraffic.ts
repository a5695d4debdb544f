import type { APIMessage } from 'discord.js';
import { mention } from '../../test/support/discord/people/say.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import type { Written } from './articles.ts';
import type { Bot } from './openBot.ts';
import { type Act, type Chance, timed } from './turn.ts';

/** Answers that are remembered to be followed up, edited and deleted. */
const REMEMBERED = 20;

type Asked = { readonly person: Person; readonly question: APIMessage; readonly answer: APIMessage };

/** What people do in a channel without a command. */
export function channelActs({ discord, channel, people }: Bot, written: Written): readonly Act[] {
  const asked: Asked[] = [];
  /** The last that was asked; those from long ago are no longer kept in the channel, and nobody edits them. */
  const takeLast = (): Asked | undefined => {
    const last = asked.pop();
    const kept = last !== undefined && [last.question, last.answer].every((one) => discord.current(one));
    if (!kept) asked.length = 0;
    return kept ? last : undefined;
  };
  const say = (of: Chance, content: string, replyTo?: APIMessage) =>
    timed(async () => {
      const person = of(1)(people);
      const question = discord.say(person, channel, content, replyTo === undefined ? {} : { replyTo });
      asked.push({ person, question, answer: await discord.answerTo(question) });
      if (asked.length > REMEMBERED) asked.shift();
    });
  const ask = (of: Chance) => say(of, `${mention(discord.bot)} ${of(2)(written.questions)}`);
  return [
    { kind: 'ask in a channel', share: 4, run: ask },
    {
      kind: 'reply to an answer',
      share: 1,
      run: (of) => {
        // Taken out, so that nobody deletes it meanwhile.
        const last = takeLast();
        return last === undefined ? ask(of) : say(of, 'and where was that?', last.answer);
      },
    },
    {
      kind: 'edit a question',
      share: 1,
      run: (of) => {
        const last = takeLast();
        if (last === undefined) return ask(of);
        return timed(async () => {
          const others = [3, 4, 5].map((n) => `${mention(discord.bot)} ${of(n)(written.questions)}`);
          // An edit that changes nothing is none, and brings no new answer.
          const other = others.find((content) => content !== last.question.content) ?? 'Who else?';
          discord.edit(last.person, last.question, other);
          await discord.changeOf(last.answer);
        });
      },
    },
    {
      kind: 'delete a question',
      share: 1,
      run: (of) => {
        const last = takeLast();
        if (last === undefined) return ask(of);
        return timed(async () => {
          discord.deleteMessage(last.question);
          await discord.goneOf(last.answer);
        });
      },
    },
  ];
}
