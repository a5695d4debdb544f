import { type BaseInteraction, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../log.ts';

/** How long the permissions of a server are remembered, in milliseconds; a change that Discord tells of ends it at once. */
const REMEMBERED = 10 * 60_000;

/** Whom a rule is for: a role (everybody's has the server's own id), or a person. Channels have rules too, which say nothing of people. */
const RULE_FOR = { role: 1, person: 2 } as const;

const permissions = z.array(
  z.object({
    id: z.string(),
    permissions: z.array(z.object({ id: z.string(), type: z.number(), permission: z.boolean() })),
  }),
);
type Permissions = z.output<typeof permissions>;

/** Who may keep the articles of a server. */
export type Editors = {
  /**
   * Whether a person is an editor: by the server's own rules for the command where its admins made some, and else by the
   * permission Manage Server.
   */
  readonly isEditor: (interaction: BaseInteraction) => Promise<boolean>;
  /** Forgets the rules of a server, which have changed. */
  readonly changed: (server: string) => void;
  /** The id under which Discord knows the editors' command. */
  readonly setCommand: (id: string) => void;
};

type EditorsDeps = { readonly log: Log; readonly now?: () => number };

export function createEditors({ log, now = Date.now }: EditorsDeps): Editors {
  const known = new Map<string, { readonly at: number; readonly permissions: Permissions }>();
  let command: string | undefined;

  const permissionsOf = async (rest: REST, application: string, server: string): Promise<Permissions> => {
    const held = known.get(server);
    if (held !== undefined && now() - held.at < REMEMBERED) return held.permissions;
    const read = permissions.parse(
      await rest.get(Routes.guildApplicationCommandsPermissions(application, server)),
    );
    known.set(server, { at: now(), permissions: read });
    return read;
  };

  return {
    async isEditor(interaction) {
      const { guildId, memberPermissions, member, user, applicationId, client } = interaction;
      if (guildId === null || memberPermissions === null || member === null) return false;
      if (memberPermissions.has(PermissionFlagsBits.Administrator)) return true;
      const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
      const manages = memberPermissions.has(PermissionFlagsBits.ManageGuild);
      try {
        const all = await permissionsOf(client.rest, applicationId, guildId);
        const rules = all.find(({ id }) => id === command) ?? all.find(({ id }) => id === applicationId);
        return verdict(rules?.permissions ?? [], { person: user.id, roles, everybody: guildId }) ?? manages;
      } catch (error) {
        log.failure(error);
        return manages;
      }
    },
    changed: (server) => void known.delete(server),
    setCommand: (id) => void (command = id),
  };
}

/** What the rules say of a person: their own rule, then those of their roles, then everybody's. Undefined where none does. */
function verdict(
  rules: Permissions[number]['permissions'],
  of: { readonly person: string; readonly roles: readonly string[]; readonly everybody: string },
): boolean | undefined {
  const own = rules.find(({ id, type }) => type === RULE_FOR.person && id === of.person);
  if (own !== undefined) return own.permission;
  const byRole = rules.filter(
    ({ id, type }) => type === RULE_FOR.role && of.roles.includes(id) && id !== of.everybody,
  );
  if (byRole.length > 0) return byRole.some(({ permission }) => permission);
  return rules.find(({ id, type }) => type === RULE_FOR.role && id === of.everybody)?.permission;
}
