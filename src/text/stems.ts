import snowball from 'snowball-stemmers';
import { remembering } from './remembering.ts';

const ALGORITHMS = new Map(Object.entries({
  ar: 'arabic', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', en: 'english', es: 'spanish', eu: 'basque', fi: 'finnish',
  fr: 'french', ga: 'irish', hu: 'hungarian', hy: 'armenian', it: 'italian', nl: 'dutch', no: 'norwegian', pt: 'portuguese',
  ro: 'romanian', ru: 'russian', sl: 'slovene', sv: 'swedish', ta: 'tamil', tr: 'turkish',
})); // prettier-ignore

/** English forms that no suffix rule brings together, by the stem of each. */
const IRREGULAR = irregular(
  `be was were been|begin began begun|blow blew blown|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|
   cut cut|deal dealt|die dead death|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|
   fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown growth|
   have had has|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left|lend lent|lose lost loss|make made|man men|mean meant|meet met|
   pay paid|person people|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold sale|send sent|shake shook shaken|
   shoot shot|sing sang sung song|sink sank sunk|sit sat|sleep slept|speak spoke spoken speech|spend spent|stand stood|steal stole stolen|strike struck|
   swear swore sworn|swim swam swum|take took taken|teach taught|tell told|think thought|throw threw thrown|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|
   woman women|write wrote written|child children|foot feet|life lives|wife wives|born birth|arrive arrival|approve approval|refuse refusal|propose proposal|
   invade invasion|decide decision|explode explosion|collide collision|divide division|expand expansion|extend extension|permit permission|admit admission|
   produce production|reduce reduction|introduce introduction|destroy destruction|receive reception|describe description|analysis analyses|crisis crises|
   high height|long length|strong strength|hot heat|poor poverty|rob robbery|marry marriage|flee fled|feed fed|bleed bled|breed bred|lay laid|light lit|slide slid|swing swung|bind bound|cling clung|creep crept|dig dug|hang hung|leap leapt|
   shine shone|shrink shrank shrunk|spin spun|spring sprang sprung|stick stuck|sweep swept|tear tore torn|undergo underwent undergone|understand understood|weep wept|overcome overcame|overthrow overthrew overthrown|
   survive survivor survival|injure injury`,
);

function irregular(table: string): ReadonlyMap<string, string> {
  const english = snowball.newStemmer('english');
  const map = new Map<string, string>();
  for (const row of table.split('|')) {
    const [first = '', ...rest] = row.trim().split(/\s+/);
    const shared = english.stem(first);
    for (const form of [first, ...rest]) map.set(form, shared);
    for (const form of [first, ...rest])
      if (!map.has(english.stem(form))) map.set(english.stem(form), shared);
  }
  return map;
}

const NUMBER_WORDS = new Map<string, string>([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, string] => [word, String(i + 2)]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, string] => [word, String(30 + 10 * i)]),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i): [string, string] => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`]),
]);

/** Longer words are no words of a language: links, codes, text that lost its blanks. */
const LONGEST = 60;

type Stemmer = (word: string) => string;
const stemmers = new Map<string, Stemmer>();

/**
 * The stemmer of a language (BCP 47 primary subtag): a folded word to the form shared by its inflections. Snowball's
 * algorithm where there is one, a rule of thumb for Urdu, else the word itself. In English irregular forms and small number words are brought
 * together too (won: win, twelve: 12). Remembers what it has stemmed.
 */
export function stemmer(language: string): Stemmer {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const made = remembering(rule(language));
  stemmers.set(language, made);
  return made;
}

// Number, case and gender of Urdu nouns, adjectives and verbs stand in their last letters (زلزلہ، زلزلے، زلزلوں).
const URDU_ENDING = /(?<=\p{L}{3})(?:یوں|ئوں|یاں|وں|یں|ئے|ے|ہ|ا|ی)$/u;
/** What Snowball leaves of 'the one in': evdeki, köydekiler. */
const TURKISH_WHERE = /(?<=\p{L}{3})[dt][ae]ki(?:l[ae]r\p{L}{0,4})?$/u;

function rule(language: string): Stemmer {
  if (language === 'ur') return (word) => (word.length > LONGEST ? word : word.replace(URDU_ENDING, ''));
  const algorithm = ALGORITHMS.get(language);
  if (algorithm === undefined) return (word) => word;
  const snow = snowball.newStemmer(algorithm);
  const stemmed: Stemmer = (word) =>
    word.length > LONGEST || /^\p{N}|^.{1,2}$/u.test(word) ? word : snow.stem(word) || word;
  if (language === 'tr') return (word) => stemmed(word.replace(TURKISH_WHERE, ''));
  if (language !== 'en') return stemmed;
  return (word) => {
    const known = NUMBER_WORDS.get(word) ?? IRREGULAR.get(word);
    if (known !== undefined) return known;
    const stem = stemmed(word);
    return IRREGULAR.get(stem) ?? stem;
  };
}
