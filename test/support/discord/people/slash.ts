import type { APIMessage } from 'discord-api-types/v10';
import { choicesIn, type Choice, type Outcome } from '../outcome.ts';
import type { Channel } from '../state/channel.ts';
import type { UploadedFile } from '../state/files.ts';
import type { Person } from '../state/people.ts';
import type { World } from '../state/world.ts';
import { deliver } from './deliver.ts';
import { demandUsable, findMessageCommand, findSlashCommand } from './findCommand.ts';
import { demandValid, fillOptions } from './options.ts';

/** What somebody fills into an option: a file for an option that takes one, a person for one that takes people. */
export type OptionValue = string | number | boolean | UploadedFile | Person;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Sends what Discord's own apps would stop, as an old or a tampered one does: nothing is checked then. */
export type Stale = { readonly stale?: true };

/** Somebody uses a slash command; a subcommand is named as in 'feed add'. Throws where Discord would not let them. */
export function slash(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  values: OptionValues = {},
  { stale }: Stale = {},
): Promise<Outcome> {
  const named = findSlashCommand(world, channel, name);
  if (stale !== true) {
    demandUsable(world, person, channel, named);
    demandValid(named.definitions, values);
  }
  const data = { ...named.head, ...fillOptions(world, channel, named.definitions, values, named.inner) };
  return deliver(world, { type: 2, person, channel, name, commandType: 1, data });
}

/** Somebody types into an option that completes itself: the choices they are shown. Rejects where there are none in time. */
export async function autocomplete(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  values: OptionValues,
  focused: string,
): Promise<readonly Choice[]> {
  return choicesIn(await autocompletion(world, person, channel, name, values, focused));
}

/** As `autocomplete`, with the whole outcome: how long it took, and a failure as such. */
export function autocompletion(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  values: OptionValues,
  focused: string,
): Promise<Outcome> {
  const { head, definitions, inner } = findSlashCommand(world, channel, name);
  const typed = { [focused]: '', ...values };
  const data = { ...head, ...fillOptions(world, channel, definitions, typed, inner, focused) };
  return deliver(world, { type: 4, person, channel, name, commandType: 1, data });
}

/** Somebody picks a command from a message's Apps menu. The bot gets the whole message, whoever wrote it. */
export function messageCommand(
  world: World,
  person: Person,
  message: APIMessage,
  name: string,
  { stale }: Stale = {},
): Promise<Outcome> {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) throw new Error('The message stands in no channel');
  const named = findMessageCommand(world, channel, name);
  if (stale !== true) demandUsable(world, person, channel, named);
  const messages = { [message.id]: channel.messages.get(message.id) ?? message };
  const data = { ...named.head, target_id: message.id, resolved: { messages } };
  return deliver(world, { type: 2, person, channel, name, commandType: 3, data });
}
