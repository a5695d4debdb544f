import { setTimeout as after } from 'node:timers/promises';
import type { Message } from 'discord.js';
import { namesIn } from '../../../commands/locales/locales.ts';
import type { Asker } from '../../commands/command.ts';
import { runCommand } from '../../commands/run.ts';
import { errorReply } from '../../replies/errorReply.ts';
import { noticeReply } from '../../replies/noticeReply.ts';
import { type Context, secondsToWait } from '../context.ts';
import { type Body, composeMessage } from '../message/compose.ts';
import { toldError } from '../interactions/respond.ts';
import { wordsIn } from '../words.ts';
import { questionsOf } from '../message/question.ts';
import { noteAnswer } from '../noteAnswer.ts';
import type { Addressed } from './addressed.ts';
import { questionCommand } from './questionCommand.ts';
import { isSmallTalk } from './smallTalk.ts';

/** Milliseconds after which a person is shown that an answer is being made. */
const TYPING_AFTER = 300;

/** The body of the answer to a message that is for Byline; typing is shown where that takes a while. */
export async function bodyFor(message: Message, addressed: Addressed, context: Context): Promise<Body> {
  const done = new AbortController();
  void showTyping(message, done.signal, context);
  const locale = message.guild?.preferredLocale ?? 'en-GB';
  const words = wordsIn(locale);
  const plainly = (reply: Parameters<typeof composeMessage>[0]) =>
    composeMessage(reply, { words, locale, previous: [] });
  try {
    if (addressed.question === '' || isSmallTalk(addressed.question)) {
      const { displayName } = message.client.user;
      return plainly(
        noticeReply(message.guildId === null ? words.directHelp : words.mentionHelp(`@${displayName}`)),
      );
    }
    const server = message.guildId ?? undefined;
    const wait = secondsToWait(context, message.author.id, server);
    if (wait > 0) return plainly(errorReply(words.tooMany(wait)));
    const previous = await earlier(message, addressed);
    return await context.queue.run(async () => {
      const asker: Asker = {
        locale,
        names: namesIn(locale),
        today: context.today(),
        previous,
        editor: false,
        person: message.author.id,
      };
      const { question } = addressed;
      const newsroom = context.newsroomOf(server, asker);
      const reply = await runCommand(questionCommand(context.commands), { question }, asker, newsroom);
      noteAnswer(reply, server, context);
      return composeMessage(reply, { words, locale, previous });
    });
  } catch (error) {
    return plainly(errorReply(toldError(error, locale, context)));
  } finally {
    done.abort();
  }
}

/** The questions of the message that this one replies to, if that is one of Byline's own. */
async function earlier(message: Message, { repliesTo }: Addressed): Promise<string[]> {
  if (repliesTo === undefined) return [];
  const referenced =
    message.channel.messages.cache.get(repliesTo) ?? (await message.fetchReference().catch(() => undefined));
  if (referenced?.author.id !== message.client.user.id) return [];
  return questionsOf(referenced.components.map((component) => component.toJSON()));
}

async function showTyping(message: Message, done: AbortSignal, { log }: Context): Promise<void> {
  try {
    await after(TYPING_AFTER, undefined, { signal: done });
    if (message.channel.isSendable()) await message.channel.sendTyping();
  } catch (error) {
    if (!done.aborted) log.debug(`Typing could not be shown: ${String(error)}`);
  }
}
