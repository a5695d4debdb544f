import type { CommandPermission } from '../state/commands.ts';
import type { Server } from '../state/servers.ts';
import type { World } from '../state/world.ts';

/**
 * An admin sets who may use a command, or, without `name`, all commands of the app, in Discord's Integrations page. An empty
 * list takes it back. `type` 1 is a role (the server's own id for everybody), 2 a person, 3 a channel.
 */
export function setCommandPermissions(
  world: World,
  server: Server,
  name: string | undefined,
  permissions: readonly CommandPermission[],
): void {
  const commands = [...(world.commands.inServers.get(server.id) ?? []), ...world.commands.everywhere];
  const id = name === undefined ? world.applicationId : commands.find((command) => command.name === name)?.id;
  if (id === undefined) throw new Error(`No command '${name}' is registered`);
  const all = world.commands.permissions.get(server.id) ?? new Map<string, readonly CommandPermission[]>();
  world.commands.permissions.set(server.id, all);
  if (permissions.length === 0) all.delete(id);
  else all.set(id, permissions);
  const data = { id, application_id: world.applicationId, guild_id: server.id, permissions };
  if (server.hasBot)
    world.gateway.dispatch({ event: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE', data, needs: 0, server });
}
