import { toldOn } from '../toldOn.ts';
import type { Value } from '../values.ts';
import type { Wants } from '../wants.ts';
import type { Asked } from './asked.ts';

// Before a value, within its clause: an increment, a part, a figure given up, one that only may be.
const SET_ASIDE =
  /\b(?:including|include|includes|included|among them|another|other|additional|further|extra|not|instead of|rather than|from|every|each|per|than|of which|of whom|a total of which|out of)\s*(?:the\s+|a\s+)?$/i;
const GIVEN_UP =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|first (?:said|reported|put)|had (?:said|put|reported|given|spoken|been (?:put|given|set|scheduled|planned|due))|revised from|up from|down from|if|whether|could|might|denied|fears?|feared|last year|a year (?:ago|earlier))\b/i;
// Days that come again: 'the first Sunday of November', 'every Monday', 'on suspicion of' what was done another day.
const RECURRING =
  /\b(?:first|second|third|fourth|fifth|every|each|on)\s+\p{L}+days?\s+of\b|\b(?:every|each)\s+\p{L}+day\b/iu;
const CHARGED = /\b(?:suspicion|accused|charged|convicted|suspected) (?:of|with)\b/i;
// 'Each day costs 1.2 million' and 'the strike cost 14 million' are not compared.
const RATE = /\b(?:each|every|per|daily|weekly|monthly|annual|yearly)\b/i;
const RATE_AFTER =
  /^\s*(?:(?:each|every|per|an?)\s+(?:second|minute|hour|day|night|week|month|year|person|head|tonne|barrel|household)\b|daily|weekly|monthly|annually)/i;
const MORE_AFTER = /^\s*(?:\p{L}+\s+)?(?:more|others?|additional|further|of (?:them|whom|those|the))\b/iu;
const GIVEN_UP_AFTER =
  /^[^,;.]{0,30}\b(?:as (?:first|earlier|previously)|earlier reported|last year|a year (?:ago|earlier))\b/i;
// 'Of the 62 arrested 25 were women': a part again.
const OF_WHOLE =
  /\b(?:of|among)\s+(?:the\s+|those\s+|all\s+|some\s+|its\s+|their\s+)?(?:\p{N}[\p{N},.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|dozen)\b[^;.]{1,60}$/iu;
const PLANNED =
  /\b(?:planned|hoped|wanted|promised|aimed|intended|pledged|vowed|expected|forecast|supposed|due) (?:to|for|that)\b/i;
const CLAUSE =
  /[;:—–]|,\s+(?:and|but|while|with|after|although)\b|\b(?:but|while|whereas|although|though)\b/gi;

/** True where a value is a part, an increment, an older or a doubtful figure, or the day on which somebody spoke. */
export function setAside(sentence: string, value: Value, wants: Wants, asked: Asked): boolean {
  const before = clauseBefore(sentence, value.lead);
  const after = sentence.slice(value.end);
  if (
    SET_ASIDE.test(before) &&
    !(wants === 'date' && /\bfrom\s*$/i.test(before) && !/^\s*(?:to|until)\b/i.test(after))
  )
    return true;
  if (OF_WHOLE.test(before) || (!asked.ahead && PLANNED.test(before))) return true;
  if (GIVEN_UP.test(before) || GIVEN_UP_AFTER.test(after)) return true;
  if (value.kind === 'number' && MORE_AFTER.test(after)) return true;
  if (wants !== 'date' && wants !== 'time') return false;
  if (wants === 'date' && (RECURRING.test(sentence) || CHARGED.test(sentence))) return true;
  const announcing = /^(?:announc|report|confirm|say|publish)/.test(asked.verb);
  return !announcing && toldOn(sentence, { start: value.lead, end: value.end });
}

/** True where so much each day or per head is meant. */
export const isRate = (sentence: string, value: Value): boolean =>
  RATE.test(clauseBefore(sentence, value.lead)) || RATE_AFTER.test(sentence.slice(value.end));

function clauseBefore(sentence: string, at: number): string {
  let from = 0;
  for (const match of sentence.slice(0, at).matchAll(CLAUSE)) from = match.index + match[0].length;
  return sentence.slice(from, at);
}
