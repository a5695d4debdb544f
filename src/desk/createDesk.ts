import type { Article, Moment } from '../articles/article.ts';
import type { By } from '../articles/desk/audit.ts';
import type { CollectionDesk } from '../articles/desk/collectionDesk.ts';
import { DRAFT_DAYS, type Drafts, type StoredDraft } from '../articles/desk/drafts.ts';
import { StaleVersion } from '../articles/desk/staleVersion.ts';
import { parseMarkdown, toMarkdown } from '../articles/formats/markdown.ts';
import { SHARED } from '../articles/article.ts';
import { isWebAddress } from '../articles/formats/fields.ts';
import { cleanUrl } from '../intake/duplicates/canonicalUrl.ts';
import { Refusal } from '../refusals.ts';
import type { Desk, Details, Draft } from './desk.ts';
import { describe, type Duplicates, seenOf, store } from './adding.ts';
import { createChanging } from './changing.ts';
import { contentOf, stepOf } from './content.ts';
import type { FindDuplicate, Intake, Read } from './intake.ts';
import type { Kept } from './kept.ts';
import { refuseLarge, readAgain, readAll } from './reading.ts';

export type DeskDeps = {
  /** The desk of a collection. */
  readonly of: (collection: string) => CollectionDesk;
  readonly drafts: Drafts<Kept>;
  readonly intake: Intake;
  readonly findDuplicate: FindDuplicate;
  /** The article with an id in a collection. */
  readonly stored: (id: string) => Article | undefined;
};

/** Who is at the desk: their id, the server they are in, and whether they run the bot. */
export type Editor = { readonly person: string; readonly server: string; readonly operator: boolean };

/** The desk of one editor in one server. */
export function createDesk(editor: Editor, deps: DeskDeps): Desk {
  const { person, server, operator } = editor;
  const { of, drafts, intake, findDuplicate, stored } = deps;
  const owner = { person, server };
  const by: By = { kind: 'person', id: person };
  const mine = (collection: string): boolean => collection === server || (collection === SHARED && operator);
  const at = (collection: string): CollectionDesk => {
    if (!mine(collection)) throw new Refusal(['sharedForOperators']);
    return of(collection);
  };
  const article = (id: string): Article => {
    const found = stored(id);
    if (found === undefined || found.sample || !mine(found.collection)) throw unknown(id);
    return found;
  };
  /** The collection that an article is, or was, in; whoever may not change it learns nothing of it. */
  const collectionOf = (id: string): CollectionDesk => {
    const found = stored(id);
    if (found !== undefined && !found.sample && mine(found.collection)) return of(found.collection);
    const collections = operator ? [server, SHARED] : [server];
    const known = collections.map(of).find((desk) => desk.lastChange(id) !== undefined);
    if (known === undefined) throw unknown(id);
    return known;
  };

  const kept = async (key: string): Promise<StoredDraft<Kept>> => {
    const draft = await drafts.get(owner, key);
    if (draft === undefined || draft.content.changes !== undefined)
      throw new Refusal(['draftGone', DRAFT_DAYS]);
    return draft;
  };
  const understood = async ({ key, parts, content }: StoredDraft<Kept>): Promise<Draft> => {
    const { articles, problems } = await readAgain(parts, content, intake);
    const duplicates = await duplicatesOf(articles, content.collection);
    return {
      key,
      collection: content.collection,
      parts: parts.length,
      articles: articles.map((read, at) => describe(read, duplicates[at], content.collection)),
      seen: seenOf(duplicates),
      problems,
    };
  };
  const duplicatesOf = (articles: readonly Read[], collection: string): Promise<Duplicates> => {
    // Only what the readers of that collection have.
    const collections = [...new Set([collection, SHARED])];
    return Promise.all(articles.map((read) => findDuplicate(read, collections)));
  };

  return {
    ...createChanging({ owner, by, drafts, article, of: collectionOf }),
    collection: server,
    operator,
    async begin(handedIn, collection) {
      at(collection);
      const { text, urls, files } = handedIn;
      // A text that comes with one address was copied from there.
      const [url] = text !== undefined && urls.length === 1 && files.length === 0 ? urls : [];
      const pages = url === undefined ? handedIn : { ...handedIn, urls: [] };
      const details = withAddress({ ...(url !== undefined && { url }), ...handedIn.details });
      const { parts, articles, problems } = await readAll(pages, intake);
      const { draft } = await drafts.add(owner, {
        parts,
        content: { collection, articles, problems, details: details as Kept['details'] },
      });
      return understood(draft);
    },
    draft: async (key) => understood(await kept(key)),
    async append(key, text) {
      await kept(key);
      return understood(await drafts.append(owner, key, text));
    },
    async describe(key, details) {
      const { content } = await kept(key);
      const next = { ...content, details: { ...content.details, ...details } as Kept['details'] };
      return understood(await drafts.change(owner, key, next));
    },
    discard: (key) => drafts.discard(owner, key),
    async add(key, seen) {
      const draft = await kept(key);
      const desk = at(draft.content.collection);
      const { articles } = await readAgain(draft.parts, draft.content, intake);
      const duplicates = await duplicatesOf(articles, desk.collection);
      if (seenOf(duplicates) !== seen) return undefined;
      try {
        const done = await store(articles, duplicates, desk, by);
        await drafts.discard(owner, key);
        return done;
      } catch (error) {
        if (error instanceof StaleVersion) return undefined;
        throw error;
      }
    },
    article,
    markdown: (id) => toMarkdown(contentOf(article(id))),
    async read(id, file) {
      refuseLarge(file);
      const { draft, flaws } = parseMarkdown(Buffer.from(await file.read()).toString('utf8'), id);
      if (draft === undefined) throw new Refusal(['fileUnreadable', flaws.map(({ reason }) => reason)]);
      const { id: _, ...content } = draft;
      return content;
    },
    correct: (id, correction: { what: string; when?: Moment }) =>
      of(article(id).collection).correct(id, correction, by),
    restore: async (id) => collectionOf(id).restore(id, by),
    lastChange: (id) => collectionOf(id).lastChange(id),
    history: (id) => collectionOf(id).history(id).map(stepOf),
    earlier: async (id, change) => collectionOf(id).earlier(id, change),
    async removed() {
      const own = await of(server).removed();
      return own.map(({ article: removed, until }) => ({ article: removed, until }));
    },
    drafts: async () => {
      const own = (await drafts.list(owner)).filter(({ content }) => content.changes === undefined);
      return Promise.all(own.map(understood));
    },
    addsLeft: () => of(server).addsLeft(),
  };
}

/** Details whose address can be linked to. Throws a `UserError` where it cannot. */
function withAddress({ url, ...details }: Details): Details {
  if (url === undefined) return details;
  if (!isWebAddress(url)) throw new Refusal(['noWebAddress']);
  return { ...details, url: cleanUrl(url) };
}

function unknown(id: string): Refusal {
  return new Refusal(['notYours', id.slice(0, 60).toWellFormed()]);
}
