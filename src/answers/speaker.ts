import type { Span } from '../text/span.ts';
import { speakerElsewhere } from './foreignSpeaker.ts';
import { hasVerb, isPronoun, openingSubject, phraseAfter, subjectBefore } from './nounPhrase.ts';

/** Who a sentence says its statement comes from. `stands` is false for 'he' or 'the report': the sentence before names whom. */
export type Speaker = Span & { readonly stands: boolean };

const whole = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'giu');

// Verbs that hand on what somebody says wherever they stand, and those that do so only with a clause or a quotation beside them.
const SAYS = whole(
  'said|says|say|told|tells|stated|announced|warned|insisted|argued|admitted|acknowledged|reiterated|stressed|emphasi[sz]ed|denied|denies|deny|alleged|alleges?|described(?= [^,.]{1,50} as\\b)|asserted|tweeted|testified|vowed|pledged|claimed|confirmed|revealed|declared|demanded|accused|blamed|condemned|critici[sz]ed|urged|cautioned|complained|conceded|disclosed|wrote|replied|promised|predicted|estimated|estimates?|reported|believes?|reckons?|expressed|called (?:for|on)|(?:dismissed|rejected) (?:the |these |those |such |all |any )?(?:\\p{L}+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?|figures?|account)|threatened|hailed|praised|defended|ruled out',
);
const MAY_SAY = whole(
  'added|adds|spoke of|speaks? of|noted|notes|suggested|suggests?|indicated|indicates?|hinted|maintained|maintains|concluded|found|finds|showed|shows?|observed|remarked|commented|recalled|repeated|thought|thinks?|believed|claims?|reports|warns?|argues?|insists?|confirms?|explained|explains|feare?d?|fears|hoped?|hopes|asked|joked|learned|learnt|understands?|puts?',
);
const CLAUSE_FOLLOWS =
  /^(?:\s*[,:]|\s*["“]|\s*\.?$|\s+(?:that|whether|if|how|why)\b|\s+(?:in|on|at) [^,]{1,40},? that\b)/iu;
const SOURCES =
  /\b(?:reports?|sources?|officials?|data|study|survey|polls?|figures|documents?|records|footage|images|witnesses|residents|analysts|experts|police|scientists|researchers|investigators|doctors|diplomats|insiders|estimates|rumours?|rumors?|investigation|inquiry|audit|statement|authorities|critics|media|agency|ministry|spokes\p{L}+|tests?|letter|memo|company|newspaper|broadcaster|officers?|lawyers?|aides?|people|person|association|union|office|department|hospital|observers|mediators|minister|president|governor|mayor|leaders?|chief|commander|judge|chairman|chairwoman|director|envoys?|secretary|government|court|council|party|army|committee|police|coastguard)\b/iu;
const OUTLET =
  /\b(?:AFP|Reuters|AP|Associated Press|BBC|CNN|News|Times|Post|Xinhua|Anadolu|dpa|EFE|Bloomberg|TV|Agency|Daily|Gazette|Herald|Tribune|Guardian)\b/u;

const BE =
  /\b(?:is|are|was|were|be|been|being|am|get|got)(?:\s+(?:not|also|widely|later|earlier|initially|first|still|\p{Ll}+ly))*\s+$/iu;
const NO_VERB =
  /\b(?:to|not|n't|n’t|would|could|can|cannot|will|must|should|did|does|do|might|who|which|that|the|an?|his|her|its|their|our|this|these|those|of|for|no|any|such|more|previously|newly|as|having|Who|Which|That|The|An?|His|Her|Its|Their|Our|This|These|Those|No|Any|Such|More|Previously|As|Having)\s+$/u;
const NOT_SPEECH =
  /^(?:said|told) to\b|^claimed (?:the )?(?:\p{L}+ )?(?:lives|victory|life)|^reported (?:cases|losses|a (?:loss|profit))|^called (?:off)|^found (?:guilty|dead)/iu;

const NOT_SOURCE =
  /^(?:plan|schedule|law|tradition|custom|need|rank|age|size|taste|the (?:rules?|law|terms|constitution|plan|schedule|needs?))\b/iu;
const LEANING =
  /^(?:the|that|this|these|those) (?:same )?(?:reports?|statements?|documents?|source|sources|study|spokes\p{L}+|officials?|officers?|outlet|newspaper|paper|account|letter|filing|article)$/iu;

/** 'The pilot', 'the union’s leader': what a name beside it makes known. */
const ROLE = /^(?:(?:the|an?)\s|\p{Lu}[^,]*’s\s).*\p{Ll}$/iu;
/** 'its chief executive, Ada Roth': the name tells more. */
const NAME_AFTER = /^, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}(?=[,.]|$)/u;

/** Who speaks in a sentence, by its masked text (see maskQuotations), as a span of that text. */
export function speakerIn(masked: string): Speaker | undefined {
  const found =
    cited(masked) ??
    accordingTo(masked) ??
    agent(masked) ??
    subject(masked) ??
    participle(masked) ??
    speakerElsewhere(masked);
  if (found === undefined) return undefined;
  const phrase = masked.slice(found.start, found.end);
  const name = NAME_AFTER.exec(masked.slice(found.end));
  if (name !== null && /^(?:its|his|her|their)\s/iu.test(phrase))
    return { start: found.end + 2, end: found.end + name[0].length, stands: true };
  if (name !== null && ROLE.test(phrase))
    return { start: found.start, end: found.end + name[0].length, stands: true };
  if (/^(?:I|[Ww]e|[Yy]ou|[Ww]ho|[Ww]hich|[Ww]hat|[Tt]here)$/u.test(phrase)) return undefined;
  return { ...found, stands: !isPronoun(phrase) && !LEANING.test(phrase) };
}

const isSource = (phrase: string): boolean => /\p{Lu}/u.test(phrase) || SOURCES.test(phrase);

/** 'ARY News reported, citing diplomatic sources'; 'quoted the minister as saying'. */
function cited(text: string): Span | undefined {
  for (const match of text.matchAll(whole('(?:citing|quoting|quoted|cited)(?! as\\b)(?! by\\b)(?=\\s)'))) {
    if (
      /^(?:quoted|cited)/iu.test(match[0]) &&
      !/\b(?:which|who) $/u.test(text.slice(0, match.index)) &&
      (BE.test(text.slice(0, match.index)) || !/\bas (?:saying|telling)\b/iu.test(text.slice(match.index)))
    )
      continue;
    const phrase = phraseAfter(text, match.index + match[0].length + 1);
    if (phrase !== undefined && isSource(text.slice(phrase.start, phrase.end))) return phrase;
  }
  return undefined;
}

function accordingTo(text: string): Span | undefined {
  for (const match of text.matchAll(whole('according to|in the words of'))) {
    const from = match.index + match[0].length + 1;
    if (NOT_SOURCE.test(text.slice(from))) continue;
    const phrase = phraseAfter(text, from);
    if (phrase === undefined) continue;
    // 'The ministry denied it, according to AFP': the agency only hands on what the ministry says.
    const beyond = OUTLET.test(text.slice(phrase.start, phrase.end))
      ? subject(text.slice(0, match.index))
      : undefined;
    return beyond ?? phrase;
  }
  return undefined;
}

const DESCRIBED = whole(
  '(?:described|seen|regarded|viewed|hailed|condemned|confirmed|announced|reported|denied|rejected|dismissed|claimed|criticised|criticized|questioned|disputed|labelled|dubbed|estimated|put|revealed|disclosed|considered)(?: as [^,]{1,60}?| (?:on|late) \\p{L}+| at [^,]{1,30}?)? by(?=\\s)',
);

const NO_AGENT =
  /^(?:mistake|accident|law|default|phone|telephone|e?mail|post|text|vote|\p{Ll}+ing|\p{N}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|late|early|midday|noon|the end)\b/u;

/** 'was described by insiders as a final attempt'. */
function agent(text: string): Span | undefined {
  for (const match of text.matchAll(DESCRIBED)) {
    if (!BE.test(text.slice(0, match.index))) continue;
    const phrase = phraseAfter(text, match.index + match[0].length + 1);
    if (phrase !== undefined && !NO_AGENT.test(text.slice(phrase.start))) return phrase;
  }
  return undefined;
}

/** The subject of the first verb of saying; where the verb comes first ('…," said Mr Khan'), the phrase behind it. */
function subject(text: string): Span | undefined {
  const verbs = [
    ...[...text.matchAll(SAYS)].map((match) => ({ match, sure: true })),
    ...[...text.matchAll(MAY_SAY)].map((match) => ({ match, sure: false })),
    ...[...text.matchAll(whole('quoted as saying|cited as saying'))].map((match) => ({ match, sure: true })),
  ].sort((a, b) => a.match.index - b.match.index);
  const said = verbs.flatMap(({ match, sure }) => {
    const phrase = subjectOf(text, match, sure);
    return phrase === undefined ? [] : [{ phrase, end: match.index + match[0].length }];
  });
  // '…, mediators said': set off by a comma, it speaks for the whole sentence.
  const outer = said.find(
    ({ phrase, end }) => /[,"]\s*$/u.test(text.slice(0, phrase.start)) && SET_OFF.test(text.slice(end)),
  );
  return (outer ?? said[0])?.phrase;
}

const AUXILIARY = /\b(?:will|would|can|could|may|might|is|are|was|were|has|had|have|do|does|did)\b/u;
/** 'Filling began, although Eskaria had promised to wait': said of something else. */
const MENTIONED = /\S\s.*\b(?:although|though|because|after|before|unless|if|when|while|since)\s+$/iu;
const SET_OFF =
  /^\s*(?:[,."]|$)|^ (?:(?:late |early )?on|in a|at a|late|early|earlier|yesterday|this)\s[^,"]{1,40}[.,]?$/iu;

function subjectOf(text: string, match: RegExpExecArray, sure: boolean): Span | undefined {
  const at = match.index;
  const before = text.slice(0, at);
  const after = text.slice(at + match[0].length);
  const quoted = match[0].includes(' as ');
  if (NOT_SPEECH.test(text.slice(at)) || NO_VERB.test(before) || (BE.test(before) && !quoted))
    return undefined;
  const inverted = behind(text, match);
  if (inverted !== undefined) return inverted;
  const phrase = subjectBefore(text, quoted ? before.replace(BE, '').length : at);
  if (phrase === undefined || MENTIONED.test(text.slice(0, phrase.start))) return undefined;
  const words = text.slice(phrase.start, phrase.end);
  if (/(?:^|\s)(?:an?|the|of|to|for|with|by|in|at)$/u.test(words) || AUXILIARY.test(words)) return undefined;
  if (
    /^(?:unconfirmed|unverified|conflicting|local|early|initial|media|some|several|other|earlier|new|recent|such)$/iu.test(
      words,
    )
  )
    return undefined;
  const beside = CLAUSE_FOLLOWS.test(after) || /[",]\s*$/u.test(text.slice(0, phrase.start));
  const known = SOURCES.test(words) && !/^(?:add|put|ask|found|find|learn)/iu.test(match[0]);
  return sure || beside || known ? phrase : undefined;
}

const INVERTS =
  /^(?:said|says|added|adds|asked|wrote|explained|warned|replied|recalled|insisted|joked|argued|admitted|declared|noted|stressed|claimed)$/iu;

function behind(text: string, match: RegExpExecArray): Span | undefined {
  const at = match.index;
  const before = text.slice(0, at);
  // 'Asked about the delay, the minister said': not a verb in front of its subject.
  if (!INVERTS.test(match[0]) || (before.trim() === '' && /^asked$/iu.test(match[0]))) return undefined;
  const quotation = /"\s*$|^\s*$/u.test(before);
  if (!quotation && !(/,\s*$/u.test(before) && /^(?:said|says|added)$/iu.test(match[0]) && hasVerb(before)))
    return undefined;
  const phrase = phraseAfter(text, at + match[0].length + 1);
  if (
    phrase === undefined ||
    hasVerb(text.slice(phrase.start, phrase.end)) ||
    /^(?:that|in|on|at|by|during|to|from|with|it|he|she|they|there)\b/iu.test(
      text.slice(phrase.start, phrase.end),
    )
  )
    return undefined;
  return quotation || /^\s*(?:[,.]|$)/u.test(text.slice(phrase.end)) ? phrase : undefined;
}

/** '…delivered a clear message, warning that…': the sentence's subject speaks. 'Unconfirmed reports of…': the reports do. */
function participle(text: string): Span | undefined {
  if (
    /[,"] (?:saying|adding|warning|claiming|insisting|arguing|alleging|stressing|noting|telling|announcing|denying|accusing|confirming|explaining|promising|declaring)\b/iu.test(
      text,
    )
  ) {
    const phrase = openingSubject(text);
    if (phrase !== undefined) return phrase;
  }
  const reports =
    /\b(?:(?:there (?:were|are|have been)|amid|after|despite)\s+|(?=(?:unconfirmed|unverified) ))((?:unconfirmed |unverified |conflicting |early |initial |media |local |some )*(?:reports|rumours|rumors|claims))\b/iu.exec(
      text,
    );
  const rumours = /^(?:Reports|Rumou?rs|Claims|Allegations|Suggestions)(?= (?:that|of)\b)/u.exec(text);
  if (rumours !== null) return { start: 0, end: rumours[0].length };
  if (reports === null) return undefined;
  const start = reports.index + reports[0].length - (reports[1] ?? '').length;
  return { start, end: reports.index + reports[0].length };
}
