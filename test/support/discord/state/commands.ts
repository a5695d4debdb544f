import type { APIApplicationCommand } from 'discord-api-types/v10';

/** Who may use a command in a server, as its admins set it in Discord's Integrations page. */
export type CommandPermission = {
  readonly id: string;
  readonly type: 1 | 2 | 3;
  readonly permission: boolean;
};

/** What the bot registered. */
export type Commands = {
  /** By name, for everywhere. */
  everywhere: readonly APIApplicationCommand[];
  /** By the id of the server. */
  readonly inServers: Map<string, readonly APIApplicationCommand[]>;
  /** How often the bot wrote a whole list, and single commands. */
  readonly writes: { bulk: number; single: number };
  /** By the id of the server, then of the command (or the app, for all commands at once). */
  readonly permissions: Map<string, Map<string, readonly CommandPermission[]>>;
};

export function createCommands(): Commands {
  return { everywhere: [], inServers: new Map(), writes: { bulk: 0, single: 0 }, permissions: new Map() };
}
