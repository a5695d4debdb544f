import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
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

/** The commands as Discord registers them, with names and descriptions in every language there is a table for. */
export function commandDefinitions(commands: readonly Command[]): Definition[] {
  return commands.map((command): Definition => {
    const { name, menu, description } = command;
    const names = localised((locale) => commandLocales[locale][name]?.name);
    if (menu !== undefined)
      return {
        type: ApplicationCommandType.Message,
        name: menu,
        name_localizations: localised((locale) => commandLocales[locale][name]?.menu),
        ...EVERYWHERE,
      };
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      name_localizations: names,
      description,
      description_localizations: localised((locale) => commandLocales[locale][name]?.description),
      options: [...describeOptions(command).map((option) => optionDefinition(name, option)), hidden()],
      ...EVERYWHERE,
    };
  });
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
