import { runCommand } from '../commands/run.ts';
import { questionCommand } from './channel/questionCommand.ts';
import type { Context } from './context.ts';
import { composeMessage } from './message/compose.ts';
import { wordsIn } from './words.ts';

const LOCALE = 'en-GB';
/** Questions that are answered before anybody asks. */
const QUESTIONS = 3;

/**
 * Answers a few questions of its own that nobody sees: the first ones take many times as long as those after them, too long on a
 * slow machine for Discord, which waits 3,000 ms. So the queue knows as well how long one takes.
 */
export async function warmUp(context: Context): Promise<void> {
  const { commands, newsroomOf, queue, today } = context;
  const asker = { locale: LOCALE, today: today(), previous: [], editor: false };
  const newsroom = newsroomOf(undefined, asker);
  for (const { headline } of newsroom.latest({ count: QUESTIONS, asOf: today() }))
    await queue.run(async () => {
      const reply = await runCommand(
        questionCommand(commands),
        { question: headline.slice(0, 200) },
        asker,
        newsroom,
      );
      composeMessage(reply, { words: wordsIn(LOCALE), locale: LOCALE, previous: [] });
    });
}
