import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { CollectionIndex } from '../../src/search/collectionIndex.ts';
import { createLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { article } from '../support/articles.ts';
import { articlesOf, found, foundIds, indexOf, queryOf } from './indexes.ts';

const NAMES = ['Ruiz', 'Marsh', 'Hale', 'Petit', 'Stone', 'Okafor', 'Lindgren', 'Tanaka'];
const PLACES = ['Northport', 'Eastwick', 'Southbay', 'Westmere', 'Highfield', 'Lowland'];
const THINGS = ['bridge', 'school', 'ferry', 'stadium', 'hospital', 'library', 'tunnel', 'market', 'museum'];
const ACTS = ['opened', 'closed', 'burned', 'moved', 'doubled in size', 'was sold'];

/** A small article, different for each number. */
function generated(n: number): Article {
  const of = (list: readonly string[], step: number): string =>
    list[Math.floor(n / step) % list.length] ?? '';
  const place = of(PLACES, 1);
  const thing = of(THINGS, PLACES.length);
  const body = `The ${thing} of ${place} ${of(ACTS, 3)} on Monday. ${of(NAMES, 5)} called it a day to remember, number ${n}.`;
  return article({ id: `made-${n}`, body, headline: `News from ${place}`, outlet: undefined });
}

const WANTED = article({
  id: 'wanted',
  headline: 'Quarry talks end',
  body: 'Officials met in the town hall. Envoy Zubair Qadri signed the quarry agreement with the miners in Kestrelby. The hall was full.',
});

describe.each([1, 10, 1_000, 20_000])('ranking among %d articles', (size) => {
  let lexicon: Lexicon;
  let index: CollectionIndex;
  beforeAll(() => {
    lexicon = createLexicon();
    index = indexOf(lexicon, [...Array.from({ length: size - 1 }, (_, n) => generated(n)), WANTED]);
  }, 60_000);

  it('finds the sentence that was asked for', () => {
    const [best] = found('Who signed the quarry agreement in Kestrelby?', lexicon, [index]);
    expect(best?.entry.article.id).toBe('wanted');
    const { spans } = best!.entry;
    expect(WANTED.body.slice(spans[2 * best!.best], spans[2 * best!.best + 1])).toContain(
      'Zubair Qadri signed',
    );
  });

  it('forgives typing errors in names', () => {
    expect(foundIds('What did Zubiar Qadri sign?', lexicon, [index])[0]).toBe('wanted');
    expect(foundIds('agreement in Kestrelbey', lexicon, [index])[0]).toBe('wanted');
  });

  it('knows that it has nothing on what no article mentions', () => {
    expect(found('Wimbledon trophy', lexicon, [index])).toEqual([]);
    expect(queryOf('Wimbledon trophy', lexicon, [index]).slots.every((slot) => !slot.known)).toBe(true);
  });

  it('gives rare words more weight than common ones', () => {
    const { slots } = queryOf('the people of Kestrelby met for talks', lexicon, [index]);
    const weight = (word: string): number => slots.find((slot) => slot.word === word)?.idf ?? NaN;
    expect(weight('kestrelby')).toBeGreaterThan(1.5 * weight('people'));
    expect(weight('kestrelby')).toBeGreaterThan(weight('talks'));
  });

  it('gives weights that are neither negative nor without bounds', () => {
    for (const { idf } of queryOf('Who opened the bridge of Northport on Monday in Kestrelby?', lexicon, [
      index,
    ]).slots) {
      expect(idf).toBeGreaterThan(0);
      expect(idf).toBeLessThan(20);
    }
  });
});

describe('spelling', () => {
  const lexicon = createLexicon();
  const index = indexOf(
    lexicon,
    articlesOf({
      karachi: 'Ships left Karachi on Monday.',
      erdogan: 'Erdoğan spoke in Ankara.',
      muttaqi: 'Amir Khan Muttaqi travelled to Doha.',
      slovakia: 'Slovakia votes today.',
      gambia: 'The Gambia has a new bridge.',
      niger: 'Niger shut its border.',
      hosts: 'The guests thanked the hotel.',
    }),
  );

  it.each([
    ['Karachy', 'karachi'],
    ['Karahci', 'karachi'],
    ['Karachii', 'karachi'],
    ['Erdogn', 'erdogan'],
    ['Erdogan', 'erdogan'],
    ['Mutaqi', 'muttaqi'],
    ['Muttaqqi', 'muttaqi'],
  ])('finds %s', (typed, id) => {
    expect(foundIds(`Where is ${typed}?`, lexicon, [index])).toEqual([id]);
  });

  it.each(['Slovenia', 'Zambia', 'Nigeria', 'ghosts', 'Doh', 'hostel', 'Karate', 'Anka', '20255'])(
    'does not mend %s into another word',
    (typed) => {
      expect(foundIds(`What about ${typed}?`, lexicon, [index])).toEqual([]);
    },
  );

  it('mends only into words of the articles that the reader may see', () => {
    const other = indexOf(lexicon, articlesOf({ secret: 'Envoys flew to Samarqand.' }), 'a-server');
    expect(foundIds('Samarkqand', lexicon, [index])).toEqual([]);
    expect(foundIds('Samarkqand', lexicon, [index, other])).toEqual(['secret']);
  });
});

describe('several collections', () => {
  it('count only what is in those that were given', () => {
    const lexicon = createLexicon();
    const shared = indexOf(lexicon, articlesOf({ one: 'Qadri met Marsh.', two: 'Marsh left.' }));
    const before = JSON.stringify([
      queryOf('Did Qadri meet Marsh?', lexicon, [shared]),
      found('Did Qadri meet Marsh?', lexicon, [shared]),
    ]);
    const other = indexOf(
      lexicon,
      Array.from({ length: 50 }, (_, n) =>
        article({ id: `s${n}`, body: `Qadri spoke again, ${n}. Marsh listened.`, collection: 'a-server' }),
      ),
      'a-server',
    );
    const after = JSON.stringify([
      queryOf('Did Qadri meet Marsh?', lexicon, [shared]),
      found('Did Qadri meet Marsh?', lexicon, [shared]),
    ]);
    expect(after).toBe(before);
    expect(foundIds('Qadri Marsh', lexicon, [other]).every((id) => id.startsWith('s'))).toBe(true);
    expect(other.articlesWith(lexicon.id('qadri') ?? -1)).toBe(50);
    expect(shared.articlesWith(lexicon.id('qadri') ?? -1)).toBe(1);
  });

  it('are searched together where the reader may see both', () => {
    const lexicon = createLexicon();
    const shared = indexOf(lexicon, articlesOf({ one: 'Qadri met Marsh.' }));
    const other = indexOf(lexicon, articlesOf({ two: 'Qadri met Ruiz.' }), 'a-server');
    expect(foundIds('Qadri', lexicon, [shared, other]).toSorted()).toEqual(['one', 'two']);
  });
});

describe('other languages', () => {
  it('finds a name in an article of another language', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, [
      article({ id: 'turkish', body: 'Görüşmeler Diyarbakır’da başladı.', language: 'tr' }),
      article({ id: 'urdu', body: 'مذاکرات کراچی میں شروع ہوئے۔', language: 'ur' }),
    ]);
    expect(foundIds('Diyarbakir', lexicon, [index])).toEqual(['turkish']);
    expect(foundIds('کراچي', lexicon, [index])).toEqual(['urdu']);
  });
});
