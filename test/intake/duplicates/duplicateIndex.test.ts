import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { createDuplicateIndex, type DuplicateIndex } from '../../../src/intake/duplicates/duplicateIndex.ts';
import { article } from '../../support/articles.ts';
import { FERRY, FLOOD, PIER, SQUID, STRIKE, TALKS } from '../page/shapes/texts.ts';

const body = (texts: readonly string[]): string => texts.join('\n\n');
const ferry = article({
  id: 'ferry',
  headline: 'Ferry strikes barge',
  outlet: 'Coast Daily',
  url: 'https://www.coastdaily.example/ferry',
  body: body(FERRY),
});
const talks = article({
  id: 'talks',
  headline: 'Talks resume',
  outlet: 'Tamsel Herald',
  url: 'https://tamselherald.example/talks',
  body: body(TALKS),
});
const others = [PIER, FLOOD, STRIKE, SQUID].map((texts, i) =>
  article({ id: `other-${i}`, body: body(texts) }),
);
const everyone = (): boolean => true;

function indexOf(...articles: readonly Article[]): DuplicateIndex {
  const index = createDuplicateIndex();
  index.update({ added: articles, removed: [] });
  return index;
}

async function found(
  index: DuplicateIndex,
  draft: Partial<Article>,
  isVisible: (article: Article) => boolean = everyone,
) {
  const all = await index.find({ headline: 'x', body: body(FERRY), ...draft }, isVisible);
  return all.map(({ kind, of, by }) => [kind, of.id, by]);
}

describe('an article that is stored already', () => {
  const index = indexOf(ferry, talks, ...others);

  it.each<readonly [what: string, draft: Partial<Article>, expected: readonly unknown[]]>([
    ['the same again', { headline: ferry.headline, outlet: 'Coast Daily', url: ferry.url! }, [['same', 'ferry', 'url']]],
    ['the same by another form of its address', { headline: ferry.headline, outlet: 'Coast Daily', url: 'http://m.coastdaily.example/ferry/amp?utm_source=x' }, [['same', 'ferry', 'url']]],
    ['the same text without an address', { outlet: 'Coast Daily' }, [['same', 'ferry', 'text']]],
    ['the same text without an outlet', {}, [['same', 'ferry', 'text']]],
    ['the same text, typeset otherwise', { outlet: 'Coast Daily', body: body(FERRY).toUpperCase().replaceAll('’', "'") }, [['same', 'ferry', 'text']]],
    ['its address with another text', { url: ferry.url!, body: body(SQUID.map((text) => `${text} More.`)) }, [['update', 'ferry', 'url'], ['update', 'other-3', 'text']]],
    ['its address with another headline', { url: ferry.url!, outlet: 'Coast Daily', headline: 'Ferry strikes barge, 14 hurt' }, [['update', 'ferry', 'url']]],
    ['a newer version', { outlet: 'Coast Daily', body: body([...FERRY, 'Two more people came to the hospital on Monday, one of them with a broken arm.']) }, [['update', 'ferry', 'text']]],
    ['a version with a figure put right', { outlet: 'Coast Daily', body: body(FERRY).replace('Twelve people', 'Fourteen people').replace('Four of the injured', 'Five of the injured') }, [['update', 'ferry', 'text']]],
    ['a wire copy at another outlet', { outlet: 'Valley Ledger', url: 'https://valleyledger.example/f', body: body(FERRY) }, [['copy', 'ferry', 'text']]],
    ['a wire copy, shortened and with a byline', { outlet: 'Valley Ledger', body: `By our correspondent\n\n${body(FERRY.slice(0, 4))}` }, [['copy', 'ferry', 'text']]],
    ['a report of its own', { outlet: 'Valley Ledger', body: 'A ferry ran into a barge off Aldmouth on Sunday morning, and a dozen passengers came away with bruises or worse. The barge had been tied up there since Friday. The ferry line says that it does not know yet why its ship did not turn.' }, []],
    ['an article without words in common', { body: 'So kurz ist dieser Text.' }, []],
  ])('is found: %s', async (_, draft, expected) => {
    expect(await found(index, draft)).toEqual(expected);
  }); // prettier-ignore

  it('is told of only to who may see it', async () => {
    const theirs = { ...ferry, id: 'theirs', collection: '111' };
    const both = indexOf(theirs, talks);
    const draft = { url: ferry.url!, outlet: 'Coast Daily' };
    expect(await found(both, draft, ({ collection }) => collection !== '111')).toEqual([]);
    expect(await found(both, draft, ({ collection }) => collection === '111')).toHaveLength(1);
  });

  it('comes with the most telling first: the same before an update before a copy', async () => {
    const copies = Array.from({ length: 15 }, (_, i) =>
      article({ ...ferry, id: `copy-${i}`, outlet: `Outlet ${i}`, url: `https://o${i}.example/` }),
    );
    const many = indexOf(
      ...copies,
      { ...ferry, id: 'older', url: 'https://old.example/', body: body(FERRY.slice(0, 4)) },
      ferry,
    );
    const all = await found(many, { outlet: 'Coast Daily' });
    expect(all).toHaveLength(10);
    expect(all.slice(0, 3)).toEqual([
      ['same', 'ferry', 'text'],
      ['update', 'older', 'text'],
      ['copy', expect.any(String), 'text'],
    ]);
  });

  it('follows changes: what went is not found, what changed is found as it is now; samples never are', async () => {
    const changing = indexOf(ferry, talks, { ...ferry, id: 'sample', sample: true });
    expect(await found(changing, {})).toEqual([['same', 'ferry', 'text']]);
    const moved = { ...ferry, url: 'https://coastdaily.example/moved', body: body(STRIKE) };
    changing.update({ added: [moved], removed: [ferry] });
    expect(await found(changing, {})).toEqual([]);
    expect(await found(changing, { url: ferry.url! })).toEqual([]);
    expect(await found(changing, { url: moved.url, body: body(STRIKE), headline: moved.headline })).toEqual([
      ['same', 'ferry', 'url'],
    ]);
    changing.update({ added: [], removed: [moved] });
    expect(await found(changing, { body: body(STRIKE) })).toEqual([]);
  });

  it('is found among near-same texts of any kind, and a text without words never is', async () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/u), { minLength: 80, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(words, fc.nat(1_000), async (text, seed) => {
        const stored = article({ id: 'stored', outlet: 'Coast Daily', body: text.join(' ') });
        // A word in thirty changes.
        const edited = text.map((word, i) => ((i + seed) % 30 === 0 ? 'zzz' : word)).join(' ');
        const many = indexOf(stored, ...others);
        expect(await found(many, { outlet: 'Coast Daily', body: edited })).toContainEqual([
          expect.stringMatching(/same|update/u),
          'stored',
          'text',
        ]);
        expect(await found(many, { outlet: 'Valley Ledger', body: edited })).toEqual([
          ['copy', 'stored', 'text'],
        ]);
        expect(await found(many, { body: '… — …' })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
