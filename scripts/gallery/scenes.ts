import type { OptionValues } from '../../test/support/discord/people/slash.ts';
import { conversations } from './conversations.ts';
import { deskScenes } from './desk.ts';
import { HURT, RIVER, type Scene, used } from './scene.ts';

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
  slash('timeline', 'timeline', { topic: 'Lady Orla' }),
  slash('compare', 'compare', { topic: 'Pell flood' }),
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
  ...conversations,
  slash('status', 'status', {}),
  ...deskScenes,
];

function slash(name: string, command: string, options: OptionValues): Scene {
  return {
    name,
    act: ({ discord, channel, ann }) =>
      used(discord, ann, command, discord.slash(ann, channel, command, options)),
  };
}
