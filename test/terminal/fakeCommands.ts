import { z } from 'zod';
import type { Asker } from '../../src/commands/command.ts';
import { defineCommand } from '../../src/commands/define.ts';
import { choice, text, whole } from '../../src/commands/options.ts';
import { UserError } from '../../src/errors.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** What a fake command was called with. */
export type Call = { readonly name: string; readonly options: object; readonly asker: Asker };

/** For commands that ask nothing of it. */
export const noNewsroom = {} as Newsroom;

export function replyOf(words: string, more: Partial<Reply> = {}): Reply {
  return { blocks: [{ kind: 'line', line: [{ kind: 'text', text: words }] }], actions: [], ...more };
}

const OUTLETS = ['Coast Daily', 'Coast News', 'Harbour Post'];

/** Commands with the names, options and habits of the real ones, which say what they were given. */
export function createFakeCommands() {
  const calls: Call[] = [];
  const outlet = text('Only this outlet', { max: 100, example: 'Harbour Post' }).optional();
  const since = text('From this day on', { max: 60, example: '2025-10-01' }).optional();
  const complete = ({ option, typed }: { option: string; typed: string }) => {
    if (option === 'outlet')
      return OUTLETS.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())).map((name) => ({
        name,
        value: name,
      }));
    if (option === 'article' && 'ferry strike: day two'.startsWith(typed.toLowerCase()))
      return [{ name: 'Ferry strike: day two', value: 'ferry-2' }];
    return [];
  };
  const ask = defineCommand({
    name: 'ask',
    description: 'Ask a question',
    options: z.object({
      question: text('Your question', { max: 500, example: 'who leads?' }),
      outlet,
      since,
    }),
    main: 'question',
    example: '/ask who leads?',
    run: async (options, asker) => {
      calls.push({ name: 'ask', options, asker });
      if (options.question === 'break') throw new TypeError('secret detail');
      return replyOf(`asked: ${options.question}`, {
        question: options.question,
        actions: [
          { command: 'ask', name: 'more', label: 'More quotes', args: { page: '2' } },
          { command: 'ask', name: 'old', label: 'Old', args: {} },
        ],
      });
    },
    complete,
    actions: {
      more: async (args, asker) => {
        calls.push({ name: 'ask.more', options: args, asker });
        return replyOf(
          `more on ${args['question']}`,
          args['question'] === undefined ? {} : { question: args['question'] },
        );
      },
    },
  });
  const search = defineCommand({
    name: 'search',
    description: 'Search the articles',
    options: z.object({
      query: text('Words', { max: 500, example: 'truce' }),
      outlet,
      since,
      sort: choice('Order', ['best', 'newest', 'oldest']).optional(),
    }),
    main: 'query',
    example: '/search truce',
    run: async (options, asker) => {
      calls.push({ name: 'search', options, asker });
      return replyOf(JSON.stringify(options));
    },
    complete,
  });
  const article = defineCommand({
    name: 'article',
    description: 'Read an article',
    options: z.object({
      article: text('Which', { max: 300, example: 'ferry-2' }),
      page: whole('Page', { min: 1, max: 9, example: '2' }).optional(),
    }),
    main: 'article',
    example: '/article ferry-2',
    run: async (options, asker) => {
      calls.push({ name: 'article', options, asker });
      throw new UserError(`No stored article is called '${options.article}'.`);
    },
    complete,
  });
  const status = defineCommand({
    name: 'status',
    description: 'What there is to read',
    options: z.object({}),
    example: '/status',
    run: async (options, asker) => {
      calls.push({ name: 'status', options, asker });
      return replyOf('all is well');
    },
    json: async () => ({ articles: 3 }),
  });
  const help = defineCommand({
    name: 'help',
    description: 'How to use it',
    options: z.object({}),
    example: '/help',
    run: async (options, asker) => {
      calls.push({ name: 'help', options, asker });
      return replyOf('help');
    },
  });
  return { commands: [ask, search, article, status, help], calls };
}
