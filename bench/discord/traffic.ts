import type { APIMessage } from 'discord.js';
import { modalIn, type Outcome } from '../../test/support/discord/outcome.ts';
import { buttonsOf } from '../../test/support/discord/read.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import { hash } from '../speed/hash.ts';
import type { Written } from './articles.ts';
import type { Bot } from './openBot.ts';

/** Answers that are remembered to press on. */
const REMEMBERED = 50;

/** What somebody does, and what became of it. */
export type Done = { readonly kind: string; readonly outcome: Outcome };

/** Things that people do, one for each number; the same number always is the same. */
export type Traffic = { readonly act: (turn: number) => Promise<Done> };

type Chance = (seed: number) => <T>(list: readonly T[]) => T;

/** A mixture of all that readers do, as often as they may be thought to do it. */
export function createTraffic({ discord, channel, people }: Bot, written: Written): Traffic {
  const answers: { readonly message: APIMessage; readonly person: Person }[] = [];
  const remember = (person: Person, outcome: Outcome): Outcome => {
    if (outcome.kind === 'message' && buttonsOf(outcome.message).length > 0)
      answers.push({ message: outcome.message, person });
    if (answers.length > REMEMBERED) answers.shift();
    return outcome;
  };
  const use = (name: string, options: (of: Chance) => Readonly<Record<string, string | number>>) => ({
    kind: `/${name}`,
    run: async (of: Chance) => {
      const person = of(1)(people);
      return remember(person, await discord.slash(person, channel, name, options(of)));
    },
  });
  const complete = (kind: string, name: string, option: string, typed: (of: Chance) => string) => ({
    kind,
    run: (of: Chance) =>
      discord.autocompletion(of(1)(people), channel, name, { [option]: typed(of) }, option),
  });
  const pressed = (kind: string, label: (buttons: readonly string[]) => string | undefined) => ({
    kind,
    run: async (of: Chance) => {
      const on = answers.length === 0 ? undefined : of(1)(answers);
      const labels = on === undefined ? [] : buttonsOf(on.message).flatMap(idOf);
      const which = label(labels);
      if (on === undefined || which === undefined) return ask.run(of);
      return discord.press(on.person, on.message, which);
    },
  });

  const ask = use('ask', (of) => ({ question: of(2)(written.questions) }));
  const acts = [
    { share: 45, ...ask },
    { share: 10, ...use('search', (of) => ({ query: someWords(of(2)(written.questions)) })) },
    { share: 4, ...use('latest', () => ({})) },
    { share: 4, ...use('latest', (of) => ({ topic: of(2)(written.topics), count: 10 })) },
    { share: 3, ...use('summary', (of) => ({ topic: of(2)(written.topics) })) },
    { share: 3, ...use('summary', (of) => ({ article: of(2)(written.ids) })) },
    { share: 4, ...use('article', (of) => ({ article: of(2)(written.headlines) })) },
    { share: 2, ...use('timeline', (of) => ({ topic: of(2)(written.topics) })) },
    { share: 1, ...use('compare', (of) => ({ topic: of(2)(written.topics) })) },
    { share: 2, ...use('status', () => ({})) },
    { share: 1, ...use('help', () => ({})) },
    { share: 6, ...pressed('read in context', (ids) => ids.find((id) => id.includes('|article|read|'))) },
    { share: 3, ...pressed('turn the page', (ids) => ids.find((id) => id.includes('|page|'))) },
    { share: 2, ...pressed('helpful', (ids) => ids.find((id) => id === 'helpful')) },
    { share: 2, kind: 'follow up', run: followUp },
    { share: 2, kind: 'check a message', run: check },
    { share: 2, ...complete('complete: nothing typed', 'article', 'article', () => '') },
    { share: 2, ...complete('complete: a headline', 'article', 'article', (of) => beginning(of(2)(written.headlines))) },
    { share: 1, ...complete('complete: a typing error', 'article', 'article', (of) => misspelt(of(2)(written.headlines))) },
    { share: 1, ...complete('complete: an outlet or topic', 'latest', 'topic', (of) => beginning(of(2)(written.topics))) },
  ]; // prettier-ignore

  async function followUp(of: Chance): Promise<Outcome> {
    const on = answers.findLast(({ message }) => buttonsOf(message).flatMap(idOf).includes('follow'));
    if (on === undefined) return ask.run(of);
    const opened = await discord.press(on.person, on.message, 'follow');
    return discord.submit(on.person, modalIn(opened), { question: 'and where was that?' });
  }

  function check(of: Chance): Promise<Outcome> {
    const person = of(1)(people);
    const message = discord.say(
      person,
      channel,
      `I heard this: ${of(2)(written.headlines)}. ${of(3)(written.headlines)}.`,
    );
    return discord.messageCommand(of(4)(people), message, 'Check against coverage');
  }

  const shares = acts.flatMap((act) => new Array<typeof act>(act.share).fill(act));
  return {
    async act(turn) {
      const of: Chance =
        (seed) =>
        <T>(list: readonly T[]) =>
          list[hash(`${turn}`, seed) % list.length] as T;
      const { kind, run } = of(0)(shares);
      return { kind, outcome: await run(of) };
    },
  };
}

function idOf(button: { readonly custom_id?: string } | object): string[] {
  return 'custom_id' in button && typeof button.custom_id === 'string' ? [button.custom_id] : [];
}

const someWords = (question: string): string => question.split(' ').slice(3, 6).join(' ').replace('?', '');
const beginning = (text: string): string => text.slice(0, 7);
const misspelt = (text: string): string => `${text.slice(0, 3)}x${text.slice(4, 12)}`;
