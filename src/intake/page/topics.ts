import { fold } from '../../text/words.ts';
import { squeeze } from './elements.ts';
import { decodeEntities } from './entities.ts';

/** The most topics that are taken of a page: pages list dozens to be found. */
const MOST = 8;
const LONGEST = 50;
const EMPTY =
  /^(?:news|article|articles|home|latest|latest news|breaking|breaking news|top stories|top news|stories|story|uncategorized|uncategorised|general|all|featured|main|default|web|post|blog|n\/a|null)$/u;

/**
 * A few topics: the sections first, then the keywords, each once, as written. What says nothing (`News`), the outlet's own name, and
 * codes (`type:article`) are left out.
 */
export function chooseTopics(
  sections: readonly string[],
  keywords: readonly string[],
  outlet: string | undefined,
): string[] {
  const seen = new Set<string>(outlet === undefined ? [] : [fold(outlet)]);
  const kept: string[] = [];
  for (const given of [...sections, ...keywords].slice(0, 200)) {
    for (const part of decodeEntities(given.slice(0, 2_000)).split(/[,;،؛、|]/u)) {
      const topic = squeeze(part).replace(/^#/u, '');
      const key = fold(topic);
      if (topic.length < 2 || topic.length > LONGEST || seen.has(key) || EMPTY.test(key)) continue;
      if (/[:=/<>{}]|^\d+$|^\S*_\S*$/u.test(topic)) continue;
      seen.add(key);
      kept.push(topic);
    }
  }
  return kept.slice(0, MOST);
}
