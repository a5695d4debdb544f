import type { APIMessage } from 'discord-api-types/v10';
import type { Channel } from '../state/channel.ts';
import { findMessage } from '../state/messages.ts';
import type { Person } from '../state/people.ts';
import type { World } from '../state/world.ts';
import { deliver } from './deliver.ts';
import type { Outcome } from '../outcome.ts';
import { buttonsOf, isPrivate, menusOf } from '../read.ts';
import type { Stale } from './slash.ts';

/** Somebody presses a button, named by its label or its custom_id. Throws where there is no such button to press. */
export function press(
  world: World,
  person: Person,
  message: APIMessage,
  which: string,
  { stale }: Stale = {},
): Promise<Outcome> {
  const { now, channel } = look(world, person, message, stale === true);
  const button = buttonsOf(now).find(
    (one) => ('custom_id' in one && one.custom_id === which) || ('label' in one && one.label === which),
  );
  const customId = button !== undefined && 'custom_id' in button ? button.custom_id : undefined;
  if (stale !== true && (customId === undefined || button?.disabled === true))
    throw new Error(`There is no button '${which}' to press, only ${labels(now)}`);
  const data = { component_type: 2, custom_id: customId ?? which };
  return deliver(world, { type: 3, person, channel, source: now, data, more: { message: now } });
}

/** Somebody chooses from a menu, named by its custom_id or placeholder; the values are those of the options, or their labels. */
export function choose(
  world: World,
  person: Person,
  message: APIMessage,
  which: string,
  values: readonly string[],
  { stale }: Stale = {},
): Promise<Outcome> {
  const { now, channel } = look(world, person, message, stale === true);
  const menu = menusOf(now).find(({ custom_id: id, placeholder }) => id === which || placeholder === which);
  const chosen = values.map((value) => {
    const option = menu?.options.find((one) => one.value === value || one.label === value);
    if (option === undefined && stale !== true)
      throw new Error(`There is nothing to choose like '${value}' in '${which}'`);
    return option?.value ?? value;
  });
  if (
    menu !== undefined &&
    stale !== true &&
    (chosen.length < (menu.min_values ?? 1) || chosen.length > (menu.max_values ?? 1))
  )
    throw new Error(`${chosen.length} is no number of choices that '${which}' takes`);
  const data = { component_type: 3, custom_id: menu?.custom_id ?? which, values: chosen };
  return deliver(world, { type: 3, person, channel, source: now, data, more: { message: now } });
}

/** The message as it is now, as somebody sees it. */
function look(
  world: World,
  person: Person,
  message: APIMessage,
  stale: boolean,
): { now: APIMessage; channel: Channel } {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) throw new Error('The message stands in no channel any more');
  const now = findMessage(world, channel, message.id);
  if (now === undefined && !stale) throw new Error('The message is gone');
  if (isPrivate(message) && world.privateMessages.get(message.id)?.person !== person && !stale)
    throw new Error(`${person.name} cannot see this message`);
  return { now: now ?? message, channel };
}

function labels(message: APIMessage): string {
  const names = buttonsOf(message).map(
    (button) => ('label' in button ? button.label : undefined) ?? '(no label)',
  );
  return names.length === 0 ? 'none' : names.map((name) => `'${name}'`).join(', ');
}
