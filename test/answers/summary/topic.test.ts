import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeTopic } from '../../../src/answers/summary/topic.ts';
import type { TopicWords } from '../../../src/answers/topicWords.ts';
import { wordCount } from '../../../src/answers/summary/wordCount.ts';
import type { Article } from '../../../src/articles/article.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { terms } from '../../../src/text/terms.ts';
import { article, at } from '../../support/articles.ts';

type Given = {
  readonly id: string;
  readonly body: string;
  readonly day?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string;
};

const articleOf = ({ day, outlet, ...rest }: Given): Article =>
  article({ ...rest, outlet, published: day === undefined ? undefined : at(day) });

const wordsOf = (topic: string): TopicWords => terms(topic, 'en').map(({ term }) => new Set([term]));

function summary(
  given: readonly Given[],
  topic: string,
  words: number,
): { day: string | undefined; texts: string[] }[] {
  const relevant = given.map((each) => ({ article: articleOf(each), relevance: 1 }));
  return summarizeTopic({ relevant, words: wordsOf(topic) }, { words }).map(({ day, sentences }) => ({
    day,
    texts: sentences.map(({ article, start, end }) => article.body.slice(start, end)),
  }));
}

const CLOSED: Given = {
  id: 'closed',
  day: '2026-03-02',
  outlet: 'Harbour Post',
  body: 'The north pier of Aldmouth was closed on Monday after divers found worms in its legs. Walkers were turned back by guards. Tea was served in the hall.',
};
const COST: Given = {
  id: 'cost',
  day: '2026-03-04',
  outlet: 'Coast Daily',
  body: 'Mending the north pier will cost 3.4 million crowns, the county estimates. It wants the harbour to pay half.',
};
const OPENED: Given = {
  id: 'opened',
  day: '2026-08-01',
  outlet: 'Radio Sund',
  body: 'The north pier opened again on Saturday with a brass band and a queue of anglers. Some had waited since dawn.',
};

describe('the summary of a topic', () => {
  it('groups by day, the oldest first, and undated articles last', () => {
    const undated: Given = {
      id: 'undated',
      outlet: 'Valley Ledger',
      body: 'A painter has drawn the north pier every week for ten years.',
    };
    const days = summary([OPENED, undated, COST, CLOSED], 'north pier', 120);
    expect(days.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-04', '2026-08-01', undefined]);
    expect(days[0]!.texts[0]).toBe(
      'The north pier of Aldmouth was closed on Monday after divers found worms in its legs.',
    );
  });

  it('covers each day before it says more of one', () => {
    expect(summary([CLOSED, COST, OPENED], 'north pier', 46).map(({ texts }) => texts.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('counts near copies as one report, the first published', () => {
    const copy: Given = {
      ...CLOSED,
      id: 'copy',
      outlet: 'Market Bell',
      day: '2026-03-03',
      body: CLOSED.body.replace('on Monday ', ''),
    };
    const days = summary([copy, CLOSED], 'north pier', 200);
    expect(days.map(({ day }) => day)).toEqual(['2026-03-02']);
  });

  it('says nothing twice, but keeps a figure that differs', () => {
    const again: Given = {
      id: 'again',
      day: '2026-03-05',
      outlet: 'Market Bell',
      body: 'The county estimates that mending the north pier will cost 3.4 million crowns. Bond traders took no notice of the sum at all on a quiet day.',
    };
    const more: Given = {
      id: 'more',
      day: '2026-03-06',
      outlet: 'Valley Ledger',
      body: 'The county estimates that mending the north pier will cost 5.1 million crowns. Nobody could explain why a sum agreed so lately had grown.',
    };
    const all = summary([COST, again, more], 'north pier', 200).flatMap(({ texts }) => texts);
    expect(all.filter((text) => text.includes('3.4 million'))).toHaveLength(1);
    expect(all.filter((text) => text.includes('5.1 million'))).toHaveLength(1);
  });

  it('brings the sentence before along where one points back, or leaves both', () => {
    const texts = summary([COST], 'harbour', 200).flatMap((day) => day.texts);
    expect(texts).toEqual([
      'Mending the north pier will cost 3.4 million crowns, the county estimates.',
      'It wants the harbour to pay half.',
    ]);
    expect(summary([COST], 'harbour', 10).flatMap((day) => day.texts)).toEqual([]);
  });

  it('prefers sentences about the topic', () => {
    expect(summary([CLOSED], 'guards', 8).flatMap(({ texts }) => texts)).toEqual([
      'Walkers were turned back by guards.',
    ]);
  });

  it('is empty without articles, words or room', () => {
    expect(summary([], 'pier', 100)).toEqual([]);
    expect(summary([CLOSED], 'pier', 0)).toEqual([]);
    expect(summary([CLOSED], 'pier', 3)).toEqual([]);
    expect(summary([{ id: 'empty', body: '' }], 'pier', 100)).toEqual([]);
  });

  it('takes a topic without content words and articles without relevance', () => {
    const days = summarizeTopic(
      { relevant: [{ article: articleOf(CLOSED), relevance: 0 }], words: [] },
      { words: 60 },
    );
    expect(days.map(({ day }) => day)).toEqual(['2026-03-02']);
  });

  it('gives sentences of the articles, each once, within the budget, in order, whatever the articles', () => {
    const piece = fc.constantFrom(
      'The pier is shut. ',
      'He said: "No. Never." ',
      'It cost 12 crowns. ',
      'مذاکرات کا چوتھا دن تھا۔ ',
      '谈判继续进行。',
      '\n\n',
      'Dr. Varn left! ',
      'pier',
    );
    const given = fc.record({
      body: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
      ),
      day: fc.constantFrom('2026-03-02', '2026-03-03', '2026-04-01', undefined),
      outlet: fc.constantFrom('Harbour Post', 'Radio Sund', undefined),
      language: fc.constantFrom('en', 'ur', 'zh', 'und'),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 8 }), fc.integer({ min: 1, max: 80 }), (list, words) => {
        const relevant = list.map((each, i) => ({
          article: articleOf({ id: `a${i}`, ...each }),
          relevance: i,
        }));
        const days = summarizeTopic({ relevant, words: wordsOf('pier') }, { words });
        const dates = days.map(({ day }) => day ?? '~');
        expect(dates).toEqual([...new Set(dates)].sort());
        const seen = new Set<string>();
        let count = 0;
        for (const { day, sentences: chosen } of days) {
          expect(chosen.length).toBeGreaterThan(0);
          for (const { article, start, end } of chosen) {
            expect(article.published?.day).toBe(day);
            expect(
              sentences(article.body).some((sentence) => sentence.start === start && sentence.end === end),
            ).toBe(true);
            seen.add(`${article.id} ${start}`);
            count += wordCount(article.body.slice(start, end));
          }
        }
        expect(seen.size).toBe(days.flatMap((day) => day.sentences).length);
        expect(count).toBeLessThanOrEqual(words);
      }),
    );
  });
});
