import { stemmer } from '../../text/stems.ts';
import { fold } from '../../text/words.ts';

/** Words of one row mean the same where two reports are compared. Rows under `fates` exclude one another: who was hurt was not rescued. */
const FATES = `hurt injured wounded injuries injury wounding
dead died killed death deaths deadly toll fatalities fatality lives perished drowned
missing unaccounted disappeared
rescued saved rescue survivors survived
detained arrested arrests custody detentions
displaced evacuated evacuation fled evacuees
infected sickened sick ill cases
homeless
treated`;
const ALIKE = `cost price worth costs costing priced value valued values pay paid
open reopen reopened opened opening reopening
begin began start started starting launch
end ended finish finished conclude
last lasted lasting took take continued
held hold take place
resign resigned quit resignation step
attend attended attendance crowd turnout gathered
destroyed destroy razed levelled
damaged damage
voted vote votes
close closed shut closure
jobs job workers employees staff posts
earthquake quake tremor
explosion blast exploded
fire blaze
crash collision crashed collided`;
const PEOPLE =
  'person people individual casualty casualties victim victims human persona personas personne personnes mensch menschen kişi افراد لوگ شخصا أشخاص';

const stem = stemmer('en');
const sense = new Map<string, string>();
for (const [table, mark] of [
  [FATES, '!'],
  [ALIKE, '~'],
] as const)
  for (const row of table.split('\n')) {
    const [first = '', ...rest] = row.split(' ');
    for (const word of [first, ...rest]) if (!sense.has(stem(word))) sense.set(stem(word), mark + first);
  }
const people = new Set(PEOPLE.split(' ').map((word) => stem(fold(word))));

/** What stands for a term where reports are compared: the first word of its row, marked, or the term itself. */
export const senseOf = (term: string): string => sense.get(term) ?? term;

/** True for what became of people (hurt, dead, missing): two different ones are never the same thing. */
export const isFate = (meaning: string): boolean => meaning.startsWith('!');

/** True for the sense of a row, false for a term that stands for itself. */
export const isMarked = (meaning: string): boolean => /^[!~]/.test(meaning);

/** True where a unit means people in general. */
export const isPeople = (unit: string): boolean => people.has(unit);
