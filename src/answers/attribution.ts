import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { MAX_QUOTE_LENGTH, MAX_QUOTE_SENTENCES } from './answer.ts';
import { isHedged, leansBack, takesBack } from './leaning.ts';
import { isPronoun, openingSubject } from './nounPhrase.ts';
import { allQuoted, insideQuotation, maskQuotations } from './quotationMask.ts';
import type { Speaker } from './speaker.ts';
import { speakerIn } from './speaker.ts';

/**
 * Who says what a sentence says (a span of the body), where the article tells; and the sentences to show with it, `first` to
 * `last`, inclusive.
 */
export type Attribution = { readonly saidBy?: Span; readonly first: number; readonly last: number };

/** How far back a speaker or a subject is looked for, in sentences. */
const REACH = 2;

/**
 * The speaker of sentence `index`, and the neighbours that must be shown with it: the sentence that names the speaker where this
 * one does not, the sentence it leans on ('He', 'The two sides'), and the one after where that denies or doubts it. Shown are at
 * most {@link MAX_QUOTE_SENTENCES} sentences and {@link MAX_QUOTE_LENGTH} characters; a doubt goes first, then the speaker, then
 * the sentence leaned on. The speaker is told even where the sentence that names him does not fit.
 */
export function attribution(body: string, sentences: readonly Sentence[], index: number): Attribution {
  const sentence = sentences[index];
  if (sentence === undefined) return { first: index, last: index };
  const text = (i: number): string => {
    const at = sentences[i];
    return at === undefined ? '' : body.slice(at.start, at.end);
  };
  let first = index;
  let last = index;
  const show = (from: number, to: number): void => {
    const start = sentences[Math.min(from, first)]?.start ?? sentence.start;
    const end = sentences[Math.max(to, last)]?.end ?? sentence.end;
    if (Math.max(to, last) - Math.min(from, first) >= MAX_QUOTE_SENTENCES || end - start > MAX_QUOTE_LENGTH)
      return;
    first = Math.min(from, first);
    last = Math.max(to, last);
  };
  if (index + 1 < sentences.length && takesBack(text(index + 1), text(index))) show(index, index + 1);
  const named = namedSpeaker(body, sentences, index);
  if (named !== undefined) show(named.at, named.at);
  const leans = leansBack(text(index));
  if (leans && index > 0) show(index - 1, index);
  if (leans && first === index - 1 && index > 1 && leansBack(text(index - 1))) show(index - 2, index);
  return { ...(named !== undefined && { saidBy: named.span }), first, last };
}

type Named = { readonly span: Span; readonly at: number };

function namedSpeaker(body: string, sentences: readonly Sentence[], index: number): Named | undefined {
  const masked = maskedAt(body, sentences, index);
  const speaker = speakerIn(masked);
  if (speaker !== undefined && speaker.stands) return at(sentences, index, speaker);
  if (speaker !== undefined) {
    const phrase = masked.slice(speaker.start, speaker.end);
    const before = antecedent(body, sentences, index, phrase);
    if (before !== undefined) return before;
    return isPronoun(phrase) ? undefined : at(sentences, index, speaker);
  }
  if (allQuoted(masked)) return quotedBy(body, sentences, index);
  const before = maskedAt(body, sentences, index - 1);
  if (goesOn(masked, before)) {
    const reported = speakerIn(before);
    if (
      reported !== undefined &&
      /\b(?:said|says|told|claimed|suggested|warned|reported|announced|added|according to|citing|revealed|alleged)\b/iu.test(
        before,
      )
    )
      return reported.stands
        ? at(sentences, index - 1, reported)
        : antecedent(body, sentences, index - 1, before.slice(reported.start, reported.end));
  }
  return undefined;
}

function maskedAt(body: string, sentences: readonly Sentence[], index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return '';
  return maskQuotations(body.slice(sentence.start, sentence.end), insideQuotation(body, sentence.start));
}

const at = (sentences: readonly Sentence[], index: number, span: Span): Named => {
  const start = sentences[index]?.start ?? 0;
  return { span: { start: start + span.start, end: start + span.end }, at: index };
};

/** 'The truck would leave at dawn.' goes on with what somebody was reported, not quoted, to say in the sentence before. */
const goesOn = (masked: string, before: string): boolean =>
  !before.includes('"') &&
  (/^(?:(?!who|which|that)\S+\s+){1,8}?would\s/u.test(masked) ||
    (/^(?:(?!who|which|that)\S+\s+){1,8}?had\s/u.test(masked) && isHedged(before)));

const NO_PERSON =
  /^(?:(?:the|a|an|local|state|some|two|three|several|diplomatic|unconfirmed|unnamed|senior|government|security|military)\s)*(?:police|officials|sources|reports?|ministry|government|army|company|authorities|residents|witnesses|court|media|council|agency|union|party|study|data|statement|analysts|experts|diplomats|insiders|association|\p{L}+ (?:sources|officials|reports|police))\b/iu;
const PERSON =
  /(?<!\p{L}|\b[Tt]he\s)(?:(?:President|Prime Minister|Minister|Mayor|Governor|General|Judge|Dr|Mr|Mrs|Ms|Sir|Captain|Chief|Professor|Senator|Colonel)\.?\s+)?(?!(?:The|A|An|On|In|At|But|And|After|When|Speaking|United|However|Earlier)\s)\p{Lu}[\p{L}’'-]+(?:\s(?:al-|de |bin |van |von )?\p{Lu}[\p{L}’'.-]+)+/gu;
const BODY_OF_PEOPLE =
  /\b(?:News|Nations|States|Museum|School|College|Church|Theatre|Station|Square|Road|Valley|League|Club|City|Sea|Lake|Mount|Ministry|Court|Party|Council|Bank|University|Street|Taliban|Union|Times|Post|Agency|Association|Republic|Islands?|River|Bridge|Bay|Airport|Office|Department|Hospital|Company|Authority|Committee|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** Whom 'he', 'they' or 'the report' means: the speaker, else the subject or a person, of a sentence up to {@link REACH} before. */
function antecedent(
  body: string,
  sentences: readonly Sentence[],
  index: number,
  phrase: string,
): Named | undefined {
  const person = /^(?:he|she)$/iu.test(phrase);
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const masked = maskedAt(body, sentences, i);
    const speaker = speakerIn(masked);
    if (speaker?.stands === true && !(person && NO_PERSON.test(masked.slice(speaker.start, speaker.end))))
      return at(sentences, i, speaker);
    const subject = isPronoun(phrase) ? subjectOf(masked, person) : undefined;
    if (subject !== undefined) return at(sentences, i, subject);
  }
  return undefined;
}

function subjectOf(masked: string, person: boolean): Span | undefined {
  const subject = openingSubject(masked);
  const words = subject === undefined ? '' : masked.slice(subject.start, subject.end);
  if (!person) return subject !== undefined && !isPronoun(words) ? subject : undefined;
  for (const match of masked.matchAll(PERSON))
    if (!BODY_OF_PEOPLE.test(match[0]))
      return { start: match.index, end: match.index + match[0].replace(/[’']s$/u, '').length };
  if (
    /\b(?:man|woman|boy|girl|guard|chief|judge|coach|pilot|\p{Ll}+(?:er|or|ist|ian|man|woman|ant))$/u.test(
      words,
    ) &&
    !NO_PERSON.test(words)
  )
    return subject;
  return undefined;
}

/** A sentence that is all quotation: its speaker stands before it, or right behind in the same paragraph. */
function quotedBy(body: string, sentences: readonly Sentence[], index: number): Named | undefined {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const masked = maskedAt(body, sentences, i);
    if (allQuoted(masked)) continue;
    const named = speakerNear(body, sentences, i, masked);
    if (named !== undefined) return named;
    break;
  }
  const next = sentences[index + 1];
  if (next === undefined || next.opensParagraph) return undefined;
  return speakerNear(body, sentences, index + 1, maskedAt(body, sentences, index + 1));
}

function speakerNear(
  body: string,
  sentences: readonly Sentence[],
  index: number,
  masked: string,
): Named | undefined {
  const speaker: Speaker | undefined = speakerIn(masked);
  if (speaker === undefined) return undefined;
  if (speaker.stands) return at(sentences, index, speaker);
  return antecedent(body, sentences, index, masked.slice(speaker.start, speaker.end));
}
