import type { APIMessage } from 'discord.js';
import { messageIn, type Outcome } from '../../test/support/discord/outcome.ts';
import type { Discord } from '../../test/support/discord/startDiscord.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import type { Seen } from './draw/talk.ts';
import type { Stage } from './stage.ts';

/** A piece of talk to draw. */
export type Scene = { readonly name: string; readonly act: (stage: Stage) => Promise<readonly Seen[]> };

/** Questions of more than one scene. */
export const HURT = 'How many people were hurt in the ferry collision?';
export const RIVER = 'How high did the River Pell rise?';
export const STRIKE = 'How many dockers are on strike?';

/** The answer to a command that somebody used. */
export async function used(
  discord: Discord,
  person: Person,
  command: string,
  outcome: Promise<Outcome>,
): Promise<Seen[]> {
  const by = { name: person.name, did: `used /${command}` };
  return [{ kind: 'message', message: await seenOf(discord, await outcome), by }];
}

/** What an outcome shows; where an announced answer gave way to an error, the message that only the asker sees. */
async function seenOf(discord: Discord, outcome: Outcome): Promise<APIMessage> {
  if (outcome.kind !== 'deleted') return messageIn(outcome);
  const { followUpIds } = outcome.interaction;
  return discord.until('the error', () => discord.privateMessages.get(followUpIds.at(-1) ?? '')?.message);
}

/** Messages as they were written. */
export function said(...messages: readonly APIMessage[]): Seen[] {
  return messages.map((message) => ({ kind: 'message', message }));
}
