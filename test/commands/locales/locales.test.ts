import { describe, expect, it } from 'vitest';
import { commands, editorCommands } from '../../../commands/index.ts';
import {
  choiceLabels,
  commandLocales,
  namesIn,
  privateOption,
  textsOf,
} from '../../../commands/locales/locales.ts';
import { describeOptions } from '../../../src/commands/describeOptions.ts';
import type { OptionTexts } from '../../../commands/locales/texts.ts';

// Discord's own pattern for names, which must also be in lower case.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = Object.keys(commandLocales) as (keyof typeof commandLocales)[];

const groupOf = (name: string) => name.split(' ').slice(0, -1).join(' ');
const ALL = [...commands, ...editorCommands];
const OWN = ALL.map(({ name }) => name);
const GROUPS = [...new Set(OWN.map(groupOf))].filter((group) => group !== '');

const unique = (names: readonly string[]) => new Set(names).size === names.length;

function keepsLimits({ name, description }: OptionTexts): void {
  expect(name).toMatch(NAME);
  expect(name).toBe(name.toLowerCase());
  expect(description.length).toBeGreaterThan(0);
  expect(description.length).toBeLessThanOrEqual(100);
  expect(description).toBe(description.trim());
}

describe.each(LOCALES)('the names in %s', (locale) => {
  const table = commandLocales[locale];

  it('are there for each command, and for none that there is not', () => {
    expect(Object.keys(table).toSorted()).toEqual([...OWN, ...GROUPS].toSorted());
    const called = Object.entries(table).map(([own, { name }]) => `${groupOf(own)} ${name}`);
    expect(unique(called)).toBe(true);
    for (const group of GROUPS) keepsLimits({ name: '', description: '', ...table[group] });
  });

  it('differ from the own name of any other command', () => {
    for (const [own, { name }] of Object.entries(table))
      expect([...OWN, ...GROUPS].filter((other) => other !== own)).not.toContain(name);
  });

  it.each(ALL.map((command) => [command.name, command] as const))(
    'cover /%s: options, choices and menu, within the limits',
    (name, command) => {
      const texts = table[name];
      if (texts === undefined) throw new Error(`${locale} lacks /${name}`);
      keepsLimits(texts);
      expect(texts.menu === undefined).toBe(command.menu === undefined);
      expect(texts.menu?.length ?? 1).toBeLessThanOrEqual(32);
      const options = describeOptions(command);
      expect(Object.keys(texts.options).toSorted()).toEqual(options.map((option) => option.name).toSorted());
      for (const option of options) {
        const own = texts.options[option.name];
        if (own === undefined) throw new Error(`${locale} lacks ${option.name} of /${name}`);
        keepsLimits(own);
        const labels = own.choices ?? {};
        expect(Object.keys(labels)).toEqual([...(option.choices ?? [])]);
        expect(unique(Object.values(labels))).toBe(true);
        for (const label of Object.values(labels)) {
          expect(label.length).toBeGreaterThan(0);
          expect(label.length).toBeLessThanOrEqual(100);
        }
      }
      const names = [...Object.values(texts.options), privateOption[locale]].map((option) => option.name);
      expect(unique(names)).toBe(true);
    },
  );

  it('have one name for an option in all commands', () => {
    const all = Object.values(table).flatMap(({ options }) => Object.entries(options));
    const called = new Map(all.map(([own, { name }]) => [own, name]));
    for (const [own, { name }] of all) expect(name).toBe(called.get(own));
    const locals = [...called.values()];
    expect(unique(locals)).toBe(true);
  });

  it('have the private option, described in the language', () => {
    keepsLimits(privateOption[locale]);
    expect(privateOption[locale].description).not.toBe(privateOption.en.description);
  });

  it('are not left in English', () => {
    for (const command of ALL) {
      expect(table[command.name]?.description).not.toBe(command.description);
      for (const option of describeOptions(command))
        expect(table[command.name]?.options[option.name]?.description).not.toBe(option.description);
    }
  });
});

describe('the English labels', () => {
  it('are there for every value of every choice, and for no other', () => {
    const values = ALL.flatMap((command) =>
      describeOptions(command).flatMap((option) => option.choices ?? []),
    );
    expect(Object.keys(choiceLabels).toSorted()).toEqual([...new Set(values)].toSorted());
  });
});

describe('the names in a locale', () => {
  it('are those of its table', () => {
    const german = namesIn('de');
    expect(german.command('search')).toBe('suchen');
    expect(german.option('since')).toBe('seit');
    expect(german.choice('sort', 'newest')).toBe('Neueste zuerst');
    expect(german.command('desk add')).toBe('redaktion hinzufügen');
    expect(namesIn('es-419').command('search')).toBe('buscar');
  });

  it('are the own ones, with English labels, where there is no table', () => {
    const english = namesIn('en-GB');
    expect(english.command('search')).toBe('search');
    expect(english.option('since')).toBe('since');
    expect(english.choice('sort', 'newest')).toBe('Newest first');
    expect(namesIn('ja').option('since')).toBe('since');
    expect(textsOf('search', 'ja')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'unheard'])('leave %s as it is', (name) => {
    expect(namesIn('de').command(name)).toBe(name);
    expect(namesIn('de').option(name)).toBe(name);
    expect(namesIn('de').choice(name, name)).toBe(name);
    expect(namesIn('de').choice('sort', name)).toBe(name);
  });
});
