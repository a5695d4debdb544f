import { UserError } from '../../errors.ts';
import type { Article } from '../article.ts';

/** The article is no longer as the editor saw it: nothing was written, and both texts are kept. */
export class StaleVersion extends UserError {
  /** The article as it is now; undefined where it is gone. */
  readonly present: Article | undefined;

  constructor(present: Article | undefined) {
    super(
      present === undefined
        ? 'Nothing was changed: this article is not there any more.'
        : 'Nothing was changed: this article was changed in the meantime. Look at it as it is now, then decide.',
    );
    this.present = present;
  }
}
