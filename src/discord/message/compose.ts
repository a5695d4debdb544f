import { type APIContainerComponent, MessageFlags } from 'discord.js';
import type { Reply } from '../../replies/reply.ts';
import { wordsIn } from '../words.ts';
import { renderMessage } from './render.ts';
import { button, buttonRows, rowsOf } from './rows.ts';

/** The buttons that belong to every answer. */
export const FOLLOW_UP = 'follow';
export const HELPFUL = 'helpful';
export const NOT_HELPFUL = 'unhelpful';

/** A message as Discord takes it; nothing in it can ping. */
export type Body = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
};

type Composing = {
  /** BCP 47 tag of the reader's language; the words are Urdu where the reply's question is. */
  readonly locale: string;
  /** The questions that this one follows up, latest last. */
  readonly previous: readonly string[];
};

/** A reply as a message, with the buttons of its actions and, below an answer, those to follow up and to judge it. */
export function composeMessage(reply: Reply, { locale, previous }: Composing): Body {
  const words = wordsIn(locale, reply.question);
  const judging =
    reply.answered === undefined
      ? []
      : [
          button(words.followUp, FOLLOW_UP),
          button(words.helpful, HELPFUL),
          button(words.notHelpful, NOT_HELPFUL),
        ];
  const buttons = [...buttonRows(reply.actions), ...rowsOf(judging)];
  const container = renderMessage(reply, {
    locale: words.locale,
    previous,
    placeholder: words.openResult,
    buttons,
  });
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
