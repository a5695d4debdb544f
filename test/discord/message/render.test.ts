import { ComponentType, type APIContainerComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../../src/discord/message/compose.ts';
import { questionsOf } from '../../../src/discord/message/question.ts';
import { answerReply } from '../../../src/replies/answerReply.ts';
import { articleReply } from '../../../src/replies/articleReply.ts';
import { latestReply, searchReply } from '../../../src/replies/lists.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { plain } from '../../../src/replies/inline.ts';
import { quoteBlock } from '../../../src/replies/source.ts';
import { articleSummaryReply } from '../../../src/replies/summaryReply.ts';
import { wordingFor } from '../../../src/replies/wording.ts';
import { anyAnswer, anyArticle, phrase } from '../../support/anyAnswer.ts';
import { article, at, quote } from '../../support/articles.ts';
import { answerFound } from '../../support/coverage.ts';
import { componentProblems } from '../../support/discord/checks/components.ts';

const locale = 'en-GB';
const words = wordingFor(locale);
const compose = (reply: Reply, previous: readonly string[] = []) =>
  composeMessage(reply, { words, locale, previous }).components[0];

function displays(container: APIContainerComponent): string[] {
  return container.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

/** What is wrong with a message by Discord's API document, and what article text does in it that it must not. */
function problemsOf(reply: Reply, previous: readonly string[] = []): string[] {
  const container = compose(reply, previous);
  const broken = componentProblems([container], true).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
  const texts = displays(container);
  const empty = texts.some((text) => text.trim() === '') || texts.length === 0 ? ['an empty text'] : [];
  const harm = texts.flatMap((text) => {
    const bare = text.replace(/\\[^\n]/gu, '');
    const links = [...bare.matchAll(/\]\(([^)]*)\)/gu)].map(([, url]) => url ?? '');
    return [
      ...(bare.match(/@(?:everyone|here)|<[@#]/gu) ?? []),
      ...links.filter((url) => !/^https:\/\/(?:e\.org|news\.example)\//u.test(url)),
      ...(bare.replace(/\]\([^)]*\)/gu, '').match(/\w*:\/\/\S*/gu) ?? []),
    ];
  });
  return [...broken, ...empty, ...harm];
}

describe('a message', () => {
  it('is all in the language of its reply', () => {
    const urdu = wordingFor('ur');
    const reply = answerReply(answerFound('کون؟'), { words: urdu, articles: 42, filter: {} });
    const shown = JSON.stringify(compose(reply));
    expect(shown).toContain(urdu.followUp);
    expect(shown).toContain(urdu.day('2025-05-04'));
    expect(shown).not.toContain(words.followUp);
    expect(shown).not.toContain(words.day('2025-05-04'));
  });

  it('keeps every limit, and article text does no harm, whatever the answer', () => {
    const any = fc.property(anyAnswer, fc.integer({ min: 1, max: 4 }), phrase, (answer, page, question) => {
      const reply = answerReply({ ...answer, question }, { words, articles: 42, filter: {}, page });
      expect(problemsOf(reply, ['who mediated the talks?', question])).toEqual([]);
    });
    expect(() => fc.assert(any, { numRuns: 200 })).not.toThrow();
  });

  it('keeps every limit for any article, list and summary', () => {
    const any = fc.property(fc.array(anyArticle, { minLength: 1, maxLength: 25 }), (articles) => {
      const first = articles[0] ?? talks;
      const all = { start: 0, end: first.body.length };
      const sentences = articles.map((of) => ({ article: of, start: 0, end: of.body.length, text: of.body }));
      expect(problemsOf(latestReply(articles, {}, [], words))).toEqual([]);
      expect(problemsOf(articleReply({ article: first, paragraphs: [all], excerpt: all }, words))).toEqual(
        [],
      );
      expect(problemsOf(articleSummaryReply(first, sentences, words))).toEqual([]);
    });
    expect(() => fc.assert(any, { numRuns: 100 })).not.toThrow();
  });

  it('keeps to the bytes that Discord can take, in scripts that need three for a character', () => {
    const body = '会谈在周一恢复。'.repeat(470);
    const all = { start: 0, end: body.length };
    const long = article({ id: 'zh', body, language: 'zh' });
    const [text = '', ...others] = displays(
      compose(articleReply({ article: long, paragraphs: [all], excerpt: all }, words)),
    );
    const bytes = [text, ...others].reduce((sum, part) => sum + Buffer.byteLength(part) + 12, 0);
    expect(bytes).toBeLessThanOrEqual(10_000);
    const sentences = Array.from({ length: 8 }, () => ({
      article: long,
      start: 0,
      end: 480,
      text: body.slice(0, 480),
    }));
    const summary = displays(compose(articleSummaryReply(long, sentences, words)));
    const total = summary.reduce((sum, part) => sum + Buffer.byteLength(part) + 12, 0);
    expect(total).toBeGreaterThan(6_000);
    expect(total).toBeLessThanOrEqual(10_000);
  });

  const talks = article({
    id: 'talks',
    body: 'Talks went on. They resumed after efforts by Qatar and Türkiye on Monday.',
    outlet: 'ARY News',
    published: at('2025-10-28'),
    url: 'https://news.example/talks_(1)',
  });
  const found = (published = talks.published) =>
    answerReply(
      {
        kind: 'found',
        question: 'which countries are mediating?',
        asOf: '2025-10-30',
        confidence: 0.9,
        nearest: [],
        quotes: [
          quote(
            { ...talks, ...(published !== undefined && { published }) },
            'They resumed after efforts by Qatar and Türkiye on Monday.',
            'Qatar and Türkiye',
          ),
        ],
      },
      { words, articles: 1, filter: {} },
    );

  it('leads with the quote, its answer in bold, one quiet line below', () => {
    const [question, first] = displays(compose(found()));
    expect(question).toBe('which countries are mediating?');
    expect(first).toMatch(
      /^> They resumed after efforts by \*\*Qatar and Türkiye\*\* on Monday\.\n-# ARY News · 28 October 2025 · \[the sentence\u00a0↗\]\(https:\/\/news\.example\/talks_%281%29#:~:text=\S+\)$/u,
    );
  });

  it('keeps a name that is written from right to left from turning the line round', () => {
    const naya = { ...talks, outlet: 'Naya Sahil', byline: 'نمائندہ خصوصی' };
    const answer = { ...found(), blocks: [quoteBlock(quote(naya, 'Talks went on.'), words)] };
    expect(displays(compose(answer))[1]).toContain(
      'Naya Sahil · \u2068نمائندہ خصوصی\u2069 · \u206828 October 2025\u2069',
    );
    const urdu = articleReply(
      {
        article: { ...talks, body: 'اجلاس جاری رہا۔' },
        paragraphs: [{ start: 0, end: 15 }],
        excerpt: { start: 0, end: 15 },
      },
      words,
    );
    expect(displays(compose(urdu))[0]).toContain('\n> اجلاس جاری رہا۔\n');
  });

  it('runs from right to left in Urdu, whatever name a line begins with', () => {
    const naya = { ...talks, outlet: 'Naya Sahil', language: 'ur', body: 'اجلاس جاری رہا۔' };
    const answer: Reply = {
      blocks: [quoteBlock(quote(naya, 'اجلاس جاری رہا۔'), wordingFor('ur'))],
      actions: [],
      locale: 'ur',
    };
    const [text = ''] = displays(compose(answer));
    expect(text).toMatch(
      /^> اجلاس جاری رہا۔\n-# \u200f\u2068Naya Sahil\u2069 · \u2068[^\u2069]+\u2069 · \[[^\u2069]+$/u,
    );
    const named = { ...naya, outlet: 'نیا ساحل' };
    const own: Reply = { ...answer, blocks: [quoteBlock(quote(named, 'اجلاس جاری رہا۔'), wordingFor('ur'))] };
    expect(displays(compose(own))[0]).not.toContain('\u200f');
  });

  const page = (number: number): Reply =>
    searchReply(
      {
        query: 'talks',
        hits: Array.from({ length: 5 }, (_, i) => ({
          article: { ...talks, id: `t${i}` },
          start: 0,
          end: 14,
          text: 'Talks went on.',
          marks: [],
          score: 1,
        })),
        total: 15,
        page: number,
        args: {},
      },
      words,
    );

  it('numbers entries as its menu does, on from page to page', () => {
    const { components } = compose(page(2));
    const entries = displays(compose(page(2))).flatMap((text) => /^\*\*(\d+)\*\* · /u.exec(text)?.[1] ?? []);
    expect(entries).toEqual(['6', '7', '8', '9', '10']);
    const [menu] = components.flatMap((part) =>
      part.type === ComponentType.ActionRow ? part.components : [],
    );
    const labels = menu?.type === ComponentType.StringSelect ? menu.options.map(({ label }) => label) : [];
    expect(labels).toEqual(entries.map((number) => `${number} · Headline of talks`));
  });

  it('says once what was asked', () => {
    const container = compose(page(1));
    expect(displays(container).join('\n').match(/talks/gu)).toHaveLength(1 + 5);
    expect(questionsOf([container])).toEqual(['talks']);
  });

  it('leaves out what is no longer worth reading, and the heading above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 500 }), { minLength: 8, maxLength: 16 }), (lengths) => {
        const blocks = lengths.flatMap((length, i) => {
          const body = `It rained. ${'Rain fell on. '.repeat(40)}`.slice(0, length).trim();
          const wet = article({ id: `wet-${i}`, body, url: 'https://news.example/wet' });
          return [
            { kind: 'heading', line: [plain(`Part ${i}`)] } as const,
            quoteBlock(quote(wet, body), words),
          ];
        });
        const closing = { kind: 'line', quiet: true, line: [plain('the end')] } as const;
        const reply: Reply = { blocks: [...blocks, closing], actions: [] };
        expect(problemsOf(reply)).toEqual([]);
        const lines = displays(compose(reply)).join('\n').split('\n');
        expect(lines.at(-1)).toBe('-# the end');
        const below = lines.flatMap((line, i) => (line.startsWith('### ') ? [lines[i + 1] ?? ''] : []));
        expect(below.filter((line) => !line.startsWith('> '))).toEqual([]);
        const stubs = lines.filter((line) => /^> .{0,60}…$/u.test(line) || /·\s*$/u.test(line));
        expect(stubs).toEqual([]);
      }),
    );
  });

  it('sets entries apart', () => {
    const many = latestReply(
      Array.from({ length: 25 }, (_, i) => ({ ...talks, id: `t${i}` })),
      {},
      [],
      words,
    );
    expect(displays(compose(many))).toHaveLength(25);
  });

  it('shows a time in the reader’s zone only where time and zone are known', () => {
    expect(displays(compose(found(at('2025-10-28T14:30:00+05:00')))).join('\n')).toContain(
      '<t:1761643800:f>',
    );
    expect(displays(compose(found(at('2025-10-28')))).join('\n')).not.toContain('<t:');
  });

  it('holds its question and those before, so that they can be read back', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), (given) => {
        const questions = [
          ...new Set(
            given.map((text) =>
              text
                .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
                .trim()
                .toWellFormed(),
            ),
          ),
        ];
        fc.pre(questions.every((text) => text.length < 300 && !text.includes('@\u200b')));
        const question = questions.at(-1) ?? '';
        const container = compose({ ...found(), question }, questions.slice(0, -1));
        expect(questionsOf([container])).toEqual(questions);
      }),
    );
  });
});
