import { type APIContainerComponent, type AttachmentPayload, MessageFlags } from 'discord.js';
import type { Reply } from '../../replies/reply.ts';
import { type Wording, wordingFor } from '../../replies/wording.ts';
import { renderMessage } from './render.ts';
import { actionButtons, button, buttonRows } from './rows.ts';

/** The buttons that belong to every answer. */
export const FOLLOW_UP = 'follow';
export const HELPFUL = 'helpful';
export const NOT_HELPFUL = 'unhelpful';

/** A message as Discord takes it; nothing in it can ping. */
export type Body = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly files?: AttachmentPayload[];
};

type Composing = {
  readonly words: Wording;
  readonly locale: string;
  /** The questions that this one follows up, latest last. */
  readonly previous: readonly string[];
  /** The question stands above the message already, as its asker wrote it. */
  readonly below?: boolean;
};

/**
 * A reply as a message, with the buttons of its actions and, below an answer, those to follow up and to judge it. All is in the
 * reply's own language where it has one.
 */
export function composeMessage(reply: Reply, composing: Composing): Body {
  const { locale = composing.locale } = reply;
  const words = reply.locale === undefined ? composing.words : wordingFor(locale);
  const { previous, below = false } = composing;
  const judging =
    reply.answered === undefined
      ? []
      : [
          button(words.followUp, FOLLOW_UP),
          button(words.helpful, HELPFUL),
          button(words.notHelpful, NOT_HELPFUL),
        ];
  const buttons = buttonRows(actionButtons(reply.actions), judging);
  const look = { locale, previous, below, placeholder: reply.choose ?? words.openResult, buttons };
  const container = renderMessage(reply, look);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    allowedMentions: { parse: [], repliedUser: false },
    ...(reply.files !== undefined && {
      files: reply.files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    }),
  };
}
