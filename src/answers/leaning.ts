// What a sentence may open with before its subject: 'However,', 'On Monday,', 'Speaking to reporters,'.
const OPENING =
  '(?:(?:and|but|yet|so|then|still|instead|however|meanwhile|later|earlier|also|today|yesterday|nevertheless|nonetheless|afterwards|moreover|in addition|separately)\\s*,?\\s+|(?:on|in|at|by|after|before|during|since|until|last|this|despite|speaking|asked|amid|two|three|hours|days|weeks|a)\\b[^,.]{1,60},\\s+)?';

const PRONOUN = new RegExp(
  `^["“‘]?${OPENING}(?:he|she|they|his|her|their|its|him|them|both|neither|either|such|others|another|these|those|one of (?:them|those)|(?:some|many|most|all|none|several|two|three) of (?:them|those|these)|the (?:(?:two|three|four|warring|opposing|rival) )?(?:sides|parties|pair|duo|trio|(?:two|three)(?! \\p{L}+ (?:accused|who|that|in|from|held|named))|latter|former(?= (?:is|was|had|has|will|would|said))|same|move|moves|decision|announcement|incident|remarks|comments|claims?|allegations?|accusations?|ruling|proposal|offer|figure|toll|statement|deal|agreement|measure|plan|order|warning|threat|request|demand|visit|delay|pause|suspect|victims?|dead)(?! (?:of|to|for|between|by) ))\\b`,
  'iu',
);
const IT = new RegExp(`^["“‘]?${OPENING}it(?:['’]s)?\\b`, 'iu');
// 'It is not clear whether': nothing before is meant.
const EMPTY_IT =
  /\bit(?:['’]s| is| was| has been| will be| would be| remains?| remained| became| seems?| seemed| appears?| appeared| takes?| took)\s+(?:(?:not|also|still|now|only|immediately|yet|about|almost|nearly|less|more)\s+)*(?:clear|unclear|possible|impossible|likely|unlikely|known|unknown|raining|snowing|cold|hot|the (?:first|second|third|worst|biggest|largest|latest|most|only|highest|lowest)|\p{N}|midnight|noon|dawn|important|difficult|hard|easy|necessary|true|understood|believed|thought|hoped|reported|said|alleged|that|until|to)\b/iu;
const THIS = new RegExp(
  `^["“‘]?${OPENING}(?:this|that)\\b(?! (?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|season|is what)\\b)`,
  'iu',
);
const CONNECTED =
  /^["“]?(?:as a result|therefore|consequently|in response|in return|in exchange|instead|among them|of these|of those|if (?:confirmed|true|so|approved|passed|agreed)|otherwise|even so|in contrast|by contrast|for example|for instance|doing so|to do so|that way|after that|since then|by then)\b/iu;
// 'The board denied this.'
const ANSWERED =
  /\b(?:den(?:y|ies|ied)|confirm(?:s|ed)?|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)) (?:this|that|it|them|these|those|both)\b(?! \p{Ll})/iu;
const CONTRAST = /^["“]?(?:however|but|yet|nevertheless|nonetheless|still)\b,?\s/iu;

/** True where a sentence is not understood without the one before it: its subject, or what it goes on from, stands there. */
export function leansBack(sentence: string): boolean {
  if (ANSWERED.test(sentence)) return true;
  if (IT.test(sentence)) return !EMPTY_IT.test(sentence.slice(0, 120));
  return PRONOUN.test(sentence) || THIS.test(sentence) || CONNECTED.test(sentence);
}

const HEDGED =
  /\b(?:unconfirmed|unverified|unsubstantiated|reportedly|allegedly|alleged|alleges|purported(?:ly)?|supposedly|rumou?r(?:s|ed)?|if confirmed|(?:believed|thought|said|understood|rumou?red|alleged|reported) to|suggest(?:s|ed)?|claim(?:s|ed)?|accus(?:es|ed)|appears? to|appeared to|may have|might have|suspected)\b/iu;

/** True where a sentence holds its statement to be less than sure. */
export const isHedged = (sentence: string): boolean => HEDGED.test(sentence);

const TAKES_BACK =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|refut(?:es|ed)|disput(?:es|ed)|contradict(?:s|ed)|retract(?:s|ed)|withdrew|corrected|walked back|could not (?:be )?(?:immediately |independently )*(?:verif|confirm|corroborat)\p{L}*|(?:not|never) (?:yet )?(?:been )?(?:independently |officially )?(?:verified|confirmed|corroborated)|unable to (?:independently )?(?:verify|confirm)|no (?:independent |official |immediate )*(?:confirmation|evidence)|neither confirmed nor|untrue|false|baseless|fabricated|unfounded|fake|inaccurate|incorrect|misleading|nonsense)\b/iu;
const WHAT_WAS_SAID =
  /\b(?:this|that|it|them|these|those|both|any|doing so|wrongdoing|responsibility|involvement|the (?:\p{L}+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|story|stories|figures?|account|charges?|rumou?rs?|information|version|number|toll|assertions?|footage|video))\b/iu;

// What these speak of is always what was said before.
const UNVERIFIED =
  /\bno (?:independent |official |immediate )*(?:confirmation|verification)\b|\b(?:not|never|im|un)(?: yet)?(?: been)? ?possible to (?:independently )?(?:verify|confirm|check)\b|\b(?:could|can) ?not be (?:immediately |independently )*(?:verified|confirmed|corroborated|checked)\b/iu;

/** True where the sentence after takes back, denies or leaves open what a sentence says: the two belong together. */
export function takesBack(next: string, sentence: string): boolean {
  if (TAKES_BACK.test(next) && (CONTRAST.test(next) || WHAT_WAS_SAID.test(next))) return true;
  if (/^["“]?if (?:confirmed|true)\b/iu.test(next) || UNVERIFIED.test(next)) return true;
  return (
    CONTRAST.test(next) && (isHedged(sentence) || /\b(?:no|not|never|none|nobody)\b|n['’]t\b/iu.test(next))
  );
}
