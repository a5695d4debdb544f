import type { Span } from '../text/span.ts';
import { stemmer } from '../text/stems.ts';
import { words } from '../text/words.ts';
import { values } from './values.ts';
import type { Wants } from './wants.ts';

/** What a question asks for, read from its words. */
export type Reading = {
  readonly wants: Wants;
  /** The stem of the noun asked for: `country` in 'which country'. */
  readonly focus?: string;
  /** True for a question with a question word or mark, false for a bare topic. */
  readonly asks: boolean;
  /** True where the newest report is wanted ('latest on', 'now', 'current'). */
  readonly latest: boolean;
  /** True for 'which of these is not': the answer is what the articles do not say. */
  readonly negated: boolean;
};

const PERSON =
  /^(?:actor|actress|artist|athlete|author|billionaire|boss|candidate|captain|ceo|champion|chief|coach|comedian|composer|director|emperor|founder|golfer|governor|head|inventor|judge|king|lawmaker|leader|mayor|minister|musician|official|person|philosopher|pilot|player|politician|pope|president|prince|princess|professor|queen|rapper|scientist|senator|singer|star|woman|man|winner|writer)s?$/;
const PLACE =
  /^(?:area|borough|capital|city|cities|continent|countries|country|county|counties|district|island|lake|location|mountain|nation|neighbou?rhood|place|port|province|region|river|sea|state|street|suburb|territory|town|village)s?$/;
const DATE = /^(?:year|month|day|date|weekday|century|decade|season)s?$/;
const UNIT_OF_TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)$/;

/** First rule that matches decides; `$1` is the noun asked for. */
const RULES: readonly (readonly [RegExp, Wants])[] = [
  [/\b(?:stands? for|short for|abbreviation (?:of|for)|acronym)\b/, 'expansion'],
  [/\bhow (?:many|few)\b/, 'number'],
  [
    /\bhow (?:long|old)\b|\bhow many (?:seconds|minutes|hours|days|weeks|months|years) (?:did|does|has|have|was|were|will)\b/,
    'duration',
  ],
  [/\b(?:what|which) (?:percent|percentage|share|proportion|fraction)\b|\bhow much of\b/, 'percent'],
  // 'How much oil leaked?' is counted in something else than money.
  [
    /\bhow much (?!money|cash|ransom|damage|debt|profit|loss|revenue|tax|duty|rent|pay|compensation|aid|funding|interest|of|more|less|is|are|was|were|do|does|did|has|have|had|will|would|could|can|should|it|the|a|an|to|in|for|on|by|per|each)\p{L}/u,
    'number',
  ],
  [/\bhow much\b|\b(?:what|which) (?:price|sum|amount|cost|salary|budget|fine)\b|\bhow expensive\b/, 'money'],
  [
    /\bhow (?:big|large|far|fast|tall|high|deep|wide|heavy|hot|cold|often|strong|loud|close)\b|\bwhat (?:number|score|magnitude)\b/,
    'number',
  ],
  [
    /\bwhat (?:is|was|were|are) the (?:[\p{L}\p{N}]+ ){0,3}(?:turnout|toll|population|speed|temperature|magnitude|height|length|depth|total|rate|age|score|margin|size|weight|capacity|attendance|majority|figure)\b/u,
    'number',
  ],
  [/\b(?:what|which) time\b/, 'time'],
  [/\bwhen\b|\bsince when\b|\bhow (?:recently|soon|late|early)\b/, 'date'],
  [/\bwhere\b|\bwhere's\b/, 'place'],
  [/\bwho\b|\bwhom\b|\bwhose\b|\bwho's\b/, 'person'],
  [
    /\bwhy\b|\bhow come\b|\bfor what reason\b|\bwhat (?:caused|causes|led to|prompted|is the reason|was the reason|are the reasons)\b/,
    'reason',
  ],
];

/** The question words of other languages, each as folded words. */
const ELSEWHERE: readonly (readonly [RegExp, Wants])[] = [
  [/(?:^|\s)(?:por que|warum|weshalb|wieso|pourquoi|neden|niye|کیوں|لماذا)(?:\s|$)|为什么|为何/u, 'reason'],
  [/(?:^|\s)(?:cuant[oa]s?|wie ?viele?|combien|kac|کتنے|کتنی|کتنا|کم)(?:\s|$)|多少|几/u, 'number'],
  [/(?:^|\s)(?:cuando|wann|quand|ne zaman|کب|متی)(?:\s|$)|什么时候|何时/u, 'date'],
  [/(?:^|\s)(?:donde|wo|wohin|woher|ou|nerede|nereye|nereden|کہاں|این)(?:\s|$)|哪里|哪儿|在哪/u, 'place'],
  [/(?:^|\s)(?:quien|quienes|wer|wen|wem|wessen|qui|kim|kimin|کون|کس|من)(?:\s|$)|谁/u, 'person'],
];

/** Reads what a question asks for. `language` is the question's (BCP 47 primary subtag). */
export function readQuestion(question: string, language: string): Reading {
  const folded = words(question).map((word) => word.text);
  const text = folded.join(' ');
  const focus = focusOf(folded);
  const base = {
    asks:
      question.includes('?') ||
      question.includes('؟') ||
      /\b(?:who|what|when|where|why|which|how|whose|whom)\b/.test(text) ||
      AUXILIARY.test(folded[0] ?? ''),
    latest: /\b(?:latest|newest|most recent|right now|currently|current|so far|nowadays|today|update)\b/.test(
      text,
    ),
    negated: /\b(?:not|except|never|isnt|false)\b/.test(text),
    ...(focus === undefined ? {} : { focus: stemmer(language)(focus) }),
  };
  if (language !== 'en') {
    const rule = ELSEWHERE.find(([pattern]) => pattern.test(text));
    if (rule !== undefined) return { ...base, asks: true, wants: rule[1] };
  }
  const rule = RULES.find(([pattern]) => pattern.test(text));
  let wants: Wants = rule?.[1] ?? 'thing';
  if (wants === 'number' && focus !== undefined && UNIT_OF_TIME.test(focus)) wants = 'duration';
  if (wants === 'thing' && focus !== undefined) {
    if (PLACE.test(focus)) wants = 'place';
    else if (DATE.test(focus)) wants = 'date';
    else if (PERSON.test(focus)) wants = 'person';
  }
  if (rule === undefined && wants === 'thing' && AUXILIARY.test(folded[0] ?? '')) wants = 'yesno';
  return { ...base, wants };
}

/**
 * Reads what a claim is to be held against: it asks for the figure where it gives one. Its 'when' and 'who' ask nothing: they join its
 * clauses. `language` is the claim's (BCP 47 primary subtag).
 */
export function readClaim(claim: string, language: string): Reading {
  const { negated } = readQuestion(claim, language);
  const kinds = values(claim, language).map(({ kind }) => kind);
  const wants = kinds.find((kind) => kind === 'number' || kind === 'money' || kind === 'percent');
  return { wants: wants ?? 'thing', asks: wants !== undefined, latest: false, negated };
}

const DETERMINERS = /^(?:which|what|whose|many|much)$/;
const PASSED_OVER =
  /^(?:of|the|these|those|other|new|former|major|famous|popular|two|three|four|first|second|u|us|american|british|european|well|known|kind|type|sort|name|one)$/;

/** The noun after which, what, how many: the first word after it that is no filler; none before a verb ('what did'). */
function focusOf(folded: readonly string[]): string | undefined {
  for (let i = 0; i < folded.length; i++) {
    if (!DETERMINERS.test(folded[i]!)) continue;
    let next = i + 1;
    while (next < folded.length && PASSED_OVER.test(folded[next]!)) next++;
    const word = folded[next];
    if (word === undefined || AUXILIARY.test(word) || /^\p{N}/u.test(word)) return undefined;
    return word;
  }
  return undefined;
}

const FRAMES =
  /\bstands? for\b|\bshort for\b|\b(?:an? )?(?:abbreviation|acronym) (?:of|for)\b|\bwhat happened\b|\bwhat(?:['’]s| is| was| are| were) the names? of\b|\bthe names? of\b|\bwhat (?:do|does) .{1,60} mean\b(?= \?|\?|$)|\b(?:latest|news|updates?|anything|something) (?:on|about|from)\b/giu;

/** The parts of a question that only ask: articles do not answer in these words, so they are not searched for. */
export function frames(question: string): Span[] {
  return [...question.matchAll(FRAMES)].flatMap((match) => {
    const inner = /^what (?:do|does) (.+) mean$/iu.exec(match[0]);
    if (inner === null) return [{ start: match.index, end: match.index + match[0].length }];
    return [{ start: match.index + match[0].length - 4, end: match.index + match[0].length }];
  });
}
