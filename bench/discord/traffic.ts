import type { APIMessage } from 'discord.js';
import type { Outcome } from '../../test/support/discord/outcome.ts';
import { buttonsOf } from '../../test/support/discord/read.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import type { Written } from './articles.ts';
import { channelActs } from './channelTraffic.ts';
import type { Bot } from './openBot.ts';
import { type Act, type Answered, type Chance, chanceOf, timesOf } from './turn.ts';

/** Answers that are remembered to press on. */
const REMEMBERED = 50;

/** What people do, one thing for each number; the same number always is the same. */
export type Traffic = (turn: number) => Promise<Answered & { readonly kind: string }>;

/** A mixture of all that readers do, as often as they may be thought to do it. */
export function createTraffic(bot: Bot, written: Written): Traffic {
  const acts = [...interactions(bot, written), ...channelActs(bot, written)];
  const shares = acts.flatMap((act) => Array.from({ length: act.share }, () => act));
  return async (turn) => {
    const of = chanceOf(turn);
    const { kind, run } = of(0)(shares);
    return { kind, ...(await run(of)) };
  };
}

/** Completions alone. */
export function completions({ discord, channel, people }: Bot, written: Written): readonly Act[] {
  const complete = (
    share: number,
    what: string,
    [name, option]: readonly [string, string],
    typed: (of: Chance) => string,
  ): Act => ({
    kind: `complete: ${what}`,
    share,
    run: async (of) =>
      timesOf(await discord.autocompletion(of(1)(people), channel, name, { [option]: typed(of) }, option)),
  });
  return [
    complete(2, 'nothing typed', ['article', 'article'], () => ''),
    complete(2, 'a headline', ['article', 'article'], (of) => of(2)(written.headlines).slice(0, 7)),
    complete(1, 'a typing error', ['article', 'article'], (of) => misspelt(of(2)(written.headlines))),
    complete(1, 'an outlet', ['ask', 'outlet'], (of) => of(2)(written.outlets).slice(0, 4)),
    complete(1, 'a topic', ['latest', 'topic'], (of) => of(2)(written.topics).slice(0, 5)),
  ];
}

function interactions(bot: Bot, written: Written): readonly Act[] {
  const { discord, channel, people } = bot;
  const answers: { readonly message: APIMessage; readonly person: Person }[] = [];
  const remember = (person: Person, outcome: Outcome): Answered => {
    if (outcome.kind === 'message' && buttonsOf(outcome.message).length > 0)
      answers.push({ message: outcome.message, person });
    if (answers.length > REMEMBERED) answers.shift();
    return timesOf(outcome);
  };
  const use = (
    share: number,
    name: string,
    options: (of: Chance) => Readonly<Record<string, string | number>> = () => ({}),
  ): Act => ({
    kind: `/${name}`,
    share,
    run: async (of) => {
      const person = of(1)(people);
      return remember(person, await discord.slash(person, channel, name, options(of)));
    },
  });
  const ask = use(45, 'ask', (of) => ({ question: of(2)(written.questions) }));
  /** On a remembered answer that has such a button; a question where there is none. */
  const onAnswer = (
    of: Chance,
    button: RegExp,
    press: (person: Person, message: APIMessage, id: string) => Promise<Answered>,
  ): Promise<Answered> => {
    // A page may have been turned since.
    const now = answers.flatMap(({ person, message: before }) => {
      const message = discord.current(before);
      return message === undefined ? [] : [{ person, message }];
    });
    const fitting = now.filter(({ message }) => idsOf(message).some((id) => button.test(id)));
    if (fitting.length === 0) return ask.run(of);
    const { person, message } = of(1)(fitting);
    return press(person, message, idsOf(message).find((id) => button.test(id)) ?? '');
  };
  const pressed = (share: number, kind: string, button: RegExp): Act => ({
    kind,
    share,
    run: (of) =>
      onAnswer(of, button, async (person, message, id) => timesOf(await discord.press(person, message, id))),
  });
  const followUp: Act = {
    kind: 'follow up',
    share: 2,
    run: (of) =>
      onAnswer(of, /^follow$/u, async (person, message, id) => {
        const opened = await discord.press(person, message, id);
        if (opened.kind !== 'modal') return timesOf(opened);
        return timesOf(await discord.submit(person, opened.modal, { question: 'and where was that?' }));
      }),
  };
  const check: Act = {
    kind: 'check a message',
    share: 1,
    run: async (of) => {
      const claims = `I heard this: ${of(2)(written.headlines)}. ${of(3)(written.headlines)}.`;
      const message = discord.say(of(1)(people), channel, claims);
      return timesOf(await discord.messageCommand(of(4)(people), message, 'Check against coverage'));
    },
  };
  return [
    ask,
    use(10, 'search', (of) => ({ query: someWords(of(2)(written.questions)) })),
    use(4, 'latest'),
    use(4, 'latest', (of) => ({ topic: of(2)(written.topics), count: 10 })),
    use(2, 'summary', (of) => ({ topic: of(2)(written.topics) })),
    use(3, 'summary', (of) => ({ article: of(2)(written.ids) })),
    use(4, 'article', (of) => ({ article: of(2)(written.headlines) })),
    use(1, 'timeline', (of) => ({ topic: of(2)(written.topics) })),
    use(1, 'compare', (of) => ({ topic: of(2)(written.topics) })),
    use(2, 'status'),
    use(1, 'help'),
    pressed(6, 'read in context', /\|article\|read\|/u),
    pressed(3, 'turn the page', /\|page\|/u),
    pressed(2, 'helpful', /^helpful$/u),
    followUp,
    check,
    ...completions(bot, written),
  ];
}

function idsOf(message: APIMessage): string[] {
  return buttonsOf(message).flatMap((button) => ('custom_id' in button ? button.custom_id : []));
}

const someWords = (question: string): string => question.split(' ').slice(3, 6).join(' ').replace('?', '');
const misspelt = (text: string): string => `${text.slice(0, 3)}x${text.slice(4, 12)}`;
