import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { answerReply } from '../../src/replies/answerReply.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at, quote, spanOf } from '../support/articles.ts';
import { readable } from '../support/readable.ts';

const context = { words: wordingFor('en-GB'), articles: 1042, filter: {} };
const base = {
  question: 'How many were hurt?',
  asOf: '2025-05-06',
  confidence: 0.8,
  nearest: [],
  newest: at('2025-05-04'),
};

const post = article({
  id: 'post',
  byline: 'Ruth Callender',
  body: 'Two ferries met yesterday. Police said 12 people were hurt.',
});
const daily = article({
  id: 'daily',
  outlet: 'Coast Daily',
  published: at('2025-05-04'),
  body: 'The hospital counts 17 people hurt. Nobody fell.',
});
const lead = quote(post, 'Police said 12 people were hurt.', '12');

const found = (...quotes: Quote[]): Answer => ({ ...base, kind: 'found', quotes });
const shown = (answer: Answer, more: Partial<typeof context> & { page?: number } = {}) =>
  readable(answerReply(answer, { ...context, ...more }));

describe('a found answer', () => {
  it('leads with the quote, and says below in one line whose it is', () => {
    expect(shown(found(lead))).toEqual([
      '| Police said **12** people were hurt.',
      'Harbour Post · Ruth Callender · <2025-05-03> · the sentence ↗ -> https://news.example/post#:~:text=Police%20said%2012%20people%20were%20hurt.',
      '1 outlet · newest coverage <2025-05-04>',
      '[Read in context] [Summary]',
    ]);
  });

  it('keeps the question for what follows', () => {
    expect(answerReply(found(lead), context).question).toBe('How many were hurt?');
  });

  it('says who says so', () => {
    expect(shown(found({ ...lead, saidBy: 'Police' }))[1]).toContain(' · quoting Police · ');
  });

  it('says which day the words mean', () => {
    const words = 'Two ferries met yesterday.';
    const dayNotes = [{ ...spanOf(words, 'yesterday'), day: '2025-05-02' }];
    expect(shown(found(quote(post, words, undefined, { dayNotes })))[2]).toBe('“yesterday”: <2025-05-02>');
  });

  it('shows what was corrected, also with a further quote', () => {
    const corrected = {
      ...post,
      corrections: [{ when: at('2025-05-05'), what: 'It was 12, not 21.' }, { what: 'Sund, not Sound.' }],
    };
    const words = ['Corrected <2025-05-05>: It was 12, not 21.', 'Corrected: Sund, not Sound.'];
    expect(shown(found({ ...lead, article: corrected })).slice(2, 4)).toEqual(words);
    expect(shown(found(quote(daily, 'Nobody fell.'), { ...lead, article: corrected }))[2]).toContain(
      words.join(' / '),
    );
  });

  it('shows a correction once, though two of the quotes are from that article', () => {
    const corrected = { ...post, corrections: [{ what: 'Sund, not Sound.' }] };
    const both = found({ ...lead, article: corrected }, quote(corrected, 'Two ferries met yesterday.'));
    const lines = shown(both);
    expect(lines.filter((line) => line.includes('Two ferries met'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Sund, not Sound.'))).toHaveLength(1);
  });

  it('shows a sentence once, though two of the quotes hold it', () => {
    const long = article({
      id: 'long',
      outlet: 'Radio Sund',
      body: 'It was dark. Doctors saw 12 people. Nobody slept.',
    });
    const twice = [
      quote(long, 'It was dark. Doctors saw 12 people.', '12'),
      quote(long, 'Doctors saw 12 people. Nobody slept.', '12'),
    ];
    const seen = shown(found(lead, ...twice)).filter((line) => line.includes('Doctors saw'));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toContain('Radio Sund: Doctors saw **12** people. /');
    expect(
      shown(found(lead, quote(post, 'Two ferries met yesterday. Police said 12 people were hurt.', '12'))),
    ).toEqual(shown(found(lead)));
  });

  it('marks a sample, an inferred outlet and an unknown one', () => {
    const { outlet: _, ...nameless } = post;
    const sourceOf = (of: Article) => shown(found({ ...lead, article: of }))[1];
    expect(sourceOf({ ...post, sample: true })).toContain('<2025-05-03> · sample · ');
    expect(sourceOf({ ...post, outletInferred: true })).toMatch(
      /^Harbour Post \(outlet inferred from the text\) · /u,
    );
    expect(sourceOf(nameless)).toMatch(/^outlet unknown · /u);
  });

  it('cites an article without an address by its headline', () => {
    const { url: _, ...offline } = post;
    expect(shown(found({ ...lead, article: offline }))[1]).toBe(
      'Harbour Post · Ruth Callender · <2025-05-03> · “Headline of post”',
    );
    const nameless = { ...offline, headlineMissing: true };
    expect(shown(found({ ...lead, article: nameless }))[1]).toBe(
      'Harbour Post · Ruth Callender · <2025-05-03>',
    );
  });

  it('gives two further quotes as short lines, and the rest on pages', () => {
    const others = Array.from({ length: 8 }, (_, i) =>
      quote(
        article({ id: `n${i}`, outlet: 'Coast Daily', body: `Bus ${i} is red so far.`, sample: true }),
        `Bus ${i} is red so far.`,
        'so',
      ),
    );
    const answer = found(lead, ...others);
    const first = shown(answer);
    expect(first[2]).toBe(
      '2. Coast Daily: Bus 0 is red **so** far. / <2025-05-03> · sample · the sentence ↗ -> https://news.example/n0#:~:text=Bus%200%20is%20red%20so%20far. [Read in context]',
    );
    expect(first.filter((line) => /^\d\. /u.test(line))).toHaveLength(2);
    expect(first.at(-2)).toBe('2 outlets · newest coverage <2025-05-04>');
    expect(first.at(-1)).toBe('[Read in context] [More quotes] [Summary]');

    const quoted = [2, 3].map((page) => shown(answer, { page }).filter((line) => line.startsWith('| ')));
    expect(quoted.flat()).toEqual([2, 3, 4, 5, 6, 7].map((i) => `| Bus ${i} is red **so** far.`));
    expect(shown(answer, { page: 2 }).slice(-2)).toEqual(['page 2 of 3', '[Previous page] [Next page]']);
    expect(shown(answer, { page: 3 }).at(-1)).toBe('[Previous page]');
    expect(shown(answer, { page: 99 })).toEqual(shown(answer, { page: 3 }));
  });

  it('hands on what the question was narrowed to', () => {
    const quotes = ['a', 'b', 'c', 'd'].map((id) => ({ ...lead, article: { ...post, id } }));
    const filter = { outlet: 'Harbour Post', since: '2025-05-01' };
    const more = answerReply(found(...quotes), { ...context, filter }).actions.find(
      ({ name }) => name === 'page',
    );
    expect(more?.args).toEqual({ outlet: 'Harbour Post', since: '2025-05-01', page: '2' });
  });
});

describe('a conflicting answer', () => {
  const sides = [
    { value: '12', quote: { ...lead, saidBy: 'Police' }, alsoIn: [] },
    {
      value: '17',
      quote: quote(daily, 'The hospital counts 17 people hurt.', '17', { saidBy: 'The hospital' }),
      alsoIn: [quote(article({ id: 'n', outlet: 'Northline', body: '17 hurt.' }), '17 hurt.')],
    },
  ];
  const answer: Answer = {
    ...base,
    kind: 'conflicting',
    sides,
    quotes: [lead, quote(daily, 'Nobody fell.')],
  };

  it('puts the sides beside each other, newest first', () => {
    expect(shown(answer)).toEqual([
      '# The outlets differ',
      '**17** / Coast Daily · <2025-05-04> · quoting the hospital · also Northline · newest · the sentence ↗ -> https://news.example/daily#:~:text=The%20hospital%20counts%2017%20people%20hurt. / The hospital counts **17** people hurt.',
      '**12** / Harbour Post · Ruth Callender · <2025-05-03> · quoting Police · the sentence ↗ -> https://news.example/post#:~:text=Police%20said%2012%20people%20were%20hurt. / Police said **12** people were hurt.',
      '3. Coast Daily: Nobody fell. / <2025-05-04> · the sentence ↗ -> https://news.example/daily#:~:text=Nobody%20fell. [Read in context]',
      '2 outlets · newest coverage <2025-05-04>',
      '[Read in context] [Summary]',
    ]);
  });

  it('calls neither newest on one day', () => {
    const sameDay = sides.map((side) => ({
      ...side,
      quote: { ...side.quote, article: { ...side.quote.article, published: at('2025-05-04') } },
    }));
    expect(shown({ ...answer, sides: sameDay }).join('\n')).not.toContain('newest ·');
  });

  it('tells the time of day where both are known', () => {
    const times = ['2025-05-04T08:00:00+02:00', '2025-05-04T07:00:00Z'];
    const timed = sides.map((side, i) => ({
      ...side,
      quote: { ...side.quote, article: { ...side.quote.article, published: at(times[i] ?? '') } },
    }));
    expect(shown({ ...answer, sides: timed })[1]).toMatch(/^\*\*17\*\*.*newest/u);
  });

  it('speaks of reports where one outlet differs from itself', () => {
    const own = sides.map((side) => ({
      ...side,
      quote: { ...side.quote, article: { ...side.quote.article, outlet: 'Harbour Post' } },
    }));
    expect(shown({ ...answer, sides: own })[0]).toBe('# The reports differ');
  });

  it('shows a correction with its side', () => {
    const corrected = sides.map((side) => ({
      ...side,
      quote: { ...side.quote, article: { ...side.quote.article, corrections: [{ what: 'A wrong count.' }] } },
    }));
    const [, first, second] = shown({ ...answer, sides: corrected });
    for (const side of [first, second]) expect(side).toMatch(/ \/ Corrected: A wrong count\.$/u);
  });
});

describe('a question that is not covered', () => {
  const none: Answer = { ...base, kind: 'notCovered', missing: [], nearest: [] };

  it('says so, what no article mentions, and what comes nearest', () => {
    const nearest = [post, { ...daily, sample: true }, post, daily];
    expect(shown({ ...none, missing: ['India', 'Modi', 'cricket'], nearest })).toEqual([
      '# Not covered',
      'None of the 1,042 stored articles answers this.',
      'No stored article mentions India, Modi or cricket.',
      '# Nearest',
      '1. Headline of post / Harbour Post · <2025-05-03> [Read]',
      '2. Headline of daily / Coast Daily · <2025-05-04> · sample [Read]',
      '3. Headline of post / Harbour Post · <2025-05-03> [Read]',
    ]);
  });

  it('says what the question was narrowed to', () => {
    const filter = { outlet: 'Harbour Post', since: '2025-05-01', until: '2025-05-02' };
    expect(shown(none, { filter })).toContain(
      'Looked only at articles from Harbour Post since 1 May 2025 until 2 May 2025.',
    );
  });

  it.each([
    [0, 'There are no articles yet.'],
    [1, 'The one stored article does not answer this.'],
    [42, 'None of the 42 stored articles answers this.'],
  ])('counts %i articles in plain words', (articles, line) => {
    expect(shown({ ...none, missing: [] }, { articles })[1]).toBe(line);
  });
});
