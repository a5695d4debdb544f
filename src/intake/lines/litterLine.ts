import { fold } from '../../text/words.ts';
import { litterPhrases } from './litterPhrases.ts';

/** Longer lines are never litter by their beginning alone, in UTF-16 units. */
const LONGEST = 220;
/** Buttons side by side have no more words. */
const MOST_WORDS = 12;
const SITES = String.raw`(?:facebook|twitter|x|instagram|whatsapp|linkedin|telegram|youtube|reddit|pinterest|tiktok|threads|bluesky|mastodon|email|e-mail|google news|social media)`;
const AGENCY = String.raw`(?:getty(?: images)?|afp|reuters|ap|epa|epa-efe|xinhua|anadolu(?: agency)?|aa|dpa|pti|ani|app|upi|shutterstock|istock|alamy|bloomberg|handout|supplied|courtesy|screengrab|screenshot|file(?: photo)?|twitter|facebook|instagram|unsplash|pexels)`;
/** Who a picture is by: an agency, with a person or a year. */
const CREDIT = String.raw`(?:file:?\s*)?(?:[^\[\]()/,:]{1,50}(?:/|,|\svia)\s*)?${AGENCY}(?:\s*[/,]\s*[^\[\]()]{1,40})?(?:\s+(?:photo|images?))?`;
const PICTURE = String.raw`(?:photo|photograph|image|picture|pic|foto|fotografia|bild|imagen|fotoğraf|graphic|illustration|تصویر|فوٹو|صورة|عکس|фото)`;

const POINTER = String.raw`read more|read also|also read|read next|read this|read full story|must read|see also|see more|watch|watch more|watch also|watch now|watch live|listen|related|related (?:stor(?:y|ies)|articles?|news|topics?|links?|coverage)|more|more on this|more from [^:|]{1,40}|recommended|don[’']?t miss|up next|in pictures|lee también|lea también|(?:le|te) puede interesar|à lire aussi|lire aussi|lesen sie auch|mehr zum thema|leia (?:mais|também)|leggi anche|читайте также|مزید پڑھیں|یہ بھی پڑھیں|اقرأ أيضا|اقرأ أيضًا|بیشتر بخوانید|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|相关阅读|延伸阅读|関連記事|관련기사`;

const PATTERNS: readonly RegExp[] = [
  // Counts and lengths: '5 min read', '1.2K shares', 'Listen (3 minutes)'.
  /^(?:(?:estimated )?reading time:?\s*)?\d{1,3}[\s-]*(?:mins?|minutes?)\s*(?:read|listen|reading time)?\.?$/iu,
  /^listen\s*\(?\s*\d{1,3}(?::\d\d|\s*min\w*)\)?$/iu,
  /^\d[\d.,]{0,8}\s?[km]?\s*(?:shares?|comments?|views?|likes?|reads?|retweets?)$/iu,
  /^\d[\d.,]{0,6}\s?[km]?$/iu,
  // Pointers elsewhere: 'Read more: …', 'Also read | …', 'RELATED: …'.
  new RegExp(String.raw`^(?:${POINTER})\s*[:|>»]+\s*\S`, 'iu'),
  /^(?:read more|read also|also read|related)\s*[–—-]\s*\S/iu,
  // Calls to share, follow, join, subscribe, download.
  new RegExp(String.raw`^(?:click (?:here )?to )?(?:share|tweet|post|pin|send|like|follow)\b[^.!?:]{0,60}?\s(?:on|via|by|in|to|with)\s+(?:our\s+)?${SITES}(?:[\s,|&]+(?:and\s+)?${SITES})*(?: channel| page)?[.!]?$`, 'iu'),
  /^(?:please )?(?:subscribe|sign up|sign-up|register)\b.{0,80}\b(?:newsletters?|updates?|alerts?|inbox|channel|podcast|briefing)\b.{0,60}$/iu,
  /^(?:for (?:the )?(?:latest|more|all)\b.{0,60}\b)?(?:follow|join|find|like) us\b.{0,80}$/iu,
  /^(?:follow|join)\b.{1,60}\b(?:whatsapp|telegram|google news|youtube)\b.{0,50}$/iu,
  /^(?:download|get|install)\s+(?:our|the)\s.{0,30}\bapp\b.{0,60}$/iu,
  /^(?:click|tap) here (?:to|for)\b.{0,120}$/iu,
  /^(?:do you have|have you got|got) (?:a|any) (?:story|tip|news|information|more information)\b.{0,160}$/iu,
  // Who a report was taken from, and where it was written, where that stands alone.
  /^(?:source|sources|kaynak|quelle|quellen|fuente|fonte|منبع|المصدر|ماخذ|источник|来源|來源|出典)\s*[:：]\s*[^.!?]{2,60}$/iu,
  /^\p{Lu}[^.!?:;\n]{1,50}\s[—–]$/u,
  /^[【[(（]?\s*(?:责任编辑|責任編輯|编辑|編輯)\s*[:：].{1,30}$/u,
  /^.{0,100}\b(?:write to us|e-?mail us|contact us|get in touch|send (?:us )?your|share your (?:story|stories|views?|thoughts|experiences?))\b.{0,40}\S+@\S+$/iu,
  /^(?:for (?:the )?(?:latest|more|all)\b.{0,60}\b)?(?:follow|join) our\b.{0,100}$/iu,
  /^.{0,80}\?\s*(?:tell|write to|e-?mail|contact|message) us\b.{0,60}$/iu,
  /^【?\s*(?:関連記事|あわせて読みたい|相关阅读|延伸阅读|관련기사)\s*[】:：]/u,
  /^(?:temps de lecture|lesedauer|lesezeit|tiempo de lectura|tempo di lettura|tempo de leitura|okuma süresi|время чтения|reading time)\s*[:：]?\s*\d.{0,20}$/iu,
  /^to (?:view|watch|see) this (?:video|content)\b.{0,160}$|^(?:please )?enable javascript\b.{0,120}$/iu,
  /^rate this (?:post|article|story)\b.{0,40}$/iu,
  // Offers, and where a reader's bookmarks are.
  /^advertisement\s*[.:|]\s.{1,180}$/iu,
  /^.{0,40}\b(?:\d+ (?:days|weeks|months?) (?:for )?free|free trial|cancel any ?time|new subscribers only)\b.{0,100}$/iu,
  /^(?:article bookmarked|find your bookmarks\b.{0,100})$/iu,
  // Ends of pages.
  /^published in [^.!?]{2,60},? [^.!?]{2,20}\d{4}\.?$/iu,
  /^this (?:entry|post|article) was (?:posted|filed|published)\b.{0,200}$/iu,
  /^(?:filed under|tagged(?: with| as)?|tags?|keywords|labels|categories|posted in)\s*:?\s.{1,150}$/iu,
  /^(?:url|link|permalink|short link|source url)\s*:?\s*https?:\S+$/iu,
  /^.{0,60}(?:©|\(c\))\s*\d{4}\b.{0,80}$/iu,
  /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|:|\d{4})).{0,160}$/iu,
  /^all rights reserved\b.{0,100}$/iu,
  // Credits: 'Photo: AFP', '[Getty Images]', '(Photo by Ann Lee/Getty Images)', 'AFP photo', 'File photo'.
  new RegExp(String.raw`^[[(]?\s*(?:file |representational |representative |stock )?${PICTURE}s?(?:\s+(?:by|credit|courtesy|source))?\s*[:/|–—-]\s*[^.!?]{2,90}[\])]?\.?$`, 'iu'),
  new RegExp(String.raw`^[[(]\s*(?:${PICTURE}\s+by\s+)?${CREDIT}\s*[\])]$`, 'iu'),
  new RegExp(String.raw`^[—–-]?\s*(?:${AGENCY}\s+(?:photo|image)s?|(?:file|stock|representational|representative|handout|undated)\s+(?:photo|image|picture)s?|getty images(?:/[\p{L} ]{2,30})?)\s*\.?$`, 'iu'),
  /^(?:credit|credits|courtesy|photo credit|image credit|caption|image caption|image source|media caption)\s*[:,]\s*[^.!?]{2,90}\.?$/iu,
  // Captions that end in their credit: '… on Monday. Photo: AFP', '… in Doha [File: Ann Lee/Reuters]'.
  new RegExp(String.raw`[.…”"|–—(]\s*${PICTURE}s?(?:\s+(?:by|credit|courtesy))?\s*:\s*[^.!?]{2,60}\)?$`, 'iu'),
  new RegExp(String.raw`\s${PICTURE}s?\s*:\s*${CREDIT}$`, 'iu'),
  /[.…|–—(]\s*(?:file|representational|representative|stock) (?:photo|image|picture)\)?\.?$/iu,
  new RegExp(String.raw`\[\s*${CREDIT}\s*\]$`, 'iu'),
  new RegExp(String.raw`\((?:(?:file )?${PICTURE}s?\s*(?:by|:)|file:)\s*[^()]{2,80}\)\.?$`, 'iu'),
]; // prettier-ignore

let phrases: ReadonlySet<string> | undefined;

/**
 * Whether a line is what pages have around their articles: a button, a credit, a pointer elsewhere, a call to subscribe. Only whole lines
 * are judged, by what they are made of from end to end; a sentence that goes on about something is none.
 */
export function isLitterLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return false;
  const words = bare(text);
  // Rules and bullets alone.
  if (words === '') return true;
  phrases ??= new Set(litterPhrases().map(bare));
  return (
    phrases.has(words) ||
    isOnlyPhrases(words.split(' '), phrases) ||
    PATTERNS.some((pattern) => pattern.test(text))
  );
}

/** Whether words are several such phrases in a row, as buttons side by side are: 'Facebook Copy link Print'. */
function isOnlyPhrases(words: readonly string[], known: ReadonlySet<string>): boolean {
  if (words.length > MOST_WORDS) return false;
  const reached = [true];
  for (let end = 1; end <= words.length; end++)
    reached[end] = words
      .slice(0, end)
      .some((_, start) => reached[start] === true && known.has(words.slice(start, end).join(' ')));
  return reached[words.length] === true;
}

/** A line's words alone, folded, without signs and pictures around and between them. */
function bare(text: string): string {
  return fold(text)
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
