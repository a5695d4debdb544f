import type { Window } from '../search/rank.ts';
import { type Asked, type FeatureName, features, PLACES } from './features.ts';
import { rankingScore } from './score.ts';
import type { Scored } from './signs.ts';

/** What each further window of one article loses, in the ranking's log-odds. */
const REPEATED = 0.5;

/** Scores windows for a question, best first; a further window of an article gives way to those of others a little. */
export function scoreWindows(windows: readonly Window[], asked: Omit<Asked, 'mostWhole'>): Scored[] {
  const mostWhole = Math.max(1e-9, ...windows.map(({ whole }) => whole));
  const scored = windows
    .map((window) => {
      const vector = features(window, { ...asked, mostWhole });
      const feature = (name: FeatureName): number => vector[PLACES[name]] ?? 0;
      return { window, score: rankingScore(vector), feature };
    })
    .sort((a, b) => b.score - a.score);
  const before = new Map<string, number>();
  return scored
    .map((item) => {
      const { id } = item.window.entry.article;
      const earlier = before.get(id) ?? 0;
      before.set(id, earlier + 1);
      return { ...item, score: item.score - REPEATED * earlier };
    })
    .sort((a, b) => b.score - a.score);
}
