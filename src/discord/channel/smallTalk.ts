import { fold } from '../../text/words.ts';

/** What people say that asks for nothing, in the languages of the fixed words. */
const COURTESIES = new Set(
  [
    'hi hello hey hiya yo thanks thank you thankyou thx ty cheers ok okay k nice great cool good bot lol haha wow please sorry yes no bye goodbye',
    'hola gracias muchas vale genial adiós perdón sí',
    'hallo danke schön dankeschön super toll tschüss bitte ja nein',
    'bonjour salut merci beaucoup super génial désolé oui non',
    'merhaba selam teşekkürler teşekkür ederim sağ ol sağol tamam evet hayır',
    'شکریہ سلام السلام علیکم جی ہاں نہیں ٹھیک ہے',
  ].flatMap((words) => words.split(' ').map(fold)),
);

/** True where a message greets or thanks and asks nothing. */
export function isSmallTalk(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  return (
    !text.includes('?') &&
    !/\d/u.test(text) &&
    words.length <= 6 &&
    words.every((word) => COURTESIES.has(word))
  );
}
