import type { Asker } from '../commands/command.ts';
import { findCommand, runCommand } from '../commands/run.ts';
import type { Context } from './context.ts';
import { composeMessage } from './message/compose.ts';
import { wordsIn } from './words.ts';

/** The newest headlines, which are asked for as if they were questions; and for how long at most, in milliseconds. */
const HEADLINES = 12;
const AT_MOST = 2_000;

const LOCALE = 'en-GB';

/**
 * Answers a few questions that nobody asked, so that the first reader's is answered as fast as any later one: what is made once
 * of all articles is made by then, and the compiler has seen the code.
 */
export async function warmUp(context: Context, stop: AbortSignal): Promise<void> {
  const { commands, queue, today } = context;
  const asker: Asker = { locale: LOCALE, today: today(), previous: [], editor: false };
  const newsroom = context.newsroomOf(undefined, asker);
  const from = performance.now();
  const run = async (name: string, options: Readonly<Record<string, string>>): Promise<void> => {
    const command = findCommand(commands, name);
    if (command === undefined || stop.aborted || performance.now() - from > AT_MOST) return;
    await queue.run(async () => {
      const reply = await runCommand(command, options, asker, newsroom);
      composeMessage(reply, { words: wordsIn(LOCALE), locale: LOCALE, previous: [] });
    });
  };
  const newest = newsroom.latest({ count: HEADLINES, asOf: today() });
  const [topic] = newsroom.topics();
  await run('status', {});
  for (const { headline } of newest) {
    const words = headline.slice(0, 100);
    newsroom.completeHeadline(words.slice(0, 5), 5);
    await run('ask', { question: `What about ${words}?` });
    await run('search', { query: words });
  }
  if (topic === undefined || topic.name.length > 100) return;
  for (const name of ['summary', 'timeline', 'compare']) await run(name, { topic: topic.name });
}
