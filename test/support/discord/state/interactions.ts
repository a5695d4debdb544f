import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import type { Outcome } from '../outcome.ts';
import type { Channel } from './channel.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** For how long Discord takes edits and further messages, in milliseconds. */
export const TOKEN_LIFE = 15 * 60_000;

/** 2 command, 3 component, 4 autocomplete, 5 modal. */
export type InteractionType = 2 | 3 | 4 | 5;

/** Something a person did with the bot, and what became of it. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: Channel;
  /** Name of the command, where it was one. */
  readonly name?: string;
  /** 1 slash command, 3 message command. */
  readonly commandType?: number;
  /** The message whose button or menu was used, or from which the modal came. */
  readonly source?: APIMessage;
  /** Of a form that was sent off: the interaction that opened it. */
  readonly openedBy?: Interaction;
  /** By whose installation the app answers: under '0' the server's (0 in direct messages), under '1' the person's. */
  readonly owners: Readonly<Record<string, string>>;
  /** By the stand-in's clock. */
  readonly createdAt: number;
  /** By `performance.now()`. */
  readonly sentAt: number;
  state: 'waiting' | 'answered' | 'failed';
  /** The answer is on its way: a message that says 'thinking', or nothing yet for a press. */
  deferred: 'message' | 'update' | undefined;
  /** Id of the message that `@original` names. */
  originalId?: string;
  readonly followUpIds: string[];
  /** Milliseconds from the interaction to the first response and to the final content. */
  firstResponse?: number;
  finalContent?: number;
  readonly outcome: Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
  /** Calls off the timer that runs now. */
  stopTimer: () => void;
};

/** By token, oldest first. */
export type Interactions = Map<string, Interaction>;

/** What begins an interaction. */
export type NewInteraction = Pick<Interaction, 'type' | 'person' | 'channel' | 'owners'> &
  Partial<Pick<Interaction, 'name' | 'commandType' | 'source' | 'openedBy'>>;

/** Begins an interaction: from now the bot has 3 s, or what the options say. */
export function createInteraction(world: World, given: NewInteraction): Interaction {
  const id = world.nextId();
  let resolve: (outcome: Outcome) => void = () => undefined;
  const outcome = new Promise<Outcome>((settle) => {
    resolve = settle;
  });
  const interaction: Interaction = {
    ...given,
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(96).toString('base64url')}`).toString('base64url'),
    createdAt: world.clock.now(),
    sentAt: performance.now(),
    state: 'waiting',
    deferred: undefined,
    followUpIds: [],
    outcome,
    settle: (seen) => {
      interaction.stopTimer();
      resolve(seen);
      world.changed();
    },
    stopTimer: world.clock.after(world.options.firstResponse, () => {
      interaction.state = 'failed';
      const reason = given.type === 4 ? 'Loading options failed' : 'The application did not respond';
      interaction.settle({ kind: 'failed', reason, interaction });
    }),
  };
  world.interactions.set(interaction.token, interaction);
  forgetOld(world);
  return interaction;
}

/** The first response came. */
export function answered(interaction: Interaction): void {
  interaction.stopTimer();
  interaction.state = 'answered';
  interaction.firstResponse = performance.now() - interaction.sentAt;
}

/** The response is there in full, or will never be. */
export function finished(interaction: Interaction, outcome: Outcome): void {
  interaction.deferred = undefined;
  if (outcome.kind !== 'failed') interaction.finalContent ??= performance.now() - interaction.sentAt;
  interaction.settle(outcome);
}

/** Whether the token still works. */
export function isAlive(world: World, interaction: Interaction): boolean {
  return world.clock.now() - interaction.createdAt < TOKEN_LIFE;
}

function forgetOld(world: World): void {
  const { interactions, options } = world;
  for (const [token, interaction] of interactions) {
    const waits = interaction.state === 'waiting' || interaction.deferred !== undefined;
    if (interactions.size <= options.keepInteractions || waits) return;
    interactions.delete(token);
  }
}
