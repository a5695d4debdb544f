import type { RepliableInteraction } from 'discord.js';
import { UserError } from '../../errors.ts';
import { errorReply } from '../../replies/errorReply.ts';
import { toldMistake } from '../../replies/mistake.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Wording } from '../../replies/wording.ts';
import type { Context } from '../context.ts';
import { codeOf, DISCORD } from '../discordError.ts';
import { composeMessage } from '../message/compose.ts';
import { wordsIn } from '../words.ts';
import { createSending, type Manner, type Sending } from './sending.ts';

/**
 * How a reply is made: `queued` where it keeps the processor busy; `aside` where it waits for something else, such as a page;
 * `atOnce` where it may be a form, which Discord takes as a first response only.
 */
export type Pace = 'queued' | 'aside' | 'atOnce';

export type Answering = {
  readonly manner: Manner;
  readonly pace: Pace;
  /** The questions that this one follows up, latest last. */
  readonly previous: readonly string[];
  /** The question stands above the message already. */
  readonly below?: boolean;
};

/** Above this wait, in milliseconds, an answer is announced before it is made. */
const ANNOUNCED_FROM = 200;
/** An answer that is not there by then is announced: Discord gives up after 3,000 ms. */
const ANNOUNCED_AFTER = 1200;

/**
 * Makes a reply when its turn comes and sends it. Where that may take long, Discord is told first, and the answer follows. A
 * mistake of the asker's is told to them alone; a failure is logged with an id, and the asker alone gets the id.
 */
export async function respond(
  interaction: RepliableInteraction,
  { manner, pace, previous, below = false }: Answering,
  context: Context,
  make: () => Promise<Reply>,
): Promise<void> {
  const { locale } = interaction;
  const sending = createSending(interaction, manner, context.metrics);
  const announced =
    pace === 'queued' && context.queue.wait() > ANNOUNCED_FROM ? sending.announce() : undefined;
  const timer = setTimeout(() => {
    // Whoever sends what follows meets the same error.
    if (pace !== 'atOnce') sending.announce().catch(() => undefined);
  }, ANNOUNCED_AFTER);
  try {
    await announced;
    const reply = await (pace === 'queued' ? context.queue.run(make) : make());
    clearTimeout(timer);
    if (reply.form !== undefined) return await sending.open(reply.form);
    const words = wordsIn(locale, reply.question);
    const body = composeMessage(reply, { words, locale, previous, below });
    await (reply.private === true && manner === 'public' ? sending.tell(body) : sending.send(body));
  } catch (error) {
    clearTimeout(timer);
    await tellError(interaction, sending, error, context);
  }
}

/** What is wrong, in words for the person who asked. */
export function toldError(error: unknown, words: Wording, { log, metrics }: Context): string {
  if (error instanceof UserError) return toldMistake(error, words);
  if (codeOf(error) === DISCORD.unknownMessage) return words.messageGone;
  metrics.failed();
  return words.somethingWrong(log.failure(error));
}

async function tellError(
  interaction: RepliableInteraction,
  sending: Sending,
  error: unknown,
  context: Context,
): Promise<void> {
  const late = (one: unknown): boolean => codeOf(one) === DISCORD.unknownInteraction;
  const { log } = context;
  const tooLate = (): void =>
    log.warn('An answer came too late for Discord: the person sees that it failed.');
  if (late(error)) return tooLate();
  const { locale } = interaction;
  const words = wordsIn(locale);
  const reply = errorReply(toldError(error, words, context));
  try {
    await sending.tell(composeMessage(reply, { words, locale, previous: [] }));
  } catch (failure) {
    // The asker cannot be told any more; whoever runs the bot can.
    if (late(failure)) tooLate();
    else log.failure(failure);
  }
}
