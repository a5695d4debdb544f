import { said, saysAgain } from '../statement.ts';
import type { Passage, Sentence } from './passages.ts';

/** How many times more the first passage of a day, and of an outlet, is worth than more of the same. */
const NEW_DAY = 3;
const NEW_OUTLET = 1.5;
/** Passages of less value than this add nothing: they are left out though there is room. */
const ADDS_NOTHING = 0.08;

/**
 * Chooses passages of at most `budget` words: one after the other the one of most value for what is not said yet, first for each day
 * and each outlet that adds something, then more of the best.
 */
export function cover(offered: readonly Passage[], budget: number): Sentence[] {
  const chosen: Passage[] = [];
  const sentences = new Set<string>();
  const kept: Sentence[] = [];
  const days = new Set<string | undefined>();
  const outlets = new Set<string | undefined>();
  let open = offered.map((passage) => ({ passage, fresh: passage.value }));
  let left = budget;
  while (open.length > 0) {
    let best: Passage | undefined;
    let most = 0;
    for (const { passage, fresh } of open) {
      if (wordsOf(missing(passage, sentences)) > left) continue;
      const { published, outlet } = passage.article;
      const gain = fresh * (days.has(published?.day) ? 1 : NEW_DAY) * (outlets.has(outlet) ? 1 : NEW_OUTLET);
      if (gain > most) [best, most] = [passage, gain];
    }
    if (best === undefined) break;
    const last = best;
    for (const sentence of missing(last, sentences)) {
      sentences.add(keyOf(sentence));
      kept.push(sentence);
      left -= sentence.words;
    }
    chosen.push(last);
    days.add(last.article.published?.day);
    outlets.add(last.article.outlet);
    open = open
      .filter(({ passage }) => passage !== last && !saysAgain(passage.states, last.states))
      .map(({ passage, fresh }) => ({
        passage,
        fresh: Math.min(fresh, passage.value * (1 - said(passage.states, last.states))),
      }))
      .filter(({ fresh }) => fresh >= ADDS_NOTHING);
  }
  return kept;
}

const keyOf = ({ article, start }: Sentence): string => `${article.id} ${start}`;
const missing = ({ sentences }: Passage, have: ReadonlySet<string>): Sentence[] =>
  sentences.filter((sentence) => !have.has(keyOf(sentence)));
const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0);
