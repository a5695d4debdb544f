import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import type { Asker } from '../../src/commands/command.ts';
import { defineCommand } from '../../src/commands/define.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import { StaleArticle } from '../../src/desk/staleArticle.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { doneReply, noteReply } from '../../src/replies/desk/doneReply.ts';
import { conflictReply, editReply, versionKey } from '../../src/replies/desk/editReply.ts';
import { detailsForm, MAX_FIELD, paragraphForm, uploadForm } from '../../src/replies/desk/forms.ts';
import type { Form } from '../../src/replies/form.ts';
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
      if (place === undefined || need(args, 'version') !== versionKey(of.version))
        return noteReply(wordsFor(asker).desk.stale);
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
  },
  forms: {
    async details(filled, args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const change = detailsFrom(filled);
      return written(args, asker, newsroom, JSON.stringify(filled.texts, null, 2), (version) =>
        desk.edit(need(args, 'id'), version, change),
      );
    },
    async paragraph({ texts }, args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const text = (texts['text'] ?? '').trim();
      return written(args, asker, newsroom, text, (version) => {
        const of = desk.article(need(args, 'id'));
        const place = newsroom.paragraphs(of)[needNumber(args, 'paragraph')];
        if (place === undefined || of.version !== version) throw new StaleArticle(of);
        const [before, after] = [of.body.slice(0, place.start), of.body.slice(place.end)];
        const body =
          text === '' ? `${before.trimEnd()}\n\n${after.trimStart()}`.trim() : `${before}${text}${after}`;
        return desk.edit(of.id, version, { body });
      });
    },
    async upload({ files }, args, asker, newsroom) {
      const desk = deskOf(newsroom);
      const [file] = files;
      if (file === undefined) throw new Mistake((words) => words.desk.nothingGiven);
      const mine = Buffer.from(await file.read()).toString('utf8');
      return written(args, asker, newsroom, mine, (version) => desk.replace(need(args, 'id'), version, file));
    },
  },
});

function basis(of: Article): { readonly id: string; readonly version: string } {
  return { id: of.id, version: versionKey(of.version) };
}

function choices(of: Article, page: number, asker: Asker, newsroom: Newsroom): Reply {
  return editReply(of, newsroom.paragraphs(of), page, wordsFor(asker));
}

/** Writes a change on the version that the editor saw; where somebody else was faster, the editor gets theirs back and sees both. */
async function written(
  args: Readonly<Record<string, string>>,
  asker: Asker,
  newsroom: Newsroom,
  mine: string,
  write: (version: string) => Promise<Article>,
): Promise<Reply> {
  const desk = deskOf(newsroom);
  const words = wordsFor(asker);
  const id = need(args, 'id');
  try {
    const present = changeable(id, desk);
    if (present === undefined || versionKey(present.version) !== need(args, 'version'))
      throw new StaleArticle(present);
    const now = await write(present.version);
    return now.version === present.version
      ? noteReply(words.desk.unchanged)
      : doneReply(now, words.desk.changed, desk.lastChange(id), words);
  } catch (error) {
    if (!(error instanceof StaleArticle)) throw error;
    return conflictReply(id, error.present, { name: `${id}-yours.txt`, text: mine }, words);
  }
}
