import type { Article } from '../articles/article.ts';
import type { By } from '../articles/desk/audit.ts';
import type { CollectionDesk } from '../articles/desk/collectionDesk.ts';
import type { Content } from '../articles/desk/content.ts';
import { differences } from '../articles/desk/differences.ts';
import type { Drafts, Owner } from '../articles/desk/drafts.ts';
import { StaleVersion } from '../articles/desk/staleVersion.ts';
import { parseMarkdown, toMarkdown } from '../articles/formats/markdown.ts';
import { UserError } from '../errors.ts';
import { Refusal } from '../refusals.ts';
import { detectLanguage } from '../text/language.ts';
import { applied } from './change.ts';
import type { Change, Desk } from './desk.ts';
import type { Kept } from './kept.ts';
import { type Mine, StaleArticle } from './staleArticle.ts';

export type ChangingDeps = {
  readonly owner: Owner;
  readonly by: By;
  readonly drafts: Drafts<Kept>;
  /** The article with an id; throws a `UserError` where it is none of the editor's. */
  readonly article: (id: string) => Article;
  /** The desk of the collection that an article is, or was, in; throws a `UserError` where it is none of the editor's. */
  readonly of: (id: string) => CollectionDesk;
};

/** How an editor changes articles on the version that they saw, and what becomes of it where somebody else was faster. */
export function createChanging({
  owner,
  by,
  drafts,
  article,
  of,
}: ChangingDeps): Pick<Desk, 'edit' | 'insist' | 'remove' | 'undo'> {
  const presentOf = (id: string): Article | undefined => {
    try {
      return article(id);
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  };
  /** Does something to the version that the editor saw; tells what came between where it is not the present one. */
  const onVersion = async <T>(
    id: string,
    version: string,
    work: (present: Article) => Promise<T>,
    mineOf: (present: Article | undefined, seen: Article | undefined) => Promise<Mine | undefined>,
  ): Promise<T> => {
    const desk = of(id);
    const before = presentOf(id);
    const fits = before !== undefined && before.version === version;
    const clash = async (present: Article | undefined): Promise<StaleArticle> => {
      const seen = fits ? before : await desk.version(id, version);
      const mine = await mineOf(present, seen);
      return new StaleArticle(present, {
        ...(seen !== undefined && present !== undefined && { theirs: differences(seen, present) }),
        ...(mine !== undefined && { mine }),
      });
    };
    if (!fits) throw await clash(before);
    try {
      return await work(before);
    } catch (error) {
      throw error instanceof StaleVersion ? await clash(error.present) : error;
    }
  };
  const keep = async (id: string, collection: string, content: Content): Promise<string> => {
    const language = content.language ?? (await detectLanguage(content.body));
    const read = {
      ...content,
      language,
      topics: [...content.topics],
      corrections: [...content.corrections],
      warnings: [],
      leftOut: [],
    } as Kept['articles'][number];
    const kept = { collection, articles: [read], problems: [], details: {}, changes: id };
    return (await drafts.add(owner, { parts: [], content: kept })).draft.key;
  };
  const mineOf = async (
    id: string,
    content: Content | undefined,
    present: Article | undefined,
  ): Promise<Mine | undefined> => {
    if (content === undefined) return undefined;
    const markdown = toMarkdown(content);
    if (present === undefined) return { markdown, differences: [] };
    // What is stored is what is read again.
    const { draft } = parseMarkdown(markdown, id);
    const mine = { ...(draft ?? content), language: content.language ?? present.language };
    return {
      key: await keep(id, present.collection, content),
      markdown,
      differences: differences(present, mine),
    };
  };

  return {
    edit: (id, version, change: Change) =>
      onVersion(
        id,
        version,
        (present) => {
          const next = applied(change, present, present);
          if (next === undefined) throw new StaleVersion(present);
          return of(id).edit(id, present.version, next, by);
        },
        (present, seen) => {
          const base = present ?? seen;
          return mineOf(id, base && applied(change, base, seen), present);
        },
      ),
    async insist(id, version, draft) {
      const kept = await drafts.get(owner, draft);
      const [mine] = kept?.content.articles ?? [];
      if (kept?.content.changes !== id || mine === undefined) throw new Refusal(['mineNotKept']);
      const { warnings: _, leftOut: __, ...content } = mine;
      const now = await onVersion(
        id,
        version,
        (present) => of(id).edit(id, present.version, content as Content, by),
        (present) => mineOf(id, content as Content, present),
      );
      await drafts.discard(owner, draft);
      return now;
    },
    async remove(id, version) {
      await onVersion(
        id,
        version,
        (present) => of(id).remove(id, by, present.version),
        async () => undefined,
      );
    },
    async undo(id, change) {
      try {
        return await of(id).undo(id, change, by);
      } catch (error) {
        throw error instanceof StaleVersion ? new StaleArticle(error.present) : error;
      }
    },
  };
}
