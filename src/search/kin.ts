import { stemmer } from '../text/stems.ts';

/**
 * English words of one family that no stem brings together: nouns of verbs and adjectives, and what a country's people are called.
 * A family ends at a semicolon.
 */
const FORMS = `choose choice; pay payment; bury burial; deny denial; try trial; defend defence defense; explain explanation; conclude conclusion; submit submission;
respond response; succeed success; exceed excess; analyse analyze; maintain maintenance; believe belief; prove proof; relieve relief; advise advice;
license licence; solve solution; resolve resolution; pursue pursuit; complain complaint; behave behaviour behavior; fail failure; enter entry entrance;
deep depth; wide width; broad breadth; warm warmth; wealthy wealth; true truth; young youth; able ability; free freedom; safe safety; secure security; proud pride;
hungry hunger; angry anger; thief thieves theft; give gift; know knowledge; fly flight; bear birth; france french; spain spanish; britain british; germany german;
netherlands dutch; poland polish; sweden swedish; denmark danish; finland finnish; ireland irish; scotland scottish; wales welsh; england english; greece greek;
turkey turkish turkiye; switzerland swiss; norway norwegian; portugal portuguese; thailand thai; philippines filipino; afghanistan afghan; peru peruvian;
cyprus cypriot; ukraine ukrainian; europe european; canada canadian; lebanon lebanese; mexico mexican; brazil brazilian; belgium belgian; yugoslavia yugoslav`;

/** Words that news uses for the same thing. */
const SAME = `kill slay; injure wound hurt; murder homicide; arrest detain; jail prison imprison; sack dismiss; resign quit; appoint nominate; vote election;
ban prohibit outlaw; agree accord pact; treaty pact; truce ceasefire armistice; talk negotiation; mediate broker; protest demonstration rally; strike walkout;
soldier troop; attack assault; blast explosion; earthquake quake; blaze fire; hurricane cyclone typhoon; crash collision; rescue save; hospital clinic;
doctor physician; disease illness; company firm; boss chief; buy acquire purchase; acquisition takeover; fuel petrol gasoline; car vehicle automobile;
plane aircraft airplane; ship vessel boat; film movie; award prize; team club; match game; soccer football; defeat beat; victory triumph; begin start; end finish;
increase rise; decline decrease; teenager teen; teacher professor; lawmaker legislator; law legislation; king monarch; pope pontiff; highway road; salary wage pay;
worker employee; tv television; journalist reporter; photograph picture image; gun firearm weapon; medicine medication; aid assistance help; allow permit; fast quick rapid`;

const NONE: readonly string[] = [];
let forms: ReadonlyMap<string, readonly string[]> | undefined;
let synonyms: ReadonlyMap<string, readonly string[]> | undefined;

/** The stems of the other words of an English stem's family: `Dutch` for `Netherlands`. */
export function formsOf(stem: string): readonly string[] {
  forms ??= families(FORMS);
  return forms.get(stem) ?? NONE;
}

/** The stems of the words that news uses for the same thing as an English stem's word: `truce` for `ceasefire`. */
export function synonymsOf(stem: string): readonly string[] {
  synonyms ??= families(SAME);
  return synonyms.get(stem) ?? NONE;
}

/** The other stems of each stem's families. */
function families(text: string): Map<string, string[]> {
  const stem = stemmer('en');
  const found = new Map<string, string[]>();
  for (const family of text.split(';')) {
    const stems = [...new Set(family.trim().split(/\s+/).map(stem))];
    for (const one of stems)
      found.set(one, [...new Set([...(found.get(one) ?? []), ...stems.filter((other) => other !== one)])]);
  }
  return found;
}
