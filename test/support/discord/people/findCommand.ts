import type { APIApplicationCommand } from 'discord-api-types/v10';
import { botIsIn, type Channel } from '../state/channel.ts';
import type { Person } from '../state/people.ts';
import { PERMISSIONS, permissionsOf } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import type { Definition } from './options.ts';

/** A command that somebody names, or a subcommand as in 'feed add'. */
export type Named = {
  /** As it is sent: the id is made up where no such command is registered. */
  readonly head: {
    readonly id: string;
    readonly name: string;
    readonly type: number;
    readonly guild_id?: string;
  };
  readonly command: APIApplicationCommand | undefined;
  /** Names of the subcommand group and the subcommand. */
  readonly inner: readonly string[];
  readonly definitions: readonly Definition[];
};

/** Finds a slash command, or a subcommand as in 'feed add'; those of the server go before those that are everywhere. */
export function findSlashCommand(world: World, channel: Channel, called: string): Named {
  const [first = '', ...inner] = called.split(' ');
  const { head, command } = find(world, channel, first, 1);
  let definitions: readonly Definition[] = command?.options ?? [];
  for (const name of inner) definitions = definitions.find((option) => option.name === name)?.options ?? [];
  return { head, command, inner, definitions };
}

/** Finds a command of the Apps menu that messages have. */
export function findMessageCommand(world: World, channel: Channel, name: string): Named {
  return { ...find(world, channel, name, 3), inner: [], definitions: [] };
}

function find(
  world: World,
  channel: Channel,
  name: string,
  type: APIApplicationCommand['type'],
): Pick<Named, 'head' | 'command'> {
  const id = channel.server?.id ?? '';
  const here = world.commands.inServers.get(id) ?? [];
  const command = [...here, ...world.commands.everywhere].find(
    (one) => one.name === name && one.type === type,
  );
  const inServer = command !== undefined && here.includes(command);
  return {
    head: { id: command?.id ?? world.nextId(), name, type, ...(inServer && { guild_id: id }) },
    command,
  };
}

/** Throws where Discord does not offer a command to somebody in a channel. */
export function demandUsable(
  world: World,
  person: Person,
  channel: Channel,
  { command, head, definitions }: Named,
): void {
  const refuse = (why: string) => new Error(`${person.name} is not offered '${head.name}': ${why}`);
  if (command === undefined) throw refuse('no such command is registered');
  const types: readonly number[] = command.integration_types ?? [0];
  const known = botIsIn(world, channel);
  if (!(known && types.includes(0)) && !(person.installed && types.includes(1)))
    throw refuse('the app is not installed for it');
  const context = channel.server !== undefined ? 0 : known ? 1 : 2;
  // Without contexts, a command is in servers and in the bot's own direct messages.
  const contexts: readonly number[] = command.contexts ?? [0, 1];
  if (!contexts.includes(context)) throw refuse('not in such a channel');
  if (definitions.some(({ type }) => type <= 2))
    throw refuse('it has subcommands, and cannot be called bare');
  if (!isAllowed(world, person, channel, command)) throw refuse('a permission is missing');
}

/**
 * Whether a command's permissions let somebody use it. What an admin set for the command goes before what was set for the whole
 * app, and that before the permissions that the command asks for. Source: Discord's reference, 'Application Command Permissions'.
 */
function isAllowed(world: World, person: Person, channel: Channel, command: APIApplicationCommand): boolean {
  const { server } = channel;
  const member = server?.members.get(person.id);
  if (server === undefined || member === undefined) return true;
  const bits = permissionsOf(server, member, channel);
  if ((bits & PERMISSIONS.Administrator) !== 0n) return true;
  const set = world.commands.permissions.get(server.id);
  const rules = set?.get(command.id) ?? set?.get(world.applicationId) ?? [];
  if (rules.some(({ type, id, permission }) => type === 3 && id === channel.id && !permission)) return false;
  const own = rules.find(({ type, id }) => type === 2 && id === person.id);
  const roles = rules.filter(({ type, id }) => type === 1 && member.roles.has(id));
  const everyone = rules.find(({ type, id }) => type === 1 && id === server.id);
  const bySome = roles.length > 0 ? roles.some(({ permission }) => permission) : everyone?.permission;
  const said = own?.permission ?? bySome;
  if (said !== undefined) return said;
  const needed = command.default_member_permissions;
  return needed === null || (needed !== '0' && (bits & BigInt(needed)) === BigInt(needed));
}
