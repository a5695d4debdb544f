import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import type { Asker } from '../../src/commands/command.ts';
import { defineCommand } from '../../src/commands/define.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import type { Change, Desk } from '../../src/desk/desk.ts';
import { StaleArticle } from '../../src/desk/staleArticle.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { doneReply, noteReply } from '../../src/replies/desk/doneReply.ts';
import { conflictReply } from '../../src/replies/desk/conflictReply.ts';
import { editReply } from '../../src/replies/desk/editReply.ts';
import { detailsForm, MAX_FIELD, paragraphForm, uploadForm } from '../../src/replies/desk/forms.ts';
import type { Form } from '../../src/replies/form.ts';
import { plain } from '../../src/replies/inline.ts';
import { pageFrom } from '../../src/replies/paging.ts';
import type { Reply } from '../../src/replies/reply.ts';
import {
  article,
  articleOf,
  changeable,
  completeOwn,
  deskOf,
  detailsFrom,
  namedArticle,
  need,
  needNumber,
} from './parts.ts';

const options = z.object({ article });
const opened = (form: Form): Reply => ({ blocks: [], actions: [], form, private: true });

export const deskEdit = defineCommand({
  name: 'desk edit',
  description: 'Change an article: its details, a paragraph, or the whole text as a file',
  options,
  main: 'article',
  editors: true,
  example: '/desk edit article:"Amber Heron"',
  async run({ article }, asker, newsroom) {
    return choices(namedArticle(article, newsroom), 1, asker, newsroom);
  },
  complete: completeOwn,
  actions: {
    async open(args, asker, newsroom) {
      return choices(articleOf(args, newsroom), pageFrom(args), asker, newsroom);
    },
    async details(args, asker, newsroom) {
      const of = articleOf(args, newsroom);
      return opened(
        detailsForm(of, { command: 'desk edit', name: 'details', args: basis(of) }, wordsFor(asker)),
      );
    },
    async paragraph(args, asker, newsroom) {
      const of = articleOf(args, newsroom);
      const place = newsroom.paragraphs(of)[needNumber(args, 'paragraph')];
      if (place === undefined || need(args, 'version') !== of.version) return outdated(of, asker, newsroom);
      const text = of.body.slice(place.start, place.end);
      if (text.length > MAX_FIELD) throw new Mistake(({ desk }) => desk.paragraphLong);
      return opened(
        paragraphForm(text, { ...basis(of), paragraph: need(args, 'paragraph') }, wordsFor(asker)),
      );
    },
    async download(args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const of = articleOf(args, newsroom);
      const words = wordsFor(asker);
      return {
        ...noteReply(words.desk.downloaded),
        files: [{ name: `${of.id}.md`, text: desk.markdown(of.id) }],
        actions: [
          { command: 'desk edit', name: 'upload', label: words.desk.upload, args: basis(of), opens: true },
        ],
      };
    },
    async upload(args, asker) {
      return opened(uploadForm({ id: need(args, 'id'), version: need(args, 'version') }, wordsFor(asker)));
    },
    async insist(args, asker, newsroom) {
      return decided(need(args, 'id'), asker, newsroom, (desk, id) =>
        desk.insist(id, need(args, 'version'), need(args, 'mine')),
      );
    },
    async keep(args, asker, newsroom) {
      await deskOf(newsroom).discard(need(args, 'mine'));
      return noteReply(wordsFor(asker).desk.left);
    },
  },
  forms: {
    async details(filled, args, asker, newsroom) {
      return written(args, asker, newsroom, { kind: 'details', details: detailsFrom(filled) });
    },
    async paragraph({ texts }, args, asker, newsroom) {
      const text = (texts['text'] ?? '').trim();
      return written(args, asker, newsroom, { kind: 'paragraph', at: needNumber(args, 'paragraph'), text });
    },
    async upload({ files }, args, asker, newsroom) {
      const [file] = files;
      if (file === undefined) throw new Mistake((words) => words.desk.nothingGiven);
      const content = await deskOf(newsroom).read(need(args, 'id'), file);
      return written(args, asker, newsroom, { kind: 'whole', content });
    },
  },
});

function basis(of: Article): { readonly id: string; readonly version: string } {
  return { id: of.id, version: of.version };
}

function choices(of: Article, page: number, asker: Asker, newsroom: Newsroom): Reply {
  return editReply(of, newsroom.paragraphs(of), page, wordsFor(asker));
}

/** The same, for a button that was made for another version. */
function outdated(of: Article, asker: Asker, newsroom: Newsroom): Reply {
  const reply = choices(of, 1, asker, newsroom);
  const told = { kind: 'line', line: [plain(wordsFor(asker).desk.outdated)] } as const;
  return { ...reply, blocks: [told, ...reply.blocks] };
}

/** Writes a change on the version that the editor saw. */
async function written(
  args: Readonly<Record<string, string>>,
  asker: Asker,
  newsroom: Newsroom,
  change: Change,
): Promise<Reply> {
  return decided(need(args, 'id'), asker, newsroom, (desk, id) =>
    desk.edit(id, need(args, 'version'), change),
  );
}

/** Changes an article; where somebody else was faster, the editor sees both versions and decides. */
async function decided(
  id: string,
  asker: Asker,
  newsroom: Newsroom,
  work: (desk: Desk, id: string) => Promise<Article>,
): Promise<Reply> {
  const desk = deskOf(newsroom);
  const words = wordsFor(asker);
  const before = changeable(id, desk)?.version;
  try {
    const now = await work(desk, id);
    return now.version === before
      ? noteReply(words.desk.unchanged)
      : doneReply(now, words.desk.changed, desk.lastChange(id), words);
  } catch (error) {
    if (!(error instanceof StaleArticle)) throw error;
    return conflictReply(id, error, words);
  }
}
