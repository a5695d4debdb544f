import { describe, expect, it } from 'vitest';
import { editorCommands } from '../../../commands/index.ts';
import { namesIn } from '../../../commands/locales/locales.ts';
import { needCommand, runAction, runCommand, runForm } from '../../../src/commands/run.ts';
import type { Difference } from '../../../src/articles/desk/differences.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { StaleArticle } from '../../../src/desk/staleArticle.ts';
import { UserError } from '../../../src/errors.ts';
import { toldMistake } from '../../../src/replies/mistake.ts';
import { wordingFor } from '../../../src/replies/wording.ts';
import { article } from '../../support/articles.ts';
import { createHandMadeDesk } from '../../support/desk.ts';
import { createHandMadeNewsroom } from '../../support/newsroom.ts';
import { readable } from '../../support/readable.ts';

const own = article({ id: 'fog', headline: 'Fog over the bay', body: 'Fog came in.', collection: '7' });
const shared = article({ id: 'ferry', headline: 'The ferry is late', body: 'It was late.' });
const { newsroom } = createHandMadeNewsroom([own, shared]);
const editor = { locale: 'de', names: namesIn('de'), today: '2025-05-06', previous: [], editor: true };
const at = (does: Partial<Desk> = {}, changeable = [own]) => ({
  ...newsroom,
  desk: createHandMadeDesk(changeable, does),
});

/** What an editor who reads German is told. */
async function told(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('Nobody made a mistake', { cause: error });
  return toldMistake(error, wordingFor('de', editor.names));
}

describe('an article that an editor may not change', () => {
  it.each(['desk edit', 'desk correct', 'desk remove'])(
    'is told of in their language by /%s',
    async (name) => {
      const command = needCommand(editorCommands, name);
      const more: Record<string, string> = name === 'desk correct' ? { what: 'It was on time.' } : {};
      const run = (named: string) => runCommand(command, { article: named, ...more }, editor, at());
      const none = (typed: string) => `Kein Artikel dieses Servers ist „${typed}“. Siehe /redaktion liste.`;
      expect(await told(run('The ferry'))).toBe(none('The ferry'));
      expect(await told(run('no such thing'))).toBe(none('no such thing'));
    },
  );

  it('is gone for a button as well', async () => {
    const pressed = { args: { id: 'ferry', version: '1', paragraph: '0' } };
    for (const [command, name] of [
      ['desk edit', 'open'],
      ['desk edit', 'details'],
      ['desk edit', 'paragraph'],
      ['desk edit', 'download'],
      ['desk remove', 'remove'],
    ] as const)
      expect(await told(runAction(editorCommands, { ...pressed, command, name }, editor, at()))).toBe(
        'Dieser Artikel ist nicht mehr gespeichert. Such ihn mit /suchen.',
      );
  });

  it('does not hide a failure', async () => {
    const broken = at({
      article: () => {
        throw new Error('The disk is on fire');
      },
    });
    const edit = needCommand(editorCommands, 'desk edit');
    await expect(runCommand(edit, { article: 'fog' }, editor, broken)).rejects.toThrow('on fire');
  });
});

describe('a change that comes too late', () => {
  const form = { command: 'desk edit', name: 'paragraph', args: { id: 'fog', version: '1', paragraph: '0' } };
  const filled = { texts: { text: 'Fog came in at noon.' }, files: [] };

  const late = (stale: StaleArticle) =>
    runForm(editorCommands, form, filled, editor, at({ edit: () => Promise.reject(stale) }));
  const markdown = 'Fog came in at noon.';

  it('gives the editor their text back where the article was removed in the meantime', async () => {
    const reply = await late(new StaleArticle(undefined, { mine: { markdown, differences: [] } }));
    const { desk } = wordingFor('de');
    expect(readable(reply)).toEqual([desk.gone, `[${desk.restore}]`]);
    expect(reply.files).toEqual([{ name: 'fog-yours.md', text: markdown }]);
  });

  it('tells in their language what both changed, and lets them choose', async () => {
    const theirs = [{ kind: 'field', field: 'headline', before: 'Fog', after: 'Fog over the bay' }] as const;
    const differences: readonly Difference[] = [
      {
        kind: 'text',
        changed: 1,
        added: 2,
        takenOut: 0,
        places: [{ before: 'came in.', after: 'came in at noon.' }, { after: 'It went.' }],
      },
    ];
    const mine = { key: 'abcdefghij', markdown, differences };
    const reply = await late(new StaleArticle({ ...own, version: '2' }, { theirs, mine }));
    const words = wordingFor('de');
    const { desk } = words;
    expect(readable(reply)).toEqual([
      desk.stale,
      `# ${desk.theirs}`,
      '- Überschrift: „Fog“ → „Fog over the bay“',
      `# ${desk.asItIsNow}`,
      expect.stringMatching(/^- Fog over the bay/u),
      `# ${desk.yours}`,
      '- Absätze: 1 geändert, 2 hinzugefügt / „came in.“ → „came in at noon.“ / + „It went.“',
      desk.decide,
      `[${desk.putMine}] [${desk.keepStored}] [${words.read}] [${desk.history}]`,
    ]);
    expect(reply.files).toEqual([{ name: 'fog-yours.md', text: markdown }]);
  });

  it('leaves nothing to choose where it would change nothing any more', async () => {
    const reply = await late(
      new StaleArticle(own, { mine: { key: 'abcdefghij', markdown, differences: [] } }),
    );
    const words = wordingFor('de');
    const { desk } = words;
    expect(readable(reply)).toContain(desk.unchanged);
    expect(readable(reply).at(-1)).toBe(`[${words.read}] [${desk.history}]`);
  });

  it('cannot be taken back where something came after it', async () => {
    const undo = { command: 'desk history', name: 'undo', args: { id: 'fog', change: '3' } };
    const late = at({ undo: () => Promise.reject(new StaleArticle(own)) });
    expect(await told(runAction(editorCommands, undo, editor, late))).toBe(wordingFor('de').desk.undoLate);
  });
});

describe('the articles of a list', () => {
  it('can be added to only where the editor may', async () => {
    const list = needCommand(editorCommands, 'desk list');
    const nothing = { ...at(), latest: () => [] };
    expect(readable(await runCommand(list, {}, editor, nothing))).toEqual([
      'Hier gibt es nichts zu zeigen. Füg mit /redaktion hinzufügen einen Artikel hinzu.',
    ]);
    expect(readable(await runCommand(list, { show: 'shared' }, editor, nothing))).toEqual([
      'Hier gibt es nichts zu zeigen.',
    ]);
  });
});
