import type { APIAttachment, APIUser } from 'discord-api-types/v10';
import type { Choice } from '../outcome.ts';
import type { Channel } from '../state/channel.ts';
import { attach } from '../state/files.ts';
import { userShape } from '../state/people.ts';
import type { World } from '../state/world.ts';
import type { OptionValue, OptionValues } from './slash.ts';

/** What a command says of an option. */
export type Definition = {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly Definition[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
};

/** An option as it is sent. */
export type Filled = {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly options?: readonly Filled[];
  readonly focused?: true;
};

/** Throws where Discord would not let somebody send these values. */
export function demandValid(definitions: readonly Definition[], values: OptionValues): void {
  const wrong = (name: string, why: string) => new Error(`Option '${name}' ${why}`);
  for (const name of Object.keys(values))
    if (!definitions.some((definition) => definition.name === name))
      throw wrong(name, 'is not among the options');
  for (const { name, required, choices = [], ...limits } of definitions) {
    const value = values[name];
    if (value === undefined && required === true) throw wrong(name, 'is required');
    if (value === undefined) continue;
    if (choices.length > 0 && !choices.some((choice) => choice.value === value))
      throw wrong(name, 'is not one of the choices');
    const {
      min_length: shortest = 0,
      max_length: longest = 6000,
      min_value: least,
      max_value: most,
    } = limits;
    if (typeof value === 'string' && (value.length < shortest || value.length > longest))
      throw wrong(name, 'has a wrong length');
    if (typeof value === 'number' && (value < (least ?? value) || value > (most ?? value)))
      throw wrong(name, 'is out of range');
  }
}

/** Values as they are sent, in `inner` subcommands, with what files and people they name. */
export function fillOptions(
  world: World,
  channel: Channel,
  definitions: readonly Definition[],
  values: OptionValues,
  inner: readonly string[] = [],
  focused?: string,
): { readonly options: readonly Filled[]; readonly resolved?: object } {
  const attachments: Record<string, APIAttachment> = {};
  const users: Record<string, APIUser> = {};
  const idOf = (value: OptionValue): string | number | boolean => {
    if (typeof value !== 'object') return value;
    if ('bytes' in value) {
      const attachment = attach(world, channel.id, value, true);
      attachments[attachment.id] = attachment;
      return attachment.id;
    }
    users[value.id] = userShape(value);
    return value.id;
  };
  const filled = Object.entries(values).map(([name, value]): Filled => ({
    name,
    type: definitions.find((definition) => definition.name === name)?.type ?? typeOf(value),
    value: idOf(value),
    ...(name === focused && { focused: true }),
  }));
  // 1 a subcommand, 2 a group of them.
  const options = inner.reduceRight<readonly Filled[]>(
    (within, name, index) => [{ name, type: index === inner.length - 1 ? 1 : 2, options: within }],
    filled,
  );
  const found = Object.entries({ attachments, users }).filter(([, some]) => Object.keys(some).length > 0);
  return { options, ...(found.length > 0 && { resolved: Object.fromEntries(found) }) };
}

// 3 text, 4 whole number, 5 yes or no, 6 person, 10 number, 11 file. Source: Discord's reference, 'Application Command Option Type'.
function typeOf(value: OptionValue): number {
  if (typeof value === 'string') return 3;
  if (typeof value === 'number') return Number.isInteger(value) ? 4 : 10;
  if (typeof value === 'boolean') return 5;
  return 'bytes' in value ? 11 : 6;
}
