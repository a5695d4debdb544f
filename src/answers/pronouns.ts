import type { Span } from '../text/span.ts';
import { about, append, splice } from './exchange.ts';
import type { Token } from './topic.ts';
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, names, parts, PREPOSITIONS, tokens } from './topic.ts';

const PERSON = /^(?:he|she|him|her|his|hers|himself|herself|he's|she's|he’s|she’s)$/u;
const SEVERAL = /^(?:they|them|their|theirs|themselves|both|neither)$/u;
const THING = /^(?:it|its|itself|it's|it’s)$/u;
const EXPLETIVE =
  /\bit(?:['’]s)?\s+(?:\p{L}+ly\s+)?(?:true|possible|safe|legal|illegal|likely|unlikely|known|clear|raining|snowing|like to|take|takes|took|cost|costs|mean|means|that|who|when|important|normal|right|wrong|ok|okay|dangerous|hard|difficult|easy)\b(?!\s*\?*$)/iu;
/** 'Was it Norvia who broke the truce?' */
const CLEFT = /^it (?:\S+ ){1,5}(?:who|that|which)\s/iu;
const TIMES =
  /^(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|season|time|century|decade)s?$/u;

type Kind = 'person' | 'several' | 'thing' | 'place' | 'named';

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
  return list.slice(0, index).some((token, i) => {
    const before = list[i - 1]?.low ?? '';
    if (FUNCTION_WORDS.has(token.low) || /(?:ed|ing)$/u.test(token.low)) return false;
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
  return content.length <= 3 ? append(text, missing(text, named)) : text;
}

/** The words of `more` that the text does not hold yet. */
export function missing(text: string, more: string): string {
  const have = new Set(tokens(text).map(({ low }) => low));
  return tokens(more)
    .filter(({ low }) => !have.has(low))
    .map((token) => token.text)
    .join(' ');
}

const ROLE =
  /^(?:minister|president|mayor|spokesman|spokeswoman|governor|king|queen|pope|judge|coach|chief|leader|captain|suspect|victim|man|woman|boy|girl|pilot|driver|director|\p{L}+(?:er|or|ist|man|woman))$/u;

/** A noun that 'it' may mean: none for a person, a group of people, or several things. */
const NO_ACTOR =
  /^(?!(?:police|army|court|people|men|women|children|minister|president|mayor|spokes\p{L}+|governor|king|queen|pope|judge|coach|chief|leader|suspect|man|woman|boy|girl|first|second|third|last|new|old)$)\p{L}+(?<!s|er|ist)$/u;

function antecedent(topic: string, kind: Kind): string | undefined {
  if (kind === 'named') return undefined;
  if (kind === 'thing') return thing(topic);
  const own = names(topic);
  const text = (span: Span | undefined): string | undefined => span && topic.slice(span.start, span.end);
  const lead = (span: Span): string =>
    tokens(topic.slice(0, span.start)).findLast(({ low }) => low !== 'the')?.low ?? '';
  const placed = (span: Span): boolean => /^(?:in|at|near|on|inside|outside)$/u.test(lead(span));
  if (kind === 'place')
    return text(own.find(placed) ?? own.find((span) => /^(?:to|from|of)$/u.test(lead(span))) ?? own[0]);
  const free = own.filter((span) => !placed(span));
  if (kind === 'several') {
    const joined = free.find((span) => /\band\b|,/u.test(text(span) ?? ''));
    const noun = nounPhrase(topic, /s$|^(?:people|police|men|women|children)$/u);
    if (joined !== undefined) return text(joined);
    if (/\bbetween\b/iu.test(topic) && free.length > 1) return free.map(text).join(' and ');
    return noun ?? text(free[0]);
  }
  const full = free.find((span) => tokens(text(span) ?? '').length > 1 && !/\band\b/u.test(text(span) ?? ''));
  return text(full) ?? nounPhrase(topic, ROLE) ?? text(free[0]);
}

/** The first noun with its article, or the noun counted or chosen from, that is of a kind. */
function nounPhrase(topic: string, kind: RegExp): string | undefined {
  const { kept } = parts(topic);
  if (kept !== '' && kind.test(tokens(kept).at(-1)?.low ?? '')) return kept;
  const list = tokens(topic);
  for (const [i, token] of list.entries()) {
    if (!DETERMINERS.has(token.low) || token.low === 'what') continue;
    for (const last of [list[i + 1], list[i + 2]])
      if (last !== undefined && !FUNCTION_WORDS.has(last.low) && kind.test(last.low))
        return topic.slice(token.start, last.end);
  }
  const bare = list.find(
    ({ low }, i) => AUXILIARIES.has(list[i - 1]?.low ?? '') && kind.test(low) && !FUNCTION_WORDS.has(low),
  );
  return bare?.text;
}

/** What 'it' means: the first noun with an article that is nobody, with a second noun where a preposition leads it ('in the ferry collision'). */
function thing(topic: string): string | undefined {
  const list = tokens(topic);
  for (const [i, token] of list.entries()) {
    if (!/^(?:the|a|an)$/u.test(token.low)) continue;
    const described = /^(?:first|second|third|fourth|fifth|last|new|old|big|main)$/u.test(
      list[i + 1]?.low ?? '',
    );
    const noun = list[described ? i + 2 : i + 1];
    if (noun === undefined || FUNCTION_WORDS.has(noun.low) || !NO_ACTOR.test(noun.low)) continue;
    const second = list[described ? i + 3 : i + 2];
    const led =
      PREPOSITIONS.has(list[i - 1]?.low ?? '') && second !== undefined && !FUNCTION_WORDS.has(second.low);
    return topic.slice(token.start, led && !second.low.endsWith('ed') ? second.end : noun.end);
  }
  return undefined;
}
