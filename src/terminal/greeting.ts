import type { Holdings } from '../newsroom.ts';
import { writtenDay } from '../replies/dates.ts';
import type { Reply } from '../replies/reply.ts';

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;

/** What a reader is told where there is nothing to answer from. */
export function emptyNotice(folder: string): string {
  return `There are no articles in ${folder} yet. Put Markdown, text or JSON Lines files there: they show within seconds.`;
}

/** What a reader is told when a prompt opens: what there is to ask, and how. */
export function greeting(holdings: Holdings, locale: string): Reply {
  const { articles, awaited, outlets, samples, oldest, newest, problems } = holdings;
  const [first, last] = [oldest, newest].map((moment) => moment && writtenDay(moment.day, locale));
  const days = first === last ? (last ?? '') : `${first ?? '?'} to ${last ?? '?'}`;
  const lines = [
    articles > 0 &&
      `${count(articles, 'article')} from ${count(outlets, 'outlet')}${days === '' ? '' : `, ${days}`}.`,
    awaited > 0 && `${count(awaited, 'more article')} can be asked about in a moment.`,
    samples && 'These are samples: invented news that steps aside as soon as you add articles of your own.',
    problems.length > 0 && `${count(problems.length, 'file')} could not be read; /status says why.`,
    'Type a question, or /help. Ctrl-D leaves.',
  ].filter((line) => line !== false);
  return {
    blocks: lines.map((text) => ({ kind: 'line', line: [{ kind: 'text', text }], quiet: true })),
    actions: [],
  };
}
