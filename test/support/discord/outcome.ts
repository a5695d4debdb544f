import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Interaction } from './state/interactions.ts';

/** A form that opened before somebody. */
export type Modal = {
  readonly data: APIModalInteractionResponseCallbackData;
  readonly openedBy: Interaction;
};

/** One line of an autocompletion. */
export type Choice = { readonly name: string; readonly value: string | number };

/** What a person ends up seeing of what they did. */
export type Outcome = { readonly interaction: Interaction } & (
  | { readonly kind: 'message'; readonly message: APIMessage }
  /** The message that they pressed on changed. */
  | { readonly kind: 'update'; readonly message: APIMessage }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** The bot took note, and nothing changed. */
  | { readonly kind: 'acknowledged' }
  /** The answer, or the message that they pressed on, was deleted. */
  | { readonly kind: 'deleted' }
  /** Discord's own line in red. */
  | { readonly kind: 'failed'; readonly reason: string }
);

/** The message that an outcome shows, new or changed; throws where it is something else. */
export function messageIn(outcome: Outcome): APIMessage {
  if (outcome.kind === 'message' || outcome.kind === 'update') return outcome.message;
  throw new Error(`A message was expected, but ${told(outcome)}`);
}

/** The form that an outcome opened; throws where it is something else. */
export function modalIn(outcome: Outcome): Modal {
  if (outcome.kind === 'modal') return outcome.modal;
  throw new Error(`A form was expected, but ${told(outcome)}`);
}

/** The lines of an autocompletion; throws where it is something else. */
export function choicesIn(outcome: Outcome): readonly Choice[] {
  if (outcome.kind === 'choices') return outcome.choices;
  throw new Error(`Choices were expected, but ${told(outcome)}`);
}

function told(outcome: Outcome): string {
  return outcome.kind === 'failed' ? `it failed: ${outcome.reason}` : `this came: ${outcome.kind}`;
}
