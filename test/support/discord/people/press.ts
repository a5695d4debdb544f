import type { APIMessage } from 'discord-api-types/v10';
import type { Outcome } from '../outcome.ts';
import { buttonsOf, isPrivate, menusOf } from '../read.ts';
import type { Channel } from '../state/channel.ts';
import { findMessage } from '../state/messages.ts';
import type { Person } from '../state/people.ts';
import type { World } from '../state/world.ts';
import { deliver } from './deliver.ts';
import type { Stale } from './slash.ts';

/** Somebody presses a button, named by its label or its custom_id. Throws where there is none that can be pressed. */
export function press(
  world: World,
  person: Person,
  message: APIMessage,
  which: string,
  { stale }: Stale = {},
): Promise<Outcome> {
  const { now, channel } = look(world, person, message, stale === true);
  const buttons = buttonsOf(now).map((button) => ({
    customId: 'custom_id' in button ? button.custom_id : undefined,
    id: button.id,
    label: 'label' in button ? button.label : undefined,
    disabled: button.disabled === true,
  }));
  const button = buttons.find(({ customId, label }) => customId === which || label === which);
  if ((button?.customId === undefined || button.disabled) && stale !== true)
    throw new Error(`There is no '${which}' to press among ${JSON.stringify(buttons)}`);
  const data = { component_type: 2, custom_id: button?.customId ?? which, id: button?.id ?? 1 };
  return deliver(world, { type: 3, person, channel, source: now, data, more: { message: now } });
}

/** Somebody chooses from a menu, named by its custom_id or placeholder; `values` are those of the options, or their labels. */
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
  const options = menu?.options ?? [];
  const chosen = values.map(
    (value) => options.find((one) => one.value === value || one.label === value)?.value,
  );
  const { min_values: least = 1, max_values: most = 1 } = menu ?? {};
  const fits =
    menu?.disabled !== true && !chosen.includes(undefined) && chosen.length >= least && chosen.length <= most;
  if ((menu === undefined || !fits) && stale !== true)
    throw new Error(`Nobody can choose '${values.join("', '")}' in '${which}'`);
  const data = {
    component_type: 3,
    custom_id: menu?.custom_id ?? which,
    id: menu?.id ?? 1,
    values: chosen.map((value, index) => value ?? values[index]),
  };
  return deliver(world, { type: 3, person, channel, source: now, data, more: { message: now } });
}

/** The message as it is now, where somebody can see it; a stale app may act on one that is gone. */
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
