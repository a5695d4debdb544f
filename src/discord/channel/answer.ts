import { setTimeout as after } from 'node:timers/promises';
import type { Message } from 'discord.js';
import { namesIn } from '../../../commands/locales/locales.ts';
import type { Asker, Command } from '../../commands/command.ts';
import { describeOptions } from '../../commands/describeOptions.ts';
import { runCommand } from '../../commands/run.ts';
import { errorReply } from '../../replies/errorReply.ts';
import { Mistake } from '../../replies/mistake.ts';
import { noticeReply } from '../../replies/noticeReply.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Wording } from '../../replies/wording.ts';
import { type Context, demandQuiet, secondsToWait } from '../context.ts';
import { toldError } from '../interactions/respond.ts';
import { type Body, composeMessage } from '../message/compose.ts';
import { noteAnswer } from '../noteAnswer.ts';
import { wordsIn } from '../words.ts';
import type { Addressed } from './addressed.ts';
import { earlierQuestions } from './earlier.ts';
import { questionCommand } from './questionCommand.ts';
import { isSmallTalk } from './smallTalk.ts';

/** Milliseconds after which a person is shown that an answer is being made; Discord shows it for 10,000. */
const TYPING_AFTER = 300;
const TYPING_AGAIN = 8_000;

/**
 * The body of the answer to a message that is for Byline; typing is shown where that takes a while. Undefined where nothing is
 * to be said: a person who asks too much is told so once a minute.
 */
export async function bodyFor(
  message: Message,
  addressed: Addressed,
  context: Context,
): Promise<Body | undefined> {
  const { author, guild, guildId } = message;
  const locale = guild?.preferredLocale ?? 'en-GB';
  const words = wordsIn(locale, addressed.question);
  const plainly = (reply: Reply): Body => composeMessage(reply, { words, locale, previous: [] });
  const wait = secondsToWait(context, author.id, guildId ?? undefined);
  if (wait.seconds > 0 && context.limits.notices.take(`person ${author.id}`) > 0) return undefined;
  const done = new AbortController();
  void showTyping(message, done.signal, context);
  try {
    demandQuiet(wait);
    if (addressed.question === '' || isSmallTalk(addressed.question))
      return plainly(helpReply(message, words));
    const previous = await earlierQuestions(message, addressed);
    const reply = await answerTo(message, addressed.question, { locale, previous }, context);
    return composeMessage(reply, { words, locale, previous, below: true });
  } catch (error) {
    return plainly(errorReply(toldError(error, words, context)));
  } finally {
    done.abort();
  }
}

type Asking = Pick<Asker, 'locale' | 'previous'>;

async function answerTo(
  { author, guildId }: Message,
  question: string,
  { locale, previous }: Asking,
  context: Context,
): Promise<Reply> {
  const command = questionCommand(context.commands);
  demandShort(question, command);
  const server = guildId ?? undefined;
  return context.queue.run(async () => {
    const asker: Asker = {
      locale,
      names: namesIn(locale),
      today: context.today(),
      previous,
      editor: false,
      person: author.id,
    };
    const reply = await runCommand(command, { question }, asker, context.newsroomOf(server, asker));
    noteAnswer(reply, server, context);
    return reply;
  });
}

/** A mistake in words for somebody who wrote a message, and never heard of options. */
function demandShort(question: string, command: Command): void {
  const max = describeOptions(command).find(({ name }) => name === command.main)?.maxLength;
  if (max !== undefined && question.length > max)
    throw new Mistake(({ questionTooLong }) => questionTooLong(max));
}

function helpReply({ client, guildId }: Message, words: Wording): Reply {
  const { displayName } = client.user;
  return noticeReply(guildId === null ? words.directHelp : words.mentionHelp(`@${displayName}`));
}

async function showTyping({ channel }: Message, done: AbortSignal, { log }: Context): Promise<void> {
  try {
    await after(TYPING_AFTER, undefined, { signal: done });
    while (channel.isSendable()) {
      await channel.sendTyping();
      await after(TYPING_AGAIN, undefined, { signal: done });
    }
  } catch (error) {
    if (!done.aborted) log.debug(`Typing could not be shown: ${String(error)}`);
  }
}
