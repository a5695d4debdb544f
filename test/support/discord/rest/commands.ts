import * as spec from 'discord-api-spec/zod';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { commandListProblems, commandProblems } from '../checks/commands.ts';
import type { World } from '../state/world.ts';
import { joinedServer } from './access.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { keptCommand, withoutTranslations } from './keptCommand.ts';
import { refuse } from './refusal.ts';

const EVERYWHERE = '/applications/:app/commands';
const IN_SERVER = '/applications/:app/guilds/:guild/commands';

/** The commands of the app: everywhere, and in one server. */
export const commandRoutes: readonly Route[] = [
  { method: 'GET', path: `${IN_SERVER}/permissions`, handle: listPermissions },
  ...[EVERYWHERE, IN_SERVER].flatMap((path): Route[] => {
    const inServer = path === IN_SERVER;
    const server = (call: Call) => placeOf(call, inServer);
    return [
      { method: 'GET', path, handle: (call) => list(call, server(call)) },
      { method: 'PUT', path, handle: (call) => replaceAll(call, server(call)) },
      { method: 'POST', path, handle: (call) => add(call, server(call)) },
      { method: 'GET', path: `${path}/:command`, handle: (call) => ok(one(call, server(call))) },
      { method: 'PATCH', path: `${path}/:command`, handle: (call) => change(call, server(call)) },
      { method: 'DELETE', path: `${path}/:command`, handle: (call) => remove(call, server(call)) },
    ];
  }),
];

// The server whose commands are meant; undefined for everywhere.
function placeOf({ world, params }: Call, inServer: boolean): string | undefined {
  if (params[0] !== world.applicationId) throw refuse('othersApplication');
  if (!inServer) return undefined;
  const server = world.servers.get(params[1] ?? '');
  if (server === undefined || !server.hasBot) throw refuse('missingAccess');
  return server.id;
}

function commandsOf(world: World, server: string | undefined): readonly APIApplicationCommand[] {
  return server === undefined ? world.commands.everywhere : (world.commands.inServers.get(server) ?? []);
}

function keep(world: World, server: string | undefined, commands: readonly APIApplicationCommand[]): void {
  if (server === undefined) world.commands.everywhere = commands;
  else world.commands.inServers.set(server, commands);
  world.changed();
}

function list({ world, query }: Call, server: string | undefined): Answer {
  const full = query.get('with_localizations') === 'true';
  return ok(commandsOf(world, server).map((command) => (full ? command : withoutTranslations(command))));
}

function replaceAll(call: Call, server: string | undefined): Answer {
  const { world } = call;
  demand(call, commandListProblems(spec.ApplicationCommandUpdateRequestSchema, call.body));
  const before = commandsOf(world, server);
  const commands = (call.body as readonly Partial<APIApplicationCommand>[]).map((body) =>
    keptCommand(world, body, before, server),
  );
  world.commands.writes.bulk += 1;
  keep(world, server, commands);
  return ok(commands);
}

function add(call: Call, server: string | undefined): Answer {
  const { world } = call;
  demand(call, commandProblems(spec.ApplicationCommandCreateRequestSchema, call.body));
  const before = commandsOf(world, server);
  const command = keptCommand(world, call.body as Partial<APIApplicationCommand>, before, server);
  const others = before.filter(({ id }) => id !== command.id);
  world.commands.writes.single += 1;
  keep(world, server, [...others, command]);
  return { status: others.length === before.length ? 201 : 200, body: command };
}

function one(call: Call, server: string | undefined): APIApplicationCommand {
  const command = commandsOf(call.world, server).find(({ id }) => id === call.params.at(-1));
  if (command === undefined) throw refuse('unknownCommand');
  return command;
}

function change(call: Call, server: string | undefined): Answer {
  const { world } = call;
  const before = one(call, server);
  const whole = { ...before, ...(call.body as Partial<APIApplicationCommand>) };
  demand(call, commandProblems(spec.ApplicationCommandUpdateRequestSchema, whole));
  const command = keptCommand(world, whole, [before], server);
  world.commands.writes.single += 1;
  keep(
    world,
    server,
    commandsOf(world, server).map((other) => (other.id === command.id ? command : other)),
  );
  return ok(command);
}

function remove(call: Call, server: string | undefined): Answer {
  const { id } = one(call, server);
  call.world.commands.writes.single += 1;
  keep(
    call.world,
    server,
    commandsOf(call.world, server).filter((other) => other.id !== id),
  );
  return NOTHING;
}

function listPermissions({ world, params }: Call): Answer {
  const server = joinedServer(world, params[1]);
  const set = world.commands.permissions.get(server.id) ?? new Map<string, never>();
  return ok(
    [...set].map(([id, permissions]) => ({
      id,
      application_id: world.applicationId,
      guild_id: server.id,
      permissions,
    })),
  );
}
