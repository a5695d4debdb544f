import { about, append, askedWith, atTime, timeAlone, withOther } from './exchange.ts';
import { missing, resolved } from './pronouns.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  names,
  PREPOSITIONS,
  QUESTION_WORDS,
  tokens,
} from './topic.ts';

/** Characters of a question that are read: a follow-up is short. */
const LONGEST = 300;

/** How many earlier questions are read: a subject is seldom kept up longer. */
const REMEMBERED = 6;

/**
 * The self-contained question that a follow-up means ('and where?', 'what about Qatar?', 'since Monday', 'did they agree?'), by
 * the questions before it, oldest first, as they were asked. It is meant for searching, not for showing: it keeps the subject of
 * the question before and exchanges the question word, the name, the time, or the pronoun. Undefined where the question stands
 * alone, or where none came before.
 */
export function followUp(question: string, previous: readonly string[]): string | undefined {
  let topic: string | undefined;
  if (question.length > LONGEST) return undefined;
  for (const whole of previous.slice(-REMEMBERED)) {
    const earlier = whole.slice(0, LONGEST);
    if (tokens(earlier).length === 0) continue;
    topic = (topic === undefined ? undefined : meant(earlier, topic)) ?? earlier;
  }
  return topic === undefined ? undefined : meant(question, topic);
}

const JOINING = /^\s*(?:(?:and|but|so|or|also|then|ok|okay|well)\b[\s,]*)+/iu;
const WORD_ALONE =
  /^(?:when|where|why|how|who|whom|how many|how much|how long|how old|how far|how often|how big|how bad|since when|until when|for how long|by whom|with whom|to whom|from where|where to|where from|why not|how come|which ones?|who else|what else|where else|when else|why else|how else|anyone else|anybody else|anything else|anywhere else)(?: exactly)?$/u;
const WORD_WITH_THAT =
  /^(?<word>when|where|why|how|how long ago|since when)(?: exactly)? (?:was|is|were|are|will|did|does|has|had) (?:that|this|it|all this)(?: all)?(?: (?:happen|happened|happening|take place|occur|be|so|exactly|the case|said|announced))*$/u;
const MORE =
  /^(?:tell me more|say more|go on|more|more details|details|any details|any more|any update|any updates|any news|anything new|what next|what then|what happened(?: next| then| afterwards| after that| since)?|really|is (?:it|that|this) true|says who|who says so|who said so|who says|according to whom|source|sources|how so|explain)(?: please)?$/u;
/** Bare question words of other languages, with their 'and'. */
const ELSEWHERE =
  /^(?:(?:y|und|et|e|ve|اور) )?(?:dónde|donde|cuándo|cuando|por qué|por que|quién|quien|cómo|cuántos|wo|wann|warum|wieso|wer|wie viele|où|quand|pourquoi|qui|combien|nerede|ne zaman|neden|niye|kim|kaç|کہاں|کب|کیوں|کون|کتنے)$/u;
const LEANS_ALONE =
  /^(?:reasons?|causes?|results?|outcomes?|details?|consequences?|toll|casualties|victims?|suspects?|motives?|prices?|costs?|aims?|goals?|date|place|venue|responses?|reactions?|died|dead|killed|hurt|injured|wounded|arrested|survived|rescued|responsible|involved|present|agreed|agree|won|win|lost|lose|start|started|begin|began|end|ended|people|part|took|take|react|reacted|respond|responded|decided|witnesses|official|confirmed|denied|behind|paid|pay|damage|missing)$/u;

function meant(question: string, topic: string): string | undefined {
  const joined = JOINING.test(question);
  const text = question
    .replace(JOINING, '')
    .replace(/[\s?!.…]+$/u, '')
    .trim();
  const list = tokens(text);
  const low = list.map((token) => token.low).join(' ');
  if (list.length === 0) return undefined;
  const time = timeAlone(text);
  if (time !== undefined) return atTime(topic, time);
  if (low === 'what' || low === 'which') return undefined;
  if (WORD_ALONE.test(low))
    return askedWith(
      topic,
      low
        .replace(/^any(?:one|body)/u, 'who')
        .replace('anything', 'what')
        .replace('anywhere', 'where')
        .replace(/ exactly$/u, ''),
    );
  const word = WORD_WITH_THAT.exec(low)?.groups?.['word'];
  if (word !== undefined) return askedWith(topic, word);
  if (ELSEWHERE.test(low)) return `${text} ${topic}`;
  if (MORE.test(low)) return append(text, missing(text, about(topic)));
  const source = /^(?:what )?according to (.+)$/iu.exec(text)?.[0];
  if (source !== undefined)
    return append(topic.replace(/,?\s*according to .*$/iu, ''), source.replace(/^what /iu, ''));
  const other = otherThing(text, joined);
  if (other !== undefined) return resolvedOther(topic, other);
  const direct = resolved(text, topic);
  if (direct !== undefined) return direct;
  return bare(text, topic, joined);
}

const resolvedOther = (topic: string, other: string): string => {
  const bound = /^(?:the )?(?:others?|rest)$/iu.test(other);
  return bound ? append(topic, other) : withOther(topic, other);
};

/** The name or noun of 'what about Qatar?', 'and in Doha?', 'did Qatar?', 'Qatar too?'. */
function otherThing(text: string, joined: boolean): string | undefined {
  const asked = /^(?:what|how) about (.+)$/iu.exec(text)?.[1];
  const also = /^(.+?) (?:too|as well|also)$/iu.exec(text)?.[1];
  const fragment = asked ?? also ?? text;
  const list = tokens(fragment);
  const first = list[0];
  if (first === undefined || list.length > 6) return undefined;
  if (
    list.some(({ low }) =>
      /^(?:it|he|she|they|them|him|her|his|their|its|that|this|these|those|there)$/u.test(low),
    )
  )
    return undefined;
  const answered = /^(?:did|does|do|has|have|is|are|was|were|will|can|could|would) (.+)$/iu.exec(
    fragment,
  )?.[1];
  if (answered !== undefined) {
    const [name] = names(`- ${answered}`.replace('- ', 'x '));
    return name !== undefined && name.start === 2 && name.end === answered.length + 2 ? answered : undefined;
  }
  if (QUESTION_WORDS.has(first.low) || AUXILIARIES.has(first.low)) return undefined;
  if (asked !== undefined || joined)
    return fragment.replace(/^(?:about |the ones? (?=\p{Ll}+ )|those (?=\p{Ll}+ ))/iu, '');
  const run = names(`x ${fragment}`)[0];
  const allName = run !== undefined && run.start === 2 && run.end === fragment.length + 2;
  if (also !== undefined && (allName || PREPOSITIONS.has(first.low))) return fragment;
  if (PREPOSITIONS.has(first.low) && list.length <= 4) return fragment;
  return allName && list.length <= 3 ? fragment : undefined;
}

/** 'How many were children?', 'what was stolen?': counted or done, but what and where was said before. */
const COUNTED = /^how (?:many|much) (?:were|was|are|is|have|had|of (?:them|those))\b/iu;
const DONE =
  /^(?:what|who|how many|how much) (?:was|were|has been|have been|had been|is|are) (?:\p{L}+(?:ed|en|wn|ught)|lost|found|hurt|made|told|shot|hit|cut|left|sent|held|won|paid|sold|done)$/iu;

/** 'What was the score?': nothing but what came before says of what. */
const OF_THE_SAME = /^(?:what|how (?:big|high|large|low|great)) (?:is|was|are|were) the \p{Ll}+$/u;

/** 'Did Türkiye agree?': to what was asked before. */
const reaction = (text: string): boolean =>
  /^(?:did|does|do|has|have|will|would|can|how did|how has|how does|why did) \p{Lu}.{0,60}? (?:agree|agreed|accept|accepted|refuse|refused|object|objected|react|reacted|respond|responded|comply|complied|comment|commented|deny|denied|confirm|confirmed)\s*(?:yet|too|as well|also|then)?$/iu.test(
    text,
  );

/** A question whose words all ask about something said before ('how many died?', 'what was the reason?'), or that goes on with 'and'. */
function bare(text: string, topic: string, joined: boolean): string | undefined {
  const list = tokens(text);
  if (names(text).length > 0) return reaction(text) ? append(text, missing(text, about(topic))) : undefined;
  if (COUNTED.test(text) || DONE.test(text)) return append(text, missing(text, about(topic)));
  if (OF_THE_SAME.test(text)) return append(text, missing(text, about(topic)));
  const content = list.filter(({ low }) => !FUNCTION_WORDS.has(low));
  const asks =
    QUESTION_WORDS.has(list[0]?.low ?? '') ||
    AUXILIARIES.has(list[0]?.low ?? '') ||
    /^(?:any|the|all)$/u.test(list[0]?.low ?? '');
  if (
    content.length === 0 ||
    (asks && content.length <= 3 && content.every(({ low }) => LEANS_ALONE.test(low)))
  )
    return append(text, missing(text, about(topic)));
  if (!joined) return undefined;
  const named = names(topic)
    .map(({ start, end }) => topic.slice(start, end))
    .join(' ');
  const definite = list.some(({ low }, i) => DETERMINERS.has(low) && i > 0) || content.length <= 2;
  return definite && named !== '' ? append(text, missing(text, named)) : undefined;
}
