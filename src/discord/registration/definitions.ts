import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { choiceLabels, commandLocales, privateOption } from '../../../commands/locales/locales.ts';
import type { Command } from '../../commands/command.ts';
import { describeOptions, type OptionDescriptor } from '../../commands/describeOptions.ts';

/** The option that every typed command has in Discord: only the asker sees the answer. */
export const PRIVATE = 'private';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Where commands work: in servers, in direct messages, and for a person who installed the bot for themselves. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** The command whose rules at Discord say who is an editor. */
export const EDITORS_COMMAND = 'desk';
/** What groups of commands are for. */
const GROUPS: Readonly<Record<string, string>> = {
  desk: 'Keep the articles of this server: add, edit, correct and remove them',
};
const EDITORS = String(PermissionFlagsBits.ManageGuild);
/** Editors work in their server. */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/**
 * The commands as Discord registers them, with names and descriptions in every language there is a table for. Commands of two
 * words are subcommands of the first.
 */
export function commandDefinitions(commands: readonly Command[]): Definition[] {
  const alone = commands.filter(({ name }) => !name.includes(' '));
  const menus = commands.filter(({ menu }) => menu !== undefined);
  const grouped = commands.filter(({ name, menu }) => name.includes(' ') && menu === undefined);
  const groups = new Set(grouped.map(({ name }) => groupOf(name)));
  return [
    ...alone.filter(({ menu }) => menu === undefined).map(typed),
    ...[...groups].map((name) =>
      group(
        name,
        grouped.filter((command) => groupOf(command.name) === name),
      ),
    ),
    ...menus.map(inMenu),
  ];
}

function groupOf(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

function typed(command: Command): Definition {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(command.name, command.description),
    options: [...optionsOf(command), hidden()],
    ...EVERYWHERE,
  };
}

function inMenu({ name, menu = name, editors }: Command): Definition {
  return {
    type: ApplicationCommandType.Message,
    name: menu,
    name_localizations: localised((locale) => commandLocales[locale][name]?.menu),
    ...(editors === true ? { ...IN_SERVERS, default_member_permissions: EDITORS } : EVERYWHERE),
  };
}

/** A group of commands for editors: an answer there is always private. */
function group(name: string, members: readonly Command[]): Definition {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(name, GROUPS[name] ?? name),
    options: members.map((command) => ({
      type: ApplicationCommandOptionType.Subcommand,
      ...named(command.name, command.description),
      name: command.name.slice(name.length + 1),
      options: optionsOf(command),
    })),
    ...IN_SERVERS,
    default_member_permissions: EDITORS,
  };
}

function named(name: string, description: string) {
  return {
    name,
    name_localizations: localised((locale) => commandLocales[locale][name]?.name),
    description,
    description_localizations: localised((locale) => commandLocales[locale][name]?.description),
  };
}

function optionsOf(command: Command): APIApplicationCommandBasicOption[] {
  return describeOptions(command).map((option) => optionDefinition(command.name, option));
}

function optionDefinition(command: string, option: OptionDescriptor): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  const of = (locale: Locale) => commandLocales[locale][command]?.options[name];
  const common = {
    name,
    name_localizations: localised((locale) => of(locale)?.name),
    description,
    description_localizations: localised((locale) => of(locale)?.description),
    required,
  };
  if (option.type === 'integer')
    return {
      ...common,
      type: ApplicationCommandOptionType.Integer,
      ...(option.min !== undefined && { min_value: option.min }),
      ...(option.max !== undefined && { max_value: option.max }),
    };
  if (option.type === 'choice')
    return {
      ...common,
      type: ApplicationCommandOptionType.String,
      choices: (option.choices ?? []).map((value) => ({
        name: choiceLabels[value] ?? value,
        name_localizations: localised((locale) => of(locale)?.choices?.[value]),
        value,
      })),
    };
  return {
    ...common,
    type: ApplicationCommandOptionType.String,
    ...(option.completes && { autocomplete: true }),
    ...(option.maxLength !== undefined && { max_length: option.maxLength }),
  };
}

function hidden(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: PRIVATE,
    name_localizations: localised((locale) => privateOption[locale].name),
    description: privateOption.en.description,
    description_localizations: localised((locale) => privateOption[locale].description),
    required: false,
  };
}

type Locale = keyof typeof commandLocales;

function localised(of: (locale: Locale) => string | undefined): LocalizationMap {
  const found = (Object.keys(commandLocales) as Locale[]).map((locale) => [locale, of(locale)] as const);
  return Object.fromEntries(found.filter(([, words]) => words !== undefined));
}
