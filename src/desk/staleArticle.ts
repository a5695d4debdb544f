import type { Article } from '../articles/article.ts';
import { UserError } from '../errors.ts';

/** Somebody else changed the article in the meantime: nothing was written, and the editor decides with both before them. */
export class StaleArticle extends UserError {
  /** As it is now; undefined where it is gone. */
  readonly present: Article | undefined;

  constructor(present: Article | undefined) {
    super('This article was changed in the meantime. Nothing of yours was written.');
    this.present = present;
  }
}
