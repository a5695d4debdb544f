import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { namesIn } from '../../commands/locales/locales.ts';
import { needCommand, runCommand } from '../../src/commands/run.ts';
import { toldMistake } from '../../src/replies/mistake.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { UserError } from '../../src/errors.ts';
import { createHandMadeNewsroom } from '../support/newsroom.ts';
import { readable } from '../support/readable.ts';

const { newsroom } = createHandMadeNewsroom([]);
const help = needCommand(commands, 'help');
const terminal = { locale: 'de', today: '2025-05-06', previous: [], editor: true };
const discord = { ...terminal, names: namesIn('de') };

describe('/help', () => {
  it('describes the commands in the language of the reader, by the names that a terminal knows', async () => {
    const shown = readable(await runCommand(help, {}, terminal, newsroom));
    expect(shown[0]).toMatch(/^Stell eine Frage/u);
    expect(shown).toContain(
      '- /search query [outlet] [since] [until] [sort] / Such Artikel nach ihren Wörtern',
    );
  });

  it('gives them the names that Discord shows to this reader', async () => {
    const shown = readable(await runCommand(help, {}, discord, newsroom));
    expect(shown).toContain(
      '- /suchen suchwörter [medium] [seit] [bis] [reihenfolge] / Such Artikel nach ihren Wörtern',
    );
  });

  it('tells where Discord has a command that is not typed there', async () => {
    const menu = 'Mit den Artikeln abgleichen';
    const shown = readable(await runCommand(help, {}, discord, newsroom));
    expect(shown).toContainEqual(
      expect.stringMatching(new RegExp(`^- ${menu} · im Menü „Apps“ einer Nachricht / Was die Artikel`, 'u')),
    );
    expect(readable(await runCommand(help, { command: 'claims' }, discord, newsroom))[0]).toBe(`# ${menu}`);
    const typed = readable(await runCommand(help, {}, terminal, newsroom));
    expect(typed).toContainEqual(expect.stringMatching(/^- \/claims text \/ Was die Artikel/u));
  });

  it.each(['search', 'suchen', '/Suchen'])('explains a command called %s', async (command) => {
    const shown = readable(await runCommand(help, { command }, discord, newsroom));
    expect(shown[0]).toBe('# /suchen');
    expect(shown).toContain(
      '- reihenfolge: Welche Treffer zuerst kommen / eines von Beste zuerst, Neueste zuerst, Älteste zuerst',
    );
    expect(shown.at(-1)).toBe('Beispiel: /suchen suchwörter:ferry reihenfolge:newest');
  });

  it('names the nearest command as the reader knows it', async () => {
    const error: unknown = await runCommand(help, { command: 'serach' }, discord, newsroom).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    const words = wordingFor('de', discord.names);
    expect(toldMistake(error as UserError, words)).toBe(
      'Den Befehl „/serach“ gibt es nicht. Meintest du /suchen?',
    );
  });

  it('is in English for a language that Byline does not have', async () => {
    const shown = readable(
      await runCommand(help, {}, { ...discord, locale: 'ja', names: namesIn('ja') }, newsroom),
    );
    expect(shown).toContain('- /search query [outlet] [since] [until] [sort] / Find articles by their words');
  });
});
