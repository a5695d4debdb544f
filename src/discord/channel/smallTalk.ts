import { fold } from '../../text/words.ts';

const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((words) => words.split(' ').map(fold)));

/** What people say that asks for nothing, in the languages of the fixed words. */
const COURTESIES = wordsOf([
  'hi hello hey hiya yo thanks thank thankyou thx ty cheers ok okay k nice great cool good lol haha wow please sorry yes no bye goodbye',
  'hola gracias vale genial adiós perdón sí buenos buenas',
  'hallo danke dankeschön super toll tschüss bitte ja nein guten',
  'bonjour bonsoir salut merci super génial désolé oui non',
  'merhaba selam günaydın teşekkürler teşekkür tamam sağol evet hayır',
  'شکریہ سلام السلام جی ہاں نہیں ٹھیک',
]);
/** What they say with it. */
const BESIDES = wordsOf([
  'you there bot everyone everybody all folks again so very much a lot for the that this your help answer info morning evening night job',
  'muchas muy por todo la ayuda respuesta días tardes noches',
  'morgen tag abend vielen dank sehr schön für die hilfe antwort',
  'beaucoup bien pour la réponse aide',
  'çok ederim sağ ol',
  'علیکم ہے',
]);
const MOST_WORDS = 6;

/** True where a message greets or thanks and asks nothing. */
export function isSmallTalk(text: string): boolean {
  if (/[?؟？\d]/u.test(text)) return false;
  const words = fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => COURTESIES.has(word)) &&
    words.every((word) => COURTESIES.has(word) || BESIDES.has(word))
  );
}
