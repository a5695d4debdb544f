import { problem, type Problem } from './problems.ts';

// Source: Discord's reference, 'Application Command Naming'.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** What has a name and, mostly, a description, each with translations. */
export type Named = {
  readonly name: string;
  readonly description?: string | null;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
};
/** An option of a command, or a subcommand. */
export type Option = Named & {
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
/** What is wrong with the name of a slash command or an option, translations included. */
export function nameProblems(named: Named, at: readonly PropertyKey[]): Problem[] {
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

/** Languages that Discord does not know. */
export function localeProblems(named: Named, at: readonly PropertyKey[]): Problem[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(named[field] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => problem([...at, field, locale], 'BASE_TYPE_CHOICES', 'Not a locale of Discord')),
  );
}

/** What is wrong with a command's options. */
export function optionProblems(options: readonly Option[], at: readonly PropertyKey[]): Problem[] {
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
