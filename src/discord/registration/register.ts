import { isDeepStrictEqual } from 'node:util';
import { makeURLSearchParams, type REST, Routes } from 'discord.js';
import { UserError } from '../../errors.ts';
import { codeOf, DISCORD } from '../discordError.ts';
import { canonical, registered } from './canonical.ts';
import type { commandDefinitions } from './definitions.ts';

type Registering = {
  readonly rest: REST;
  readonly application: string;
  /** Registers in this server alone, where it shows at once. */
  readonly server: string | undefined;
  readonly definitions: ReturnType<typeof commandDefinitions>;
};

type Registered = {
  readonly wrote: boolean;
  readonly commands: readonly { id?: string | undefined; name: string }[];
};

/**
 * Registers the commands, all at once, and only where Discord has others. Gives what is registered now, and whether it wrote.
 * Throws a `UserError` where the bot may not register in that server.
 */
export async function registerCommands(registering: Registering): Promise<Registered> {
  const { server } = registering;
  try {
    return await register(registering);
  } catch (error) {
    const code = codeOf(error);
    if (server === undefined || (code !== DISCORD.missingAccess && code !== DISCORD.unknownServer))
      throw error;
    throw new UserError(
      `Setting DISCORD_SERVER_ID: Byline is not in a server ${server}, or was taken in without its commands. Invite it there, or leave the setting empty.`,
      { cause: error },
    );
  }
}

async function register({ rest, application, server, definitions }: Registering): Promise<Registered> {
  const route =
    server === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, server);
  const present = registered.parse(
    await rest.get(route, { query: makeURLSearchParams({ with_localizations: true }) }),
  );
  const wanted = registered.parse(definitions);
  const order = (list: typeof wanted) => list.map(canonical).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (isDeepStrictEqual(order(present), order(wanted))) return { wrote: false, commands: present };
  const commands = registered.parse(await rest.put(route, { body: definitions }));
  return { wrote: true, commands };
}
