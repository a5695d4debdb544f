import type { Article } from '../../articles/article.ts';
import { terms } from '../../text/terms.ts';
import { lazily } from '../lazily.ts';
import { toldOn } from '../toldOn.ts';
import { values } from '../values.ts';
import type { Wants } from '../wants.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './claim.ts';
import { daysMeet, daysOf, type Days } from './days.ts';
import { senseOf } from './senses.ts';

/** How much of a body's beginning says what its article is about, in UTF-16 units. */
const LEAD = 400;
/** Reports further apart than this many days are taken to tell of different events. */
const SAME_STORY_DAYS = 21;
/** The shares of the question's content words that a report must have in quote, headline, lead and topics, and in all. */
const NEAR = 0.6;
const COVERED = 0.8;
/** Content words beyond the question's that two reports of one event share, at the least, and as a share of the shorter one's. */
const SHARED_WORDS = 2;
const SHARED_PART = 0.08;
/** With a name in the question, so many of its content words in both reports say that they tell of one event. */
const NAMED_WORDS = 3;

/** What surrounds an answering sentence, as terms. */
type Surroundings = {
  readonly all: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The days on which the sentence says that something happened. */
  readonly days: () => Days;
};

const remembered = new WeakMap<Candidate, Surroundings>();
const known = new WeakMap<Article, readonly string[]>();

/** The words of an article's headline, beginning and topics. */
function aboutOf(article: Article): readonly string[] {
  let about = known.get(article);
  if (about === undefined) {
    const { headline, body, language, topics } = article;
    const found = [
      ...terms(headline, language, { titleCase: true }),
      ...terms(body.slice(0, LEAD), language),
      ...topics.flatMap((topic) => terms(topic, language)),
    ];
    known.set(article, (about = found.map((t) => senseOf(t.term))));
  }
  return about;
}

/** The sentence's words. */
export const sentenceOf = (candidate: Candidate): string =>
  candidate.article.body.slice(candidate.sentence.start, candidate.sentence.end);

function surroundings(candidate: Candidate): Surroundings {
  const known = remembered.get(candidate);
  if (known !== undefined) return known;
  const { article, text } = candidate.quote;
  const sentence = sentenceOf(candidate);
  const all = new Set([...aboutOf(article), ...terms(text, article.language).map((t) => senseOf(t.term))]);
  const made = { all, places: places(sentence), days: lazily(() => eventDays(sentence, article)) };
  remembered.set(candidate, made);
  return made;
}

const WHERE = /\b(?:in|at|near|off|outside)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’-]+\s?)+)/gu;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)/;

function places(sentence: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of sentence.matchAll(WHERE))
    if (!CALENDAR.test(match[1] ?? '')) found.add((match[1] ?? '').trim().toLowerCase());
  return found;
}

/**
 * True where a report is about what the question asks: most of the question's words and names stand in quote, headline, lead or topics,
 * nearly all in the article.
 */
export function covers(candidate: Candidate, asked: Asked): boolean {
  const { all } = surroundings(candidate);
  const wanted = new Set([...asked.topic, ...[...asked.names].map(senseOf)]);
  const missing = [...wanted].filter((term) => !all.has(term));
  if (missing.length === 0) return true;
  if (missing.length > (1 - NEAR) * wanted.size) return false;
  const body = candidate.article.body.toLowerCase();
  const lost = missing.filter((term) => !body.includes(` ${term}`));
  return lost.length <= (1 - COVERED) * wanted.size && !lost.some((term) => asked.names.has(term));
}

const UPDATES =
  /\b(?:ros[et]|risen|rises|rising|climb\w*|increased|now|revised|updated|raised|lowered|fell|toll|so far|by)\b/i;

/** True where two reports seem to tell of one event: near in time, of like words, and of no two days or places. */
export function sameEvent(a: Candidate, b: Candidate, asked: Asked, wants: Wants): boolean {
  const [x, y] = [a.article, b.article];
  if (gapDays(x, y) > SAME_STORY_DAYS) return false;
  const [one, other] = [surroundings(a), surroundings(b)];
  if (wants !== 'place' && apart(one.places, other.places, x, y)) return false;
  if (!likeWords(one.all, other.all, asked)) return false;
  if (wants === 'date') return true;
  const [when, then] = [one.days(), other.days()];
  return when.length === 0 || then.length === 0 || daysMeet(when, then);
}

/** True where the sentences name places, none in common, and an article does not know the other's. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>, x: Article, y: Article): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const near = [...one].some((place) => [...other].some((p) => p.includes(place) || place.includes(p)));
  return !near && ![...one, ...other].every((place) => mentions(x, place) && mentions(y, place));
}

/** True where both reports share words beyond the question's, or the question names its subject so well that both must mean it. */
function likeWords(one: ReadonlySet<string>, other: ReadonlySet<string>, asked: Asked): boolean {
  const known = [...asked.topic].filter((term) => one.has(term) && other.has(term)).length;
  if (asked.names.size > 0 && known >= NAMED_WORDS) return true;
  let shared = -known;
  for (const term of one) if (other.has(term)) shared++;
  return shared >= SHARED_WORDS && shared / (Math.min(one.size, other.size) - known) >= SHARED_PART;
}

const mentions = (article: Article, name: string): boolean =>
  article.body.toLowerCase().includes(name) || article.headline.toLowerCase().includes(name);

/** Whole days between two publication dates; none where one is unknown. */
export function gapDays(a: Article, b: Article): number {
  if (a.published === undefined || b.published === undefined) return 0;
  return Math.abs(Date.parse(a.published.day) - Date.parse(b.published.day)) / 86_400_000;
}

/** The days on which a sentence says that something happened; not those on which somebody said so or a count was renewed. */
function eventDays(sentence: string, article: Article): Days {
  if (UPDATES.test(sentence)) return [];
  const found: string[] = [];
  for (const value of values(sentence, article.language)) {
    if (value.kind !== 'date' || value.day === undefined) continue;
    if (toldOn(sentence, value)) continue;
    found.push(...daysOf(value.day, sentence, article.published?.day));
  }
  return found;
}
