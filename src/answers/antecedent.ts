import type { Span } from '../text/span.ts';
import type { Token } from './topic.ts';
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, names, parts, PREPOSITIONS, tokens } from './topic.ts';

/** What a word stands for: he, they, it, there, or this dam. */
export type Kind = 'person' | 'several' | 'thing' | 'place' | 'named';

const ROLE =
  /^(?:minister|president|mayor|spokesman|spokeswoman|governor|king|queen|pope|judge|coach|chief|leader|captain|suspect|victim|man|woman|boy|girl|pilot|driver|director|\p{L}+(?:er|or|ist|man|woman))$/u;

/** A noun that 'it' may mean: none for a person, a group of people, or several things. */
const NO_ACTOR =
  /^(?!(?:police|army|court|people|men|women|children|minister|president|mayor|spokes\p{L}+|governor|king|queen|pope|judge|coach|chief|leader|suspect|man|woman|boy|girl|first|second|third|last|new|old)$)\p{L}+(?<!s|er|ist)$/u;

/** What a word of a kind stands for in the question before; undefined where that names none. */
export function antecedent(topic: string, kind: Kind): string | undefined {
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
  if (isTheAnswer(topic)) return undefined;
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

/** 'Who leads the case?': whom 'she' means is the answer, and has no name yet; 'Who is Ana Ruiz?' gives it. */
const isTheAnswer = (topic: string): boolean =>
  /^\P{L}*who(?:m|se)?(?!\p{L})/iu.test(topic) &&
  !/^\P{L}*who(?:\s+(?:is|was|are|were)|['’]s)\s+\p{Lu}/u.test(lowerFirst(topic));

const lowerFirst = (text: string): string => text.replace(/^\P{L}*\p{L}/u, (first) => first.toLowerCase());

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

/** Nouns of one thing, at most: 'the dock strike', 'the new Tamsel treaty'. */
const LONGEST_NOUN = 4;

/**
 * What 'it' means: the first noun with an article that is nobody, with the nouns that make one name with it ('the dock strike'). The
 * verb that ends such a question ('When did the dock strike begin?') is none of them.
 */
function thing(topic: string): string | undefined {
  const list = tokens(topic);
  for (const [i, token] of list.entries()) {
    if (!/^(?:the|a|an)$/u.test(token.low)) continue;
    let last = i;
    while (last - i < LONGEST_NOUN && isNoun(list[last + 1]) && adjoins(topic, list[last]!, list[last + 1]!))
      last++;
    const verbal = AUXILIARIES.has(list[i - 1]?.low ?? '');
    const closes = list[last + 1] === undefined || PREPOSITIONS.has(list[last + 1]!.low);
    if (verbal && closes && last - i > 1) last--;
    const noun = list[last];
    if (last === i || noun === undefined || !NO_ACTOR.test(noun.low)) continue;
    return topic.slice(token.start, noun.end);
  }
  return undefined;
}

const isNoun = (token: Token | undefined): token is Token =>
  token !== undefined && !FUNCTION_WORDS.has(token.low) && !/..ed$/u.test(token.low);

const adjoins = (topic: string, a: Token, b: Token): boolean => /^\s+$/u.test(topic.slice(a.end, b.start));
