import { Refusal } from '../../refusals.ts';
import type { Article } from '../article.ts';

/** The article is no longer as the editor saw it: nothing was written, and both texts are kept. */
export class StaleVersion extends Refusal {
  /** The article as it is now; undefined where it is gone. */
  readonly present: Article | undefined;

  constructor(present: Article | undefined) {
    super([present === undefined ? 'goneMeanwhile' : 'changedMeanwhile']);
    this.present = present;
  }
}
