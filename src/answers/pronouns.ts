import type { Span } from '../text/span.ts';
import { antecedent, type Kind } from './antecedent.ts';
import { about, append, splice } from './exchange.ts';
import type { Token } from './topic.ts';
import { AUXILIARIES, FUNCTION_WORDS, names, PREPOSITIONS, tokens } from './topic.ts';

const PERSON = /^(?:he|she|him|her|his|hers|himself|herself|he's|she's|he’s|she’s)$/u;
const SEVERAL = /^(?:they|them|their|theirs|themselves|both|neither)$/u;
const THING = /^(?:it|its|itself|it's|it’s)$/u;
const EXPLETIVE =
  /\bit(?:['’]s)?\s+(?:\p{L}+ly\s+)?(?:true|possible|safe|legal|illegal|likely|unlikely|known|clear|raining|snowing|like to|take|takes|took|cost|costs|mean|means|that|who|when|important|normal|right|wrong|ok|okay|dangerous|hard|difficult|easy)\b(?!\s*\?*$)/iu;
/** 'Was it Norvia who broke the truce?' */
const CLEFT = /^it (?:\S+ ){1,5}(?:who|that|which)\s/iu;
const TIMES =
  /^(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|season|time|century|decade)s?$/u;

/** The words of a question that stand for something not named in it. */
function leaning(question: string): { token: Token; whole: Span; kind: Kind }[] {
  const list = tokens(question);
  const own = names(question);
  const found: ReturnType<typeof leaning> = [];
  for (const [i, token] of list.entries()) {
    const before = list[i - 1]?.low ?? '';
    const after = list[i + 1]?.low ?? '';
    const whole = { start: token.start, end: token.end };
    if (PERSON.test(token.low) || SEVERAL.test(token.low) || THING.test(token.low)) {
      if (
        /^(?:both|neither)$/u.test(token.low) &&
        after !== '' &&
        !AUXILIARIES.has(after) &&
        after !== 'agree'
      )
        continue;
      if (
        THING.test(token.low) &&
        (EXPLETIVE.test(question.slice(token.start)) || CLEFT.test(question.slice(token.start)))
      )
        continue;
      if (bound(list, own, i)) continue;
      found.push({
        token,
        whole,
        kind: PERSON.test(token.low) ? 'person' : SEVERAL.test(token.low) ? 'several' : 'thing',
      });
    } else if (/^(?:this|that|these|those)$/u.test(token.low)) {
      if (
        TIMES.test(after) ||
        after === 'who' ||
        /^(?:said|say|says|true|fact|claim|claims|claimed|think|believe|mean|means|agree|agreed|reported|know)$/u.test(
          before,
        )
      )
        continue;
      const stands =
        after === '' ||
        AUXILIARIES.has(after) ||
        PREPOSITIONS.has(after) ||
        /^(?:happen|happened|mean|take|start|end|true|possible|so|decided|announced|said)$/u.test(after);
      const pointed =
        i === 0 ||
        AUXILIARIES.has(before) ||
        PREPOSITIONS.has(before) ||
        /^(?:this|these|those)$/u.test(token.low) ||
        after === '';
      if (
        !pointed &&
        before !== 'who' &&
        !/^(?:say|said|says|won|caused|did|stop|end|start|happen)$/u.test(before)
      )
        continue;
      found.push({ token, whole, kind: stands ? 'thing' : 'named' });
    } else if (
      token.low === 'there' &&
      before !== '' &&
      !/^(?:is|are|was|were|be|been|will|has|have|had|how)$/u.test(before) &&
      !/^(?:is|are|was|were|any|be|been)$/u.test(after)
    )
      found.push({ token, whole, kind: 'place' });
    else if (token.low === 'there' && after === '' && i > 1) found.push({ token, whole, kind: 'place' });
  }
  return found;
}

/** True where something earlier in the question may be what a pronoun stands for. */
function bound(list: readonly Token[], own: readonly Span[], index: number): boolean {
  const pronoun = list[index]!;
  if (own.some(({ end }) => end <= pronoun.start)) return true;
  const subject = AUXILIARIES.has(list[index - 1]?.low ?? '');
  if (subject && index <= 4) return false;
  const one = THING.test(pronoun.low);
  return list.slice(0, index).some((token, i) => {
    const before = list[i - 1]?.low ?? '';
    if (FUNCTION_WORDS.has(token.low) || /(?:ed|ing)$/u.test(token.low)) return false;
    if (one && /^(?:people|men|women|children|\p{L}+s)$/u.test(token.low)) return false;
    if (/^(?:the|a|an|which|many|every|some)$/u.test(before) && index - i > 1) return true;
    return AUXILIARIES.has(before) && index - i > 1;
  });
}

/**
 * A question with its pronouns exchanged for what they stand for in the topic, the question before; undefined where it has none
 * that reach back.
 */
export function resolved(question: string, topic: string): string | undefined {
  const found = leaning(question);
  if (found.length === 0) return undefined;
  let text = question;
  let vague = false;
  for (const { token, whole, kind } of found.toReversed()) {
    const meant = antecedent(topic, kind === 'thing' && !THING.test(token.low) ? 'named' : kind);
    const owner =
      /^(?:his|hers|her|their|theirs|its)$/u.test(token.low) &&
      token.end < question.length - 1 &&
      /^\s\p{L}/u.test(question.slice(token.end));
    if (meant !== undefined)
      text = splice(
        text,
        whole,
        kind === 'place' ? `in ${meant}` : owner && token.low !== 'her' ? `${meant}’s` : meant,
      );
    else {
      vague = true;
      text = splice(text, whole, kind === 'named' ? 'the' : '');
    }
  }
  const content = tokens(text).filter(({ low }) => !FUNCTION_WORDS.has(low));
  if (vague) return append(text, missing(text, about(topic)));
  const given = new Set(
    found.flatMap(({ kind }) => tokens(antecedent(topic, kind) ?? '')).map(({ low }) => low),
  );
  if (content.every(({ low }) => given.has(low))) return append(text, missing(text, about(topic)));
  const named = names(topic)
    .map(({ start, end }) => topic.slice(start, end))
    .join(' ');
  // 'An inquiry' alone says less than what it was into.
  const more = named === '' && /\ban? \p{L}/u.test(text) ? about(topic) : named;
  return content.length <= 3 ? append(text, missing(text, more)) : text;
}

/** The words of `more` that the text does not hold yet. */
export function missing(text: string, more: string): string {
  const have = new Set(tokens(text).map(({ low }) => low));
  return tokens(more)
    .filter(({ low }) => !have.has(low))
    .map((token) => token.text)
    .join(' ');
}
