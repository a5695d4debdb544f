import type { ZodMiniType } from 'zod/mini';
import { problem, problemsOf, type Problem } from './problems.ts';

/** Characters of a command in all. */
const TOTAL = 8000;
/** Commands of each type that one app may have; 1 slash, 2 user, 3 message. */
const MOST: { readonly [type: number]: number } = { 1: 100, 2: 15, 3: 15 };
// Source: Discord's reference, 'Application Command Naming'.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

type Named = {
  readonly name: string;
  readonly description?: string | null;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
};
type Option = Named & {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly (Named & { readonly value: unknown })[];
  readonly options?: readonly Option[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
};
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
  const result = schema.safeParse(withNumber(body));
  if (!result.success) return problemsOf(result.error.issues, at);
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

function nameProblems(named: Named, at: readonly PropertyKey[]): Problem[] {
  const wrong = (name: string) => !NAME.test(name) || name !== name.toLowerCase();
  const names = [['name', named.name] as const, ...Object.entries(named.name_localizations ?? {})];
  return names
    .filter(([, name]) => wrong(name))
    .map(([key]) =>
      problem(
        key === 'name' ? [...at, 'name'] : [...at, 'name_localizations', key],
        'APPLICATION_COMMAND_INVALID_NAME',
        'Command name is invalid',
      ),
    );
}

function localeProblems(named: Named, at: readonly PropertyKey[]): Problem[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(named[field] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => problem([...at, field, locale], 'BASE_TYPE_CHOICES', 'Not a locale of Discord')),
  );
}

function optionProblems(options: readonly Option[], at: readonly PropertyKey[]): Problem[] {
  const names = options.map(({ name }) => name);
  return options.flatMap((option, index) => {
    const here = [...at, index];
    const wrong = (code: string, message: string) => [problem(here, code, message)];
    return [
      ...nameProblems(option, here),
      ...localeProblems(option, here),
      ...(names.indexOf(option.name) === index
        ? []
        : wrong('APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name must be unique')),
      ...(option.required === true && options.slice(0, index).some(({ required }) => required !== true)
        ? wrong(
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          )
        : []),
      ...(option.autocomplete === true && (option.choices?.length ?? 0) > 0
        ? wrong(
            'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
            'Choices and autocomplete cannot be used together',
          )
        : []),
      ...(option.type <= 2 && options.some(({ type }) => type > 2)
        ? wrong('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Subcommands and options cannot be mixed')
        : []),
      ...((option.min_length ?? 0) > (option.max_length ?? 6000) ||
      (option.min_value ?? -Infinity) > (option.max_value ?? Infinity)
        ? wrong('APPLICATION_COMMAND_OPTIONS_RANGE', 'The least is above the most')
        : []),
      ...choiceProblems(option, here),
      ...optionProblems(option.options ?? [], [...here, 'options']),
    ];
  });
}

function choiceProblems(option: Option, at: readonly PropertyKey[]): Problem[] {
  const choices = option.choices ?? [];
  return choices.flatMap((choice, index) => [
    ...localeProblems(choice, [...at, 'choices', index]),
    ...(typeof choice.value === 'string' && choice.value.length > 100
      ? [
          problem(
            [...at, 'choices', index, 'value'],
            'BASE_TYPE_BAD_LENGTH',
            'Must be 100 or fewer in length.',
          ),
        ]
      : []),
    ...(choices.findIndex(({ name }) => name === choice.name) < index
      ? [
          problem(
            [...at, 'choices', index],
            'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
            'Choice name must be unique',
          ),
        ]
      : []),
  ]);
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
