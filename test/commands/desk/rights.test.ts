import { describe, expect, it } from 'vitest';
import { editorCommands } from '../../../commands/index.ts';
import { needCommand, runAction, runCommand, runForm } from '../../../src/commands/run.ts';
import { describeOptions } from '../../../src/commands/describeOptions.ts';
import { wordingFor } from '../../../src/replies/wording.ts';
import { createHandMadeDesk } from '../../support/desk.ts';
import { createHandMadeNewsroom } from '../../support/newsroom.ts';

const { newsroom } = createHandMadeNewsroom([]);
const reader = { locale: 'en', today: '2025-05-06', previous: [], editor: false };
const refused = wordingFor('en').editorsOnly;
/** Whatever a button could say, and a desk that would do nothing anyway. */
const args = {
  id: 'fog',
  version: '1',
  paragraph: '0',
  draft: 'abcdefghij',
  seen: '1',
  mine: 'abcdefghij',
  change: '1',
};
const withDesk = { ...newsroom, desk: createHandMadeDesk([]) };

const doings = editorCommands.flatMap(({ name: command, actions = {}, forms = {} }) => [
  ...Object.keys(actions).map((name) => ({ kind: 'button', command, name })),
  ...Object.keys(forms).map((name) => ({ kind: 'form', command, name })),
]);

describe('whoever is no editor', () => {
  it.each(editorCommands.map(({ name }) => name))('is refused /%s', async (name) => {
    const command = needCommand(editorCommands, name);
    const options = describeOptions(command).filter(({ required }) => required);
    const raw = Object.fromEntries(options.map((option) => [option.name, 'fog']));
    await expect(runCommand(command, raw, reader, withDesk)).rejects.toThrow(refused);
  });

  it.each(doings)('is refused the $kind $name of /$command', async ({ kind, command, name }) => {
    const doing =
      kind === 'form'
        ? runForm(
            editorCommands,
            { command, name, args },
            { texts: { text: 'Fog.' }, files: [] },
            reader,
            withDesk,
          )
        : runAction(editorCommands, { command, name, args }, reader, withDesk);
    await expect(doing).rejects.toThrow(refused);
  });
});
