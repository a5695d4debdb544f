import { stemmer } from '../../text/stems.ts';
import { fold, words } from '../../text/words.ts';
import type { Asked } from './asked.ts';
import type { Candidate, Claim } from './claim.ts';
import { sentenceOf } from './context.ts';
import { senseOf } from './senses.ts';

const PLACE =
  /\b(in|at|near|off|outside)\s+(?:the\s+)?(?:(?:\p{Ll}+\s){0,3}(?:of|village|town|city|port|district)\s+(?:of\s+)?)?((?:\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)*)/gu;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/;
/** The furthest that a place may stand after the word that says what happened there, in UTF-16 units. */
const REACH = 45;

/** Where a candidate's sentence says that what was asked took place: the first named place after the predicate. */
export function placeClaim(candidate: Candidate, asked: Asked): Claim | undefined {
  const sentence = sentenceOf(candidate);
  const { article } = candidate;
  const stem = stemmer(article.language);
  const key = asked.verb;
  if (key === '' || /\b(?:not|if|whether|might|could|denied|from)\b|n['’]t\b/i.test(sentence))
    return undefined;
  const predicate = words(sentence).find((word) => senseOf(stem(word.text)) === key);
  if (predicate === undefined) return undefined;
  for (const match of sentence.slice(predicate.end, predicate.end + REACH + 40).matchAll(PLACE)) {
    const name = match[2] ?? '';
    if (match.index > REACH) return undefined;
    const terms = words(name).map((word) => stem(word.text));
    if (CALENDAR.test(name) || terms.some((term) => asked.names.has(term))) continue;
    const end = candidate.sentence.start + predicate.end + match.index + match[0].length;
    return {
      candidate,
      shown: { start: end - name.length, end },
      says: { is: 'place', place: fold(name), preposition: (match[1] ?? '').toLowerCase() },
    };
  }
  return undefined;
}
