import type { APIApplicationCommand, APIAttachment, APIMessage } from 'discord-api-types/v10';
import { botIsIn, type Channel } from '../state/channel.ts';
import { attach, type UploadedFile } from '../state/files.ts';
import { userShape, type Person } from '../state/people.ts';
import { permissionsOf } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { choicesIn, type Choice, type Outcome } from '../outcome.ts';
import { deliver } from './deliver.ts';

/** What somebody fills into an option: a file for an option that takes one, a person for one that takes people. */
export type OptionValue = string | number | boolean | UploadedFile | Person;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** How to send what Discord itself would stop, as an old client or a tampered one does: nothing is checked then. */
export type Stale = { readonly stale?: true };

type Definition = {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
};

/** Somebody uses a slash command. Throws where Discord would not let them. */
export function slash(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  values: OptionValues = {},
  { stale }: Stale = {},
): Promise<Outcome> {
  const command = findCommand(world, channel, name, 1);
  if (stale !== true) demandUsable(world, person, channel, name, command);
  const definitions = optionsOf(command);
  if (stale !== true) demandValid(definitions, values);
  const { options, resolved } = fill(world, channel, definitions, values);
  const data = {
    id: command?.id ?? world.nextId(),
    name,
    type: 1,
    options,
    ...resolved,
    ...registeredIn(world, channel, command),
  };
  return deliver(world, { type: 2, person, channel, name, commandType: 1, data });
}

/** Somebody types into an option that completes itself: the choices they are shown. Times are on the last interaction. */
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

/** As `autocomplete`, with the whole outcome, which may be a failure. */
export function autocompletion(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  values: OptionValues,
  focused: string,
): Promise<Outcome> {
  const command = findCommand(world, channel, name, 1);
  const { options } = fill(world, channel, optionsOf(command), values);
  const data = {
    id: command?.id ?? world.nextId(),
    name,
    type: 1,
    options: options.map((option) => (option.name === focused ? { ...option, focused: true } : option)),
    ...registeredIn(world, channel, command),
  };
  return deliver(world, { type: 4, person, channel, name, commandType: 1, data });
}

/** Somebody picks a command from a message's Apps menu. */
export function messageCommand(
  world: World,
  person: Person,
  message: APIMessage,
  name: string,
  { stale }: Stale = {},
): Promise<Outcome> {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) throw new Error('The message stands in no channel');
  const command = findCommand(world, channel, name, 3);
  if (stale !== true) demandUsable(world, person, channel, name, command);
  const target = channel.messages.get(message.id) ?? message;
  const data = {
    id: command?.id ?? world.nextId(),
    name,
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: target } },
    ...registeredIn(world, channel, command),
  };
  return deliver(world, { type: 2, person, channel, name, commandType: 3, data });
}

function findCommand(
  world: World,
  channel: Channel,
  name: string,
  type: APIApplicationCommand['type'],
): APIApplicationCommand | undefined {
  const here = world.commands.inServers.get(channel.server?.id ?? '') ?? [];
  return [...here, ...world.commands.everywhere].find(
    (command) => command.name === name && command.type === type,
  );
}

function registeredIn(
  world: World,
  channel: Channel,
  command: APIApplicationCommand | undefined,
): { guild_id?: string } {
  const id = channel.server?.id;
  const here =
    command !== undefined && id !== undefined && world.commands.inServers.get(id)?.includes(command) === true;
  return here ? { guild_id: id } : {};
}

function optionsOf(command: APIApplicationCommand | undefined): readonly Definition[] {
  return command?.options ?? [];
}

/** Throws where the command is not offered to somebody in a channel. */
function demandUsable(
  world: World,
  person: Person,
  channel: Channel,
  name: string,
  command: APIApplicationCommand | undefined,
): asserts command is APIApplicationCommand {
  const refuse = (why: string) => new Error(`${person.name} is not offered '${name}': ${why}`);
  if (command === undefined) throw refuse('no such command is registered');
  const types: readonly number[] = command.integration_types ?? [0];
  const contexts: readonly number[] | null = command.contexts ?? null;
  const byServer = botIsIn(world, channel) && types.includes(0);
  if (!byServer && !(person.installed && types.includes(1))) throw refuse('the app is not installed for it');
  const context = channel.server !== undefined ? 0 : botIsIn(world, channel) ? 1 : 2;
  if (contexts !== null && !contexts.includes(context)) throw refuse('not in such a channel');
  if (!isAllowed(world, person, channel, command)) throw refuse('a permission is missing');
}

/**
 * Whether a command's permissions let somebody use it in a channel. What an admin set for the command goes before what was set
 * for the whole app, and that before the permissions that the command asks for. Source: Discord's reference, 'Permissions' of
 * application commands.
 */
function isAllowed(world: World, person: Person, channel: Channel, command: APIApplicationCommand): boolean {
  const { server } = channel;
  const member = server?.members.get(person.id);
  if (server === undefined || member === undefined) return true;
  const bits = permissionsOf(server, member, channel);
  if ((bits & 8n) !== 0n) return true;
  const set = world.commands.permissions.get(server.id);
  const rules = set?.get(command.id) ?? set?.get(world.applicationId) ?? [];
  const own = rules.find(({ type, id }) => type === 2 && id === person.id);
  const roles = rules.filter(({ type, id }) => type === 1 && member.roles.has(id));
  const everyone = rules.find(({ type, id }) => type === 1 && id === server.id);
  const said =
    own?.permission ?? (roles.length > 0 ? roles.some(({ permission }) => permission) : everyone?.permission);
  if (said !== undefined) return said;
  const needed = command.default_member_permissions;
  return needed === null || (needed !== '0' && (bits & BigInt(needed)) === BigInt(needed));
}

function demandValid(definitions: readonly Definition[], values: OptionValues): void {
  for (const name of Object.keys(values))
    if (!definitions.some((definition) => definition.name === name))
      throw new Error(`There is no option '${name}'`);
  for (const { name, required, choices, min_length, max_length, min_value, max_value } of definitions) {
    const value = values[name];
    const wrong = (why: string) => new Error(`Option '${name}': ${why}`);
    if (value === undefined) {
      if (required === true) throw wrong('is required');
      continue;
    }
    if ((choices?.length ?? 0) > 0 && !choices?.some((choice) => choice.value === value))
      throw wrong('is not one of the choices');
    const length = typeof value === 'string' ? value.length : undefined;
    if (length !== undefined && (length < (min_length ?? 0) || length > (max_length ?? 6000)))
      throw wrong('has a wrong length');
    if (typeof value === 'number' && (value < (min_value ?? -Infinity) || value > (max_value ?? Infinity)))
      throw wrong('is out of range');
  }
}

type Filled = { readonly name: string; readonly type: number; readonly value: string | number | boolean };

function fill(world: World, channel: Channel, definitions: readonly Definition[], values: OptionValues) {
  const attachments: Record<string, APIAttachment> = {};
  const users: Record<string, unknown> = {};
  const options = Object.entries(values).map(([name, value]): Filled => {
    const type = definitions.find((definition) => definition.name === name)?.type ?? typeOf(value);
    if (typeof value !== 'object') return { name, type, value };
    if ('bytes' in value) {
      const attachment = attach(world, channel.id, value, true);
      attachments[attachment.id] = attachment;
      return { name, type, value: attachment.id };
    }
    users[value.id] = userShape(value);
    return { name, type, value: value.id };
  });
  const some = (map: object) => Object.keys(map).length > 0;
  const resolved =
    some(attachments) || some(users)
      ? { resolved: { ...(some(attachments) && { attachments }), ...(some(users) && { users }) } }
      : {};
  return { options, resolved };
}

// 3 text, 4 whole number, 5 yes or no, 6 person, 10 number, 11 file.
function typeOf(value: OptionValue): number {
  if (typeof value === 'string') return 3;
  if (typeof value === 'number') return Number.isInteger(value) ? 4 : 10;
  if (typeof value === 'boolean') return 5;
  return 'bytes' in value ? 11 : 6;
}
