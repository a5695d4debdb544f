import { describe, expect, it } from 'vitest';
import { commands, editorCommands } from '../../../commands/index.ts';
import { commandLocales } from '../../../commands/locales/locales.ts';
import { commandDefinitions } from '../../../src/discord/registration/definitions.ts';

const LOCALES = Object.keys(commandLocales);
const registered: unknown = JSON.parse(JSON.stringify(commandDefinitions([...commands, ...editorCommands])));

type Named = { readonly name: string; readonly [field: string]: unknown };

/** Everything with a name, at whatever depth: commands, their subcommands, options and choices. */
function named(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key.endsWith('_localizations') ? [] : named(one),
  );
  return 'name' in value ? [value as Named, ...inside] : inside;
}

describe('what Discord registers', () => {
  it('has names and descriptions in every language that there is a table for', () => {
    const all = named(registered);
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['desk', 'add', 'Add to the articles', 'collection', 'Removed articles']),
    );
    for (const one of all)
      for (const field of ['name', 'description'].filter((key) => key in one))
        expect([one.name, Object.keys(Object(one[`${field}_localizations`]))]).toEqual([one.name, LOCALES]);
  });

  it('leaves no description in English', () => {
    const english = named(registered).filter(({ description, description_localizations: told }) =>
      Object.values(Object(told)).includes(description),
    );
    expect(english).toEqual([]);
  });
});
