import { stemmer } from '../../text/stems.ts';
import { words } from '../../text/words.ts';
import { DENIAL, NEGATION } from '../negation.ts';
import type { Asked } from './asked.ts';
import type { Candidate, Claim } from './claim.ts';
import { sentenceOf } from './context.ts';
import { senseOf } from './senses.ts';

// Neither said nor denied.
const OPEN =
  /\b(?:if|whether|may|might|could|would|should|unclear|unconfirmed|not (?:yet )?(?:confirm|say|clear|known|decid)\w*|declined|refused to|asked|urged|called (?:on|for)|wants?|hopes?|considering|possible|possibly|likely|allegedly|rumou?rs?)\b|\?|n['’]t (?:yet )?(?:confirm|say|know)/i;

/**
 * Whether a candidate's sentence says that what was asked holds, or that it does not. Undefined where it leaves that open, or
 * has not all of the question's content words.
 */
export function polarityClaim(candidate: Candidate, asked: Asked): Claim | undefined {
  const sentence = sentenceOf(candidate);
  if (OPEN.test(sentence) || asked.topic.size < 2) return undefined;
  const stem = stemmer(candidate.article.language);
  const all = words(sentence).map((word) => ({ ...word, sense: senseOf(stem(word.text)) }));
  const key = asked.verb;
  const predicate = all.find((word) => word.sense === key);
  if (predicate === undefined) return undefined;
  const held = new Set(all.map((word) => word.sense));
  if ([...asked.topic].some((term) => !held.has(term) && !asked.names.has(term))) return undefined;
  if ([...asked.names].every((name) => !held.has(senseOf(name))) && asked.names.size > 0) return undefined;
  const denials = sentence.match(DENIAL)?.length ?? 0;
  const near = sentence.slice(Math.max(0, predicate.start - 30), predicate.start);
  const negations = near.match(NEGATION)?.length ?? 0;
  if (denials + negations > 1) return undefined;
  return {
    candidate,
    shown: {
      start: candidate.sentence.start + predicate.start,
      end: candidate.sentence.start + predicate.end,
    },
    says: { is: 'polarity', holds: denials + negations === 0 },
  };
}
