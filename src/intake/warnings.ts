import type { Moment } from '../articles/article.ts';
import { UNKNOWN_LANGUAGE } from '../text/language.ts';
import { words } from '../text/words.ts';
import type { ReadArticle, Warning } from './article.ts';

/** Fewer words than this are a teaser or a caption rather than a report. */
const SHORT = 60;
/** How much of a body is looked at to count that far, in UTF-16 units. */
const SHORT_LENGTH = 2_000;
/** Clocks differ; a time zone that was not given can put a time ahead by up to this, in milliseconds. */
const AHEAD = { known: 3_600_000, unknown: 14 * 3_600_000 };
const DAY = 86_400_000;

/** What was noticed while reading that the article itself does not show. */
export type Signs = {
  /** The text breaks off, or the page says that the rest is for subscribers. */
  readonly cut?: boolean;
  /** The date was not given as the article's but taken from elsewhere, such as its address. */
  readonly dateInferred?: boolean;
  /** What the source says its language is, if that is not what the text shows. */
  readonly otherLanguage?: string;
};

/** What an editor should look at, most important first. `now`: milliseconds since 1970. */
export function warningsOf(
  article: Pick<
    ReadArticle,
    'headlineMissing' | 'outlet' | 'outletInferred' | 'published' | 'language' | 'body'
  >,
  signs: Signs = {},
  now: number = Date.now(),
): Warning[] {
  const { published, outlet, outletInferred, headlineMissing, language, body } = article;
  const found: (Warning | false)[] = [
    signs.cut === true && { code: 'cut', reason: ['looksCut'] },
    published === undefined && { code: 'noDate', reason: ['hasNoDate'] },
    published !== undefined && isAhead(published, now) && { code: 'dateInFuture', reason: ['dateAhead'] },
    published !== undefined &&
      signs.dateInferred === true && {
        code: 'dateInferred',
        reason: ['dateInferred'],
      },
    headlineMissing && {
      code: 'noHeadline',
      reason: ['hasNoHeadline'],
    },
    outlet === undefined && { code: 'noOutlet', reason: ['hasNoOutlet'] },
    outletInferred && outlet !== undefined && { code: 'outletInferred', reason: ['outletInferred', outlet] },
    isShort(body) && { code: 'short', reason: ['isShort'] },
    body.includes('\ufffd') && { code: 'garbled', reason: ['isGarbled'] },
    language === UNKNOWN_LANGUAGE && { code: 'languageUnsure', reason: ['noLanguage'] },
    signs.otherLanguage !== undefined && {
      code: 'languageUnsure',
      reason: ['otherLanguage', signs.otherLanguage, language],
    },
  ];
  return found.filter((warning) => warning !== false);
}

function isAhead({ instant, day }: Moment, now: number): boolean {
  if (instant !== undefined) return instant > now + AHEAD.known;
  return Date.parse(`${day}T00:00:00Z`) > Math.floor((now + AHEAD.unknown) / DAY) * DAY;
}

function isShort(body: string): boolean {
  return body.length < SHORT_LENGTH && words(body).length < SHORT;
}
