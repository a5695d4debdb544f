import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { World } from '../state/world.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * A command as Discord keeps it: with its own fields, with what is left out filled in, and with what is only a default left
 * out; those of one server have no contexts. It keeps its id where one of the same name and type was there, and its version where nothing changed.
 */
export function keptCommand(
  world: World,
  given: Partial<APIApplicationCommand>,
  before: readonly APIApplicationCommand[],
  serverId: string | undefined,
): APIApplicationCommand {
  const type = given.type ?? 1;
  const old = before.find((command) => command.name === given.name && command.type === type);
  const options = (given.options ?? []) as unknown as readonly Given[];
  const permissions = given.default_member_permissions;
  const command = {
    id: old?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: old?.version ?? '',
    default_member_permissions: permissions ?? null,
    type,
    name: given.name,
    name_localizations: given.name_localizations ?? null,
    description: given.description ?? '',
    description_localizations: given.description_localizations ?? null,
    ...(serverId === undefined && {
      dm_permission: given.dm_permission ?? given.contexts?.includes(1) ?? true,
    }),
    contexts: serverId === undefined ? (given.contexts ?? null) : null,
    integration_types: serverId === undefined ? (given.integration_types ?? [0]) : [0],
    ...(options.length > 0 && { options: options.map(keptOption) }),
    nsfw: given.nsfw ?? false,
    ...(serverId !== undefined && { guild_id: serverId }),
  } as unknown as APIApplicationCommand;
  const same = old !== undefined && JSON.stringify(old) === JSON.stringify(command);
  return same ? old : { ...command, version: world.nextId() };
}

/** A command as it is listed where no translations were asked for. */
export function withoutTranslations(command: APIApplicationCommand): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  );
}

function keptOption(option: Given): Given {
  const { choices, options, required, autocomplete, ...rest } = option;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== null)),
    name_localizations: option['name_localizations'] ?? null,
    description_localizations: option['description_localizations'] ?? null,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(Array.isArray(choices) &&
      choices.length > 0 && {
        choices: (choices as readonly Given[]).map((choice) => ({
          ...choice,
          name_localizations: choice['name_localizations'] ?? null,
        })),
      }),
    ...(Array.isArray(options) &&
      options.length > 0 && { options: (options as readonly Given[]).map(keptOption) }),
  };
}
