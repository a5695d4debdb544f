import type { Holdings } from '../newsroom.ts';
import { writtenDay } from '../replies/dates.ts';

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;

/** What a reader is told where there is nothing to answer from. */
export function emptyNotice(folder: string): string {
  return `There are no articles in ${folder} yet. Put Markdown, text or JSON Lines files there: they show within seconds.`;
}

/** What a reader is told when a prompt opens: what there is to ask, and how. */
export function greeting(
  { articles, outlets, samples, oldest, newest, problems }: Holdings,
  locale: string,
): string {
  const days = [oldest, newest].flatMap((moment) =>
    moment === undefined ? [] : [writtenDay(moment.day, locale)],
  );
  const range =
    days.length === 2 && days[0] !== days[1]
      ? `, ${days[0]} to ${days[1]}`
      : days[0] === undefined
        ? ''
        : `, of ${days[0]}`;
  return [
    ...(articles === 0 ? [] : [`${count(articles, 'article')} from ${count(outlets, 'outlet')}${range}.`]),
    ...(samples
      ? ['These are samples: invented news that steps aside as soon as you add articles of your own.']
      : []),
    ...(problems.length === 0
      ? []
      : [`${count(problems.length, 'file')} could not be read; /status says why.`]),
    'Type a question, or /help. Ctrl-D leaves.',
  ].join('\n');
}
