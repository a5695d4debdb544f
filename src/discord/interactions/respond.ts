import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { UserError } from '../../errors.ts';
import type { Form } from '../../replies/form.ts';
import { errorReply } from '../../replies/errorReply.ts';
import { toldMistake } from '../../replies/mistake.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Wording } from '../../replies/wording.ts';
import type { Context } from '../context.ts';
import { codeOf, DISCORD } from '../discordError.ts';
import { type Body, composeMessage } from '../message/compose.ts';
import { modalOf } from '../message/modal.ts';
import { wordsIn } from '../words.ts';

/** An interaction that is answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Where an answer goes: a new message, one that only the asker sees, or the message that was pressed. */
export type Manner = 'public' | 'private' | 'inPlace';

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
/** An answer that is not there by then, in milliseconds, is announced: its asker sees that it is being made. */
const ANNOUNCED_AFTER = 250;

/**
 * Makes a reply when its turn comes and sends it. Where that may take long, Discord is told first, and the answer follows. A
 * mistake of the asker's is told to them alone; a failure is logged with an id, and the asker alone gets the id.
 */
export async function respond(
  interaction: Answerable,
  { manner, pace, previous, below = false }: Answering,
  context: Context,
  make: () => Promise<Reply>,
): Promise<void> {
  const { locale } = interaction;
  const sending = createSending(interaction, manner, context);
  const announced =
    pace === 'queued' && context.queue.wait() > ANNOUNCED_FROM ? sending.announce() : undefined;
  const timer = setTimeout(() => {
    if (pace !== 'atOnce') void sending.announce();
  }, ANNOUNCED_AFTER);
  try {
    await announced;
    const reply = await (pace === 'queued' ? context.queue.run(make) : make());
    clearTimeout(timer);
    if (reply.form === undefined) {
      const words = wordsIn(locale, reply.question);
      await sending.send(composeMessage(reply, { words, locale, previous, below }));
    } else await sending.open(reply.form);
  } catch (error) {
    clearTimeout(timer);
    if (codeOf(error) === DISCORD.unknownInteraction)
      return context.log.warn('An interaction was answered too late for Discord, or its message is gone.');
    await tellError(interaction, sending, error, context);
  }
}

/** What is wrong, in words for the person who asked. */
export function toldError(error: unknown, words: Wording, { log, metrics }: Context): string {
  if (error instanceof UserError) return toldMistake(error, words);
  metrics.failed();
  return words.somethingWrong(log.failure(error));
}

async function tellError(
  interaction: Answerable,
  sending: Sending,
  error: unknown,
  context: Context,
): Promise<void> {
  const { locale } = interaction;
  const words = wordsIn(locale);
  const reply = errorReply(toldError(error, words, context));
  try {
    await sending.tell(composeMessage(reply, { words, locale, previous: [] }));
  } catch (failure) {
    // The asker cannot be told any more; whoever runs the bot can.
    context.log.failure(failure);
  }
}

type Sending = ReturnType<typeof createSending>;

function createSending(interaction: Answerable, manner: Manner, { metrics }: Context) {
  const began = performance.now();
  let announcing: Promise<void> | undefined;
  let responded = false;
  const first = async (work: () => Promise<unknown>, state: 'deferred' | 'replied'): Promise<void> => {
    responded = true;
    try {
      await work();
    } catch (error) {
      if (codeOf(error) !== DISCORD.alreadyAcknowledged) throw error;
      // Tried again after a lost response: the first try counted, which the library does not know.
      interaction[state] = true;
    }
    metrics.responded((performance.now() - began) / 1000);
  };
  const ephemeral = manner === 'private' ? MessageFlags.Ephemeral : 0;
  const pressed =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());

  return {
    /** Tells Discord that an answer follows. */
    announce: async (): Promise<void> => {
      if (responded) return announcing;
      announcing = first(
        () =>
          manner === 'inPlace' && pressed
            ? interaction.deferUpdate()
            : interaction.deferReply(ephemeral === 0 ? {} : { flags: ephemeral }),
        'deferred',
      );
      return announcing;
    },
    send: async (body: Body): Promise<void> => {
      if (responded) {
        await announcing;
        await interaction.editReply(body);
        return;
      }
      await first(
        () =>
          manner === 'inPlace' && pressed
            ? interaction.update(body)
            : interaction.reply({ ...body, flags: body.flags | ephemeral }),
        'replied',
      );
    },
    /** Opens a form; a form that was handed in cannot be answered with another. */
    open: async (form: Form): Promise<void> => {
      if (interaction.isModalSubmit()) throw new Error(`A form cannot open after a form: ${form.name}`);
      await first(() => interaction.showModal(modalOf(form)), 'replied');
    },
    /** Sends what only the asker may see, in place of the answer. */
    tell: async (body: Body): Promise<void> => {
      const hidden = { ...body, flags: body.flags | MessageFlags.Ephemeral };
      if (!responded) return first(() => interaction.reply(hidden), 'replied');
      await announcing;
      if (manner === 'private') {
        await interaction.editReply(body);
        return;
      }
      if (manner === 'public') await interaction.deleteReply();
      await interaction.followUp(hidden);
    },
  };
}
