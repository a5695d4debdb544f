import type { Span } from '../text/span.ts';

const PHRASE = String.raw`(?<who>[^,;:."”»«!?،۔]{2,70}?)`;
const END = String.raw`(?=\s*(?:[,;:."”»!?،۔]|$| que | qui | cuando | tras | dass | bei | am | ce | el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b| lundi| mardi| mercredi| jeudi| vendredi))`;
const ES =
  'dijo|dijeron|afirmó|afirmaron|aseguró|declaró|señaló|explicó|indicó|anunció|confirmó|negó|advirtió|informó|denunció|admitió|reveló';
const DE =
  'sagten?|erklärten?|berichteten?|bestätigten?|dementierten?|warnten?|betonten?|teilten?|behaupteten?|kündigten?';
const FR = 'déclaré|affirmé|annoncé|indiqué|confirmé|démenti|assuré|averti|expliqué|précisé|dit|révélé|nié';
const TR = 'dedi|söyledi|açıkladı|belirtti|bildirdi|duyurdu|yalanladı|vurguladı|konuştu|iddia etti';
const START = String.raw`(?<=^|["”»,;:]\s*|[—–-]\s)`;

// Light rules, most telling first: the phrase after 'according to', the phrase behind the verb, the phrase before it.
const RULES: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})según\s+(?!el plan|lo)${PHRASE}${END}`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ll]aut|[Nn]ach (?:An|Aus)(?:gaben|sagen)(?: von)?)\s+(?<who>(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*|\s(?:der|des|von|für|aus)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]*)*)`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:selon|d['’]après)\s+(?!que)${PHRASE}${END}`, 'iu'),
  new RegExp(String.raw`["”»,]\s*(?:${ES})\s+${PHRASE}${END}`, 'iu'),
  new RegExp(String.raw`["”»,]\s*(?:sagte|erklärte|so|betonte|warnte)\s+${PHRASE}${END}`, 'iu'),
  new RegExp(String.raw`["”»,]\s*(?:a|ont)\s+(?:${FR})\s+${PHRASE}${END}`, 'iu'),
  new RegExp(String.raw`${START}(?<who>[\p{L}][^,;:."”»]{1,60}?)\s+(?:${ES})(?!\p{L})`, 'iu'),
  new RegExp(
    String.raw`${START}(?<who>[\p{L}][^,;:."”»]{1,60}?)\s+(?:a|ont|avait)\s+(?:${FR})(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`${START}(?<who>(?:der|die|das|ein|eine)?\s*\p{Lu}[^,;:."”»]{1,60}?)\s+(?:${DE})(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`(?<=^|[،۔:"”]\s*)(?<who>[^،۔:"”]{2,60}?)\s+کے\s+مطابق`, 'u'),
  new RegExp(
    String.raw`(?<=^|[،۔:"”]\s*)(?<who>[^،۔:"”]{2,60}?)\s+نے\s+(?=[^۔]*(?:کہا|بتایا|دعویٰ|تردید|اعلان|تصدیق|خبردار))`,
    'u',
  ),
  new RegExp(String.raw`(?<=^|[,;:"”]\s*)(?<who>[^,;:."”]{2,60}?)\s+göre(?!\p{L})`, 'iu'),
  new RegExp(
    String.raw`(?<=^|["”]\s*)(?<who>\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*|\s(?:bakanı|başkanı|sözcüsü|polisi|yetkililer))*)(?=[^.]*\s(?:${TR})\.?$)`,
    'u',
  ),
];
const MAYBE =
  /según|laut\s|nach (?:An|Aus)|selon|d['’]après|göre|مطابق|کہنا|نے|(?:ó|dijo|dijeron|aron)(?!\p{L})|\s(?:a|ont|avait) \p{Ll}+[ét](?!\p{L})|(?:sagt|klärt|ichtet|ätigt|tiert|arnt|ont|eilt|uptet|digt)en?(?!\p{L})|(?:dedi|etti|ledi|kladı|irtti|irdi|urdu|nladı|guladı|uştu)(?!\p{L})/iu;

/** Who speaks in a sentence in Spanish, German, French, Urdu or Turkish, where one of a few common forms tells. */
export function speakerElsewhere(masked: string): Span | undefined {
  if (!MAYBE.test(masked)) return undefined;
  for (const rule of RULES) {
    const match = rule.exec(masked);
    const who = match?.groups?.['who']?.trimEnd();
    if (match === null || who === undefined || who.trim() === '') continue;
    const start = match.index + match[0].indexOf(who) + (who.length - who.trimStart().length);
    return { start, end: match.index + match[0].indexOf(who) + who.length };
  }
  return undefined;
}
