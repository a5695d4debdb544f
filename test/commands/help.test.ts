import { describe, expect, it } from 'vitest';
import { commands, editorCommands } from '../../commands/index.ts';
import { namesIn } from '../../commands/locales/locales.ts';
import { needCommand, runCommand } from '../../src/commands/run.ts';
import { composeMessage } from '../../src/discord/message/compose.ts';
import { toldMistake } from '../../src/replies/mistake.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { UserError } from '../../src/errors.ts';
import { createHandMadeDesk } from '../support/desk.ts';
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

describe('/help for editors', () => {
  const atDesk = { ...newsroom, desk: createHandMadeDesk([]) };
  const inServer = { ...discord, editor: true };

  it('names what they can do at the desk, for them alone', async () => {
    const reply = await runCommand(help, {}, inServer, atDesk);
    const shown = readable(reply);
    const heading = shown.indexOf('# Für die Redaktion');
    expect(heading).toBeGreaterThan(commands.length);
    expect(shown.slice(heading + 1)).toEqual([
      '- /redaktion hinzufügen [sammlung] / Füg einen Artikel hinzu: einen Text, eine Datei oder eine Webadresse',
      expect.stringMatching(/^- Zu den Artikeln hinzufügen · im Menü „Apps“ einer Nachricht \/ /u),
      ...['bearbeiten', 'berichtigen', 'entfernen', 'wiederherstellen', 'verlauf', 'liste'].map((name) =>
        expect.stringMatching(new RegExp(`^- /redaktion ${name} `, 'u')),
      ),
    ]);
    expect(reply.private).toBe(true);
  });

  it.each(['desk correct', '/redaktion Berichtigen'])(
    'explains a command called %s, for them alone',
    async (command) => {
      const reply = await runCommand(help, { command }, inServer, atDesk);
      expect(readable(reply)[0]).toBe('# /redaktion berichtigen');
      expect(readable(reply).at(-1)).toMatch(/^Beispiel: \/redaktion berichtigen artikel:/u);
      expect(reply.private).toBe(true);
    },
  );

  it('completes its name', () => {
    const typed = { option: 'command', typed: '/desk re' };
    expect(help.complete?.(typed, atDesk).map(({ value }) => value)).toEqual(['desk remove', 'desk restore']);
    expect(help.complete?.(typed, newsroom)).toEqual([]);
  });

  it.each([
    ['who edits nothing', { ...inServer, editor: false }, atDesk],
    ['where there is no desk', inServer, newsroom],
  ])('says nothing of it to anybody %s', async (_who, asker, at) => {
    const reply = await runCommand(help, {}, asker, at);
    expect(readable(reply).join('\n')).not.toMatch(/redaktion|hinzufügen/iu);
    expect(reply.private).toBeUndefined();
  });

  it('does not know the desk where there is none', async () => {
    await expect(runCommand(help, { command: 'desk add' }, inServer, newsroom)).rejects.toThrow(UserError);
  });

  it.each(['en-GB', 'es-ES', 'de', 'fr', 'tr', 'ur'])(
    'fits into one message of Discord’s in %s',
    async (locale) => {
      const names = namesIn(locale);
      const readers = {
        gaps: () => [],
        feedback: () => ({ helpful: 0, notHelpful: 0 }),
        forget: async () => 0,
      };
      const reply = await runCommand(help, {}, { ...inServer, locale, names }, { ...atDesk, readers });
      const { components } = composeMessage(reply, {
        words: wordingFor(locale, names),
        locale,
        previous: [],
      });
      const sent = JSON.stringify(components);
      expect(sent.match(/"type":/gu)?.length).toBeLessThanOrEqual(40);
      for (const line of [wordingFor(locale).helpPromise, wordingFor(locale).desk.forEditors])
        expect(sent).toContain(line);
      const typed = [...commands, ...editorCommands].filter((of) => of.menu === undefined);
      for (const { name } of typed) expect(sent).toContain(`/${names.command(name)}**`);
      const texts = [...sent.matchAll(/"content":("(?:[^"\\]|\\.)*")/gu)].map(([, text]) =>
        JSON.parse(text ?? ''),
      );
      expect(texts.join('').length).toBeLessThanOrEqual(4000);
    },
  );
});
