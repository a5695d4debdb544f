import type { ZodMiniType } from 'zod/mini';
import { localeProblems, nameProblems, optionProblems, type Named, type Option } from './commandOptions.ts';
import { problem, schemaProblems, type Problem } from './problems.ts';

/** Characters of a command in all. */
const TOTAL = 8000;
/** Commands of each type that one app may have; 1 slash, 2 user, 3 message. */
const MOST: { readonly [type: number]: number } = { 1: 100, 2: 15, 3: 15 };
type Command = Named & { readonly type?: number; readonly options?: readonly Option[] | null };

/** What is wrong with a list of commands that replaces the one before. */
export function commandListProblems(schema: ZodMiniType, body: unknown): Problem[] {
  if (!Array.isArray(body)) return [problem([], 'LIST_TYPE_CONVERT', 'Only iterables may be used.')];
  const problems = body.flatMap((command: unknown, index) => commandProblems(schema, command, [index]));
  if (problems.length > 0) return problems;
  const commands = body as readonly Command[];
  const keys = commands.map(({ name, type = 1 }) => `${type} ${name}`);
  return [
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) === index
        ? []
        : [
            problem(
              [index, 'name'],
              'APPLICATION_COMMANDS_DUPLICATE_NAME',
              'Application command names must be unique',
            ),
          ],
    ),
    ...Object.entries(MOST).flatMap(([type, most]) =>
      commands.filter((command) => (command.type ?? 1) === Number(type)).length > most
        ? [problem([], 'BASE_TYPE_BAD_LENGTH', `Must be ${most} or fewer in length.`)]
        : [],
    ),
  ];
}

/** What is wrong with one command. */
export function commandProblems(
  schema: ZodMiniType,
  body: unknown,
  at: readonly PropertyKey[] = [],
): Problem[] {
  const problems = schemaProblems(schema, withNumber(body), at);
  if (problems.length > 0) return problems;
  const command = body as Command;
  const slash = (command.type ?? 1) === 1;
  return [
    ...(slash ? nameProblems(command, at) : []),
    ...localeProblems(command, at),
    ...(slash && (command.description ?? '') === ''
      ? [problem([...at, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required')]
      : []),
    ...(!slash && ((command.description ?? '') !== '' || (command.options?.length ?? 0) > 0)
      ? [
          problem(
            at,
            'APPLICATION_COMMAND_CONTEXT_MENU_FIELDS',
            'Context menu commands have neither description nor options',
          ),
        ]
      : []),
    ...optionProblems(command.options ?? [], [...at, 'options']),
    ...(lengthOf(command) > TOTAL
      ? [
          problem(
            at,
            'APPLICATION_COMMAND_TOO_LARGE',
            `The command is longer than ${TOTAL} characters in all`,
          ),
        ]
      : []),
  ];
}

// Discord takes the permissions as a string of digits too, which the schema does not know.
function withNumber(body: unknown): unknown {
  const permissions = (body as { default_member_permissions?: unknown } | null)?.default_member_permissions;
  return typeof permissions === 'string' && /^\d+$/u.test(permissions)
    ? { ...(body as object), default_member_permissions: Number(permissions) }
    : body;
}

// A text with translations counts as its longest one. Source: Discord's reference, 'Application Command Object'.
function lengthOf(command: Command): number {
  const longest = (text: string, translations: Named['name_localizations']) =>
    Math.max(text.length, ...Object.values(translations ?? {}).map(({ length }) => length));
  const own = (named: Named) =>
    longest(named.name, named.name_localizations) +
    longest(named.description ?? '', named.description_localizations);
  const inner = (option: Option): number =>
    own(option) +
    (option.choices ?? []).reduce(
      (sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
      0,
    ) +
    (option.options ?? []).reduce((sum, one) => sum + inner(one), 0);
  return own(command) + (command.options ?? []).reduce((sum, option) => sum + inner(option), 0);
}
