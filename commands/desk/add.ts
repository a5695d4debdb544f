import { z } from 'zod';
import { defineCommand } from '../../src/commands/define.ts';
import { choice } from '../../src/commands/options.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { addedReply, noteReply } from '../../src/replies/desk/doneReply.ts';
import { draftReply } from '../../src/replies/desk/draftReply.ts';
import { addForm, detailsForm, partForm } from '../../src/replies/desk/forms.ts';
import { plain } from '../../src/replies/inline.ts';
import type { Reply } from '../../src/replies/reply.ts';
import type { Form } from '../../src/replies/form.ts';
import { readDetails } from './details.ts';
import { collectionOf, deskOf, detailsFrom, need } from './parts.ts';

const options = z.object({
  collection: choice('Where it goes; what is shared is for those who run Byline', [
    'server',
    'shared',
  ]).optional(),
});

const opened = (form: Form): Reply => ({ blocks: [], actions: [], form, private: true });

export const deskAdd = defineCommand({
  name: 'desk add',
  description: 'Add an article: a text, a file or a web address',
  options,
  editors: true,
  opens: true,
  example: '/desk add',
  async run({ collection }, asker, newsroom) {
    const desk = deskOf(newsroom);
    return opened(addForm(collectionOf(collection, desk), wordsFor(asker)));
  },
  forms: {
    async add({ texts, files }, args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const { text, url, details } = texts;
      if (text === undefined && url === undefined && files.length === 0)
        throw new Mistake((words) => words.desk.nothingGiven);
      const draft = await desk.begin(
        {
          ...(text !== undefined && { text }),
          urls: url === undefined ? [] : [url.trim()],
          files,
          details: readDetails(details),
        },
        collectionOf(args.collection === 'shared' ? 'shared' : undefined, desk),
      );
      return draftReply(draft, wordsFor(asker));
    },
    async part({ texts }, args, asker, newsroom) {
      return draftReply(
        await deskOf(newsroom).append(need(args, 'draft'), texts['text'] ?? ''),
        wordsFor(asker),
      );
    },
    async details(filled, args, asker, newsroom) {
      const draft = await deskOf(newsroom).describe(need(args, 'draft'), detailsFrom(filled));
      return draftReply(draft, wordsFor(asker));
    },
  },
  actions: {
    async add(args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const key = need(args, 'draft');
      const done = await desk.add(key, need(args, 'seen'));
      if (done === undefined) {
        const again = draftReply(await desk.draft(key), wordsFor(asker));
        const told = { kind: 'line', line: [plain(wordsFor(asker).desk.addAgain)] } as const;
        return { ...again, blocks: [told, ...again.blocks] };
      }
      const [only, ...others] = [...done.added, ...done.updated];
      const undo = only === undefined || others.length > 0 ? undefined : desk.lastChange(only.id);
      return addedReply(done, undo, desk.addsLeft(), wordsFor(asker));
    },
    async details(args, asker, newsroom) {
      const key = need(args, 'draft');
      const [of] = (await deskOf(newsroom).draft(key)).articles;
      if (of === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
      return opened(
        detailsForm(of, { command: 'desk add', name: 'details', args: { draft: key } }, wordsFor(asker)),
      );
    },
    async part(args, asker) {
      return opened(partForm(need(args, 'draft'), wordsFor(asker)));
    },
    async rights(args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const key = need(args, 'draft');
      const [of] = (await desk.draft(key)).articles;
      const draft = await desk.describe(key, { rights: of?.rights === 'full' ? 'excerpt' : 'full' });
      return draftReply(draft, wordsFor(asker));
    },
    async open(args, asker, newsroom) {
      return draftReply(await deskOf(newsroom).draft(need(args, 'draft')), wordsFor(asker));
    },
    async cancel(args, asker, newsroom) {
      await deskOf(newsroom).discard(need(args, 'draft'));
      return noteReply(wordsFor(asker).desk.cancelled);
    },
  },
});
