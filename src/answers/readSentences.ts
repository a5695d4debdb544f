import type { Article } from '../articles/article.ts';
import { type Shingles, shingles } from '../text/nearCopies.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { terms } from '../text/terms.ts';
import { lazily } from './lazily.ts';
import { recently } from './recently.ts';
import { readStatement, type Statement } from './statement.ts';
import { candidates } from './summary/candidates.ts';
import { type EventDate, eventDate } from './timeline/eventDates.ts';
import { type Value, values } from './values.ts';

/** A sentence of an article that can be told by itself. What takes long to read is read when it is first asked for. */
export type ReadSentence = {
  readonly article: Article;
  /** All sentences of the part of the body that is read, and this one's place among them. */
  readonly all: readonly Sentence[];
  readonly index: number;
  readonly text: string;
  /** Its place among those that can be told by themselves; 0 is the news itself. */
  readonly at: number;
  /** Its content words, stemmed. */
  readonly stems: ReadonlySet<string>;
  readonly values: () => readonly Value[];
  readonly states: () => Statement;
  /** Its words as near-copies are known by. */
  readonly shingles: () => Shingles;
  /** The time it tells of. */
  readonly when: () => EventDate | undefined;
};

/** An article as it is read for topics. */
export type ReadArticle = {
  /** The content words of what says what it is about: headline and topics as one, each sentence of the lead. */
  readonly named: readonly ReadonlySet<string>[];
  readonly sentences: readonly ReadSentence[];
};

/** How much of each body is read, and how much of its beginning says what it is about, in UTF-16 units. */
const MOST_READ = 12_000;
const LEAD = 400;
/** So many articles are remembered as read: those of a few topics, some 50 kB each. */
const REMEMBERED = 400;

/** Reads an article's sentences that can be told by themselves: no headings, captions or bylines. Remembers those asked for last. */
export const readSentences: (article: Article) => ReadArticle = recently(REMEMBERED, (article) => {
  const { headline, topics, language } = article;
  const body = article.body.slice(0, MOST_READ);
  const all = sentences(body);
  const stemsAt = all.map(({ start, end }) => lazily(() => stemsOf(body.slice(start, end), language)));
  const places = new Map(all.map(({ start }, index) => [start, index]));
  return {
    named: [
      stemsOf([headline, ...topics].join(' · '), language, true),
      ...stemsAt.filter((_, i) => i === 0 || all[i]!.end <= LEAD).map((stems) => stems()),
    ],
    sentences: candidates({ body }, body.length, all).flatMap(({ start, end, at }): ReadSentence[] => {
      const index = places.get(start);
      if (index === undefined) return [];
      const text = body.slice(start, end);
      const told = lazily(() => values(text, language));
      return [
        {
          article,
          all,
          index,
          text,
          at,
          stems: stemsAt[index]!(),
          values: told,
          states: lazily(() => readStatement(text, language, told())),
          shingles: lazily(() => shingles(text)),
          when: lazily(() => eventDate(text, language, article.published, told())),
        },
      ];
    }),
  };
});

const stemsOf = (text: string, language: string, titleCase = false): ReadonlySet<string> =>
  new Set(terms(text, language, { titleCase }).map(({ term }) => term));
