import { stemmer } from '../../text/stems.ts';
import { terms } from '../../text/terms.ts';
import { words } from '../../text/words.ts';
import { type Value, values } from '../values.ts';
import { isFate, isMarked, senseOf } from './senses.ts';

/** What a question asks to be counted, dated or placed. */
export type Asked = {
  /** The stem of the noun after 'how many', where there is one. */
  readonly unit?: string;
  /** The sense of the verb, or of what stands for it: a report must have it beside its value. Empty where none was found. */
  readonly verb: string;
  /** The senses of all content words but the unit. */
  readonly topic: ReadonlySet<string>;
  /** The terms of names. */
  readonly names: ReadonlySet<string>;
  /** Values that the question itself gives: they answer nothing. */
  readonly given: readonly Value[];
  /** True where so much 'each' or 'per' something is asked. */
  readonly rate: boolean;
  /** True where the question asks for what is to come: then plans answer it. */
  readonly ahead: boolean;
  /** True where the newest figure alone is wanted. */
  readonly latest: boolean;
};

const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|may|might|must)$/;
const DO = /^(?:do|does|did|will|would|can|could)$/;
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|these|those|in|on)$/;
const PREPOSITION =
  /^(?:in|on|at|by|for|from|with|after|before|during|since|until|under|over|near|against|between|across|into|off|to|of|when|while|because|through|aboard|per)$/;
const ASKING =
  /^(?:how|big|high|large|great|tall|strong|deep|wide|heavy|fast|many|much|long|few|old|when|where|what|which|who|date|day|year|month|time|number|percent|percentage|share|amount|so|far)$/;
// Verbs that stop-word lists hold, and verbs that come last behind a phrase of the subject ('did the bridge in Orrin cost').
const STOPPED = /^(?:last|lasted|take|took|held|hold|open|close|begin|cost|end|start|die)$/;
const FINAL =
  /^(?:happen|occur|meet|arrive|leave|crash|burst|sell|raise|earn|win|lose|spend|serve|score|rise|fall|grow|sign|weigh|collapse|explode|land|sink|return|agree|strike|receive|run|come|go|depart|expire|retire|launch)$/;
// Verbs that say nothing by themselves: in 'how much damage did it cause' the noun says what happened.
// Nouns that reports leave out of a place's name.
const GENERIC = /^(?:valley|river|city|town|county|district|province|region|village|island|lake)$/;
const LIGHT =
  /^(?:cause|caused|do|done|make|made|give|given|have|had|get|got|bring|brought|put|estimated|reported|said|expected)$/;
const AHEAD =
  /\b(?:will|shall|plan(?:s|ned)?|expect(?:s|ed)?|going to|to be|due|forecast|scheduled|supposed)\b/i;
const LATEST =
  /\b(?:latest|newest|most recent|right now|now|currently|current|so far|nowadays|today|still)\b/i;

/** Reads a question's words. `questionStems` are its content stems: words outside it are passed over. */
export function asked(question: string, questionStems: ReadonlySet<string>, language: string): Asked {
  const stem = stemmer(language);
  const all = words(question).map((word) => word.text);
  const names = new Set(
    terms(question, language)
      .filter((term) => term.name && !GENERIC.test(term.word))
      .map((term) => term.term),
  );
  const known = (word: string): boolean =>
    questionStems.has(stem(word)) && !ASKING.test(word) && !GENERIC.test(word);
  const content = (word: string): boolean => known(word) || STOPPED.test(word);
  const many = all.findIndex((word, i) => (word === 'many' || word === 'few') && all[i - 1] === 'how');
  const auxiliary = all.findIndex((word, i) => i > many && AUXILIARY.test(word));
  const unitAt = many < 0 ? -1 : nounAt(all, many, auxiliary, stem);
  const from = auxiliary >= 0 ? auxiliary + 1 : Math.max(unitAt, many) + 1;
  const isName = (word: string): boolean => names.has(stem(word));
  const does = DO.test(all[auxiliary] ?? '');
  let verb =
    auxiliary < 0 && unitAt >= 0
      ? (all.slice(from).find((word) => content(word)) ?? '')
      : verbOf(all, from, does, content, isName);
  const last = all.at(-1) ?? '';
  if (does && !isName(last) && (FINAL.test(last) || isMarked(senseOf(stem(last))))) verb = last;
  if (LIGHT.test(verb))
    verb = all.find((word, i) => content(word) && !LIGHT.test(word) && !isName(word) && i < auxiliary) ?? '';
  const unit = unitAt < 0 ? undefined : stem(all[unitAt] ?? '');
  const sense =
    verb === '' ? (unit !== undefined && isFate(senseOf(unit)) ? senseOf(unit) : '') : senseOf(stem(verb));
  const topic = new Set(
    all.filter((word) => known(word) && !LIGHT.test(word)).map((word) => stem(word)).filter((term) => term !== unit).map(senseOf),
  ); // prettier-ignore
  return {
    ...(unit === undefined ? {} : { unit }),
    verb: sense,
    topic,
    names,
    given: values(question, language),
    rate: /\b(?:each|every|per|average|daily|weekly|monthly|annual(?:ly)?|an? (?:hour|day|week|month|year))\b/i.test(
      question,
    ),
    ahead: AHEAD.test(question),
    latest: LATEST.test(question),
  };
}

/** Where the noun after 'how many' stands: before the auxiliary, or the first plural; -1 where the verb follows at once ('how many died'). */
function nounAt(
  all: readonly string[],
  many: number,
  auxiliary: number,
  stem: (word: string) => string,
): number {
  let at = -1;
  const end = auxiliary > many ? auxiliary : all.length;
  for (let i = many + 1; i < end && !PREPOSITION.test(all[i] ?? ''); i++) {
    at = i;
    if (auxiliary < 0 && /s$|^(?:people|men|women|children)$/.test(all[i] ?? '')) break;
  }
  const word = all[at] ?? '';
  return isFate(senseOf(stem(word))) && !/^(?:casualties|deaths|injuries|victims|cases|survivors)$/.test(word)
    ? -1
    : at;
}

/**
 * The verb in the words from `from` on, up to a preposition. After 'did' or 'will' the word before an article or before a closing
 * name ('lift the embargo', 'join Vell'); else the last content word.
 */
function verbOf(
  all: readonly string[],
  from: number,
  does: boolean,
  content: (word: string) => boolean,
  isName: (word: string) => boolean,
): string {
  let verb = '';
  for (let i = from; i < all.length; i++) {
    const word = all[i] ?? '';
    if (PREPOSITION.test(word) && verb !== '') break;
    if (!content(word)) {
      if (
        does &&
        verb !== '' &&
        !isName(verb) &&
        i > from + 1 &&
        DETERMINER.test(word) &&
        content(all[i - 1] ?? '')
      )
        break;
      continue;
    }
    if (does && isName(word) && verb !== '' && !isName(verb)) break;
    verb = word;
  }
  return verb;
}
