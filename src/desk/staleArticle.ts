import type { Article } from '../articles/article.ts';
import type { Difference } from '../articles/desk/differences.ts';
import { Refusal } from '../refusals.ts';

/** What an editor wanted an article to be when somebody else was faster. */
export type Mine = {
  /** Names it, for `insist`; absent where the article is gone. */
  readonly key?: string;
  /** The whole article as a Markdown file. */
  readonly markdown: string;
  /** What it would change of the article as it is now. */
  readonly differences: readonly Difference[];
};

/** Somebody else changed the article in the meantime: nothing was written, and the editor decides with both before them. */
export class StaleArticle extends Refusal {
  /** As it is now; undefined where it is gone. */
  readonly present: Article | undefined;
  /** What was changed since the editor saw it, where the version that they saw is kept. */
  readonly theirs: readonly Difference[] | undefined;
  readonly mine: Mine | undefined;

  constructor(
    present: Article | undefined,
    { theirs, mine }: { readonly theirs?: readonly Difference[]; readonly mine?: Mine } = {},
  ) {
    super([present === undefined ? 'goneMeanwhile' : 'changedMeanwhile']);
    this.present = present;
    this.theirs = theirs;
    this.mine = mine;
  }
}
