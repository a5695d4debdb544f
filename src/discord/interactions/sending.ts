import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Form } from '../../replies/form.ts';
import { codeOf, DISCORD } from '../discordError.ts';
import type { Body } from '../message/compose.ts';
import { modalOf } from '../message/modal.ts';
import type { Metrics } from '../metrics.ts';

/** Where an answer goes: a new message, one that only the asker sees, or the message that was pressed. */
export type Manner = 'public' | 'private' | 'inPlace';

/** The one answer to an interaction. Discord takes one first response; what follows goes another way. */
export type Sending = {
  /** Tells Discord that an answer follows. */
  readonly announce: () => Promise<void>;
  readonly send: (body: Body) => Promise<void>;
  /** Opens a form; a form that was handed in cannot be answered with another. */
  readonly open: (form: Form) => Promise<void>;
  /** Sends what only the asker may see, in place of the answer. */
  readonly tell: (body: Body) => Promise<void>;
};

export function createSending(
  interaction: RepliableInteraction,
  manner: Manner,
  { responded }: Pick<Metrics, 'responded'>,
): Sending {
  const began = performance.now();
  let announcing: Promise<void> | undefined;
  let answered = false;
  const first = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (codeOf(error) !== DISCORD.alreadyAcknowledged) throw error;
      // Tried again after a lost response: the first try counted, which the library does not know.
      interaction.replied = true;
    }
    answered = true;
    responded((performance.now() - began) / 1000);
  };
  const ephemeral = manner === 'private' ? MessageFlags.Ephemeral : 0;
  const source =
    manner === 'inPlace' &&
    (interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage()))
      ? interaction
      : undefined;

  return {
    async announce() {
      announcing ??= first(() =>
        source === undefined
          ? interaction.deferReply(ephemeral === 0 ? {} : { flags: ephemeral })
          : source.deferUpdate(),
      );
      await announcing;
    },
    async send(body) {
      await announcing;
      // What a message held before goes with its files.
      const instead = source === undefined ? body : { ...body, attachments: [] };
      if (answered) await interaction.editReply(instead);
      else
        await first(() =>
          source === undefined
            ? interaction.reply({ ...body, flags: body.flags | ephemeral })
            : source.update(instead),
        );
    },
    async open(form) {
      if (interaction.isModalSubmit()) throw new Error(`A form cannot open after a form: ${form.name}`);
      await first(() => interaction.showModal(modalOf(form)));
    },
    async tell(body) {
      await announcing?.catch(() => undefined);
      const hidden = { ...body, flags: body.flags | MessageFlags.Ephemeral };
      if (!answered) return first(() => interaction.reply(hidden));
      if (manner === 'private') return void (await interaction.editReply(body));
      if (source === undefined) await withdrawn(interaction);
      await interaction.followUp(hidden);
    },
  };
}

/** Takes an announced answer back; it may be gone already. */
async function withdrawn(interaction: RepliableInteraction): Promise<void> {
  try {
    await interaction.deleteReply();
  } catch (error) {
    if (codeOf(error) !== DISCORD.unknownMessage) throw error;
  }
}
