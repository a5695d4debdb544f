import iso from 'stopwords-iso' with { type: 'json' };
import { fold, words } from './words.ts';

const ENGLISH = `a about above across after again against all almost along already also although always am among amid an and another any anybody anyone
anything are aren't around as at be became because become been before being below between both but by can cannot can't could couldn't did didn't do
does doesn't doing don't down during each either else ever every everyone few for from further get gets getting give given go goes going got
had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in instead into is isn't it
it's its itself just let's like many may me might more most much must my myself neither no nor not of off on once one only onto or other others our
ours ourselves out over own per please quite rather really s same shall she she'd she'll she's should shouldn't since so some somebody someone something
still such t than that that's the their theirs them themselves then there there's these they they'd they'll they're they've this those though through to
together too toward towards under until unto up upon us very via was wasn't we we'd we'll we're we've were weren't what what's whatever when where
whether which while who who's whoever whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself
eg ie etc mr mrs ms dr tell me know`;

const URDU = `کے کی کا کو میں سے ہے ہیں نے پر اور یہ وہ اس ان کہ بھی تھا تھی تھے ہو گا گی گے ہوا ہوئی ہوئے کر کیا کیے کرنے کرتے کرنا جو جس جن تو ہی نہیں نہ ایک
اپنے اپنی اپنا تک لیے لئے ساتھ بعد پہلے دیا دی دیے گیا گئی گئے جا جائے جاتا رہا رہی رہے ہم آپ میرا تم کوئی کچھ کون کہاں کب کیوں کیسے کتنے کتنی کتنا کسی یا اگر مگر لیکن
جب تب والے والی والا درمیان دوران طرف بارے مطابق`;

/** Question words that the lists lack. */
const ASKING: Readonly<Record<string, string>> = {
  tr: 'kaç kimin kime nasıl niçin hangisi zaman',
  ur: 'کس کن کونسا کونسی کونسے کتنا کیا',
  ar: 'لماذا كم متى أين ماذا كيف',
  zh: '什么时候 什么 多少 哪里 哪个 为什么 为何 何时 谁 几 吗',
};

const own = new Map([['en', ENGLISH], ['ur', URDU]]); // prettier-ignore
const lists = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Folded words that carry the grammar of a sentence, not its subject; empty for languages without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const asking = Object.hasOwn(ASKING, language) ? (ASKING[language]?.split(' ') ?? []) : [];
  const listed: readonly string[] = [
    ...(own.get(language)?.split(/\s+/) ?? (Object.hasOwn(iso, language) ? (iso[language] ?? []) : [])),
    ...asking,
  ];
  const list =
    listed.length === 0
      ? NONE
      : new Set(listed.flatMap((word) => [fold(word), ...words(word).map((w) => w.text)]));
  lists.set(language, list);
  return list;
}
