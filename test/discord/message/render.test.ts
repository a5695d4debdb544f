import { ComponentType, type APIContainerComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../../src/discord/message/compose.ts';
import { questionsOf } from '../../../src/discord/message/question.ts';
import { answerReply } from '../../../src/replies/answerReply.ts';
import { articleReply } from '../../../src/replies/articleReply.ts';
import { latestReply } from '../../../src/replies/lists.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { articleSummaryReply } from '../../../src/replies/summaryReply.ts';
import { wordingFor } from '../../../src/replies/wording.ts';
import { anyAnswer, anyArticle, phrase } from '../../support/anyAnswer.ts';
import { article, at, quote } from '../../support/articles.ts';

const locale = 'en-GB';
const words = wordingFor(locale);
const compose = (reply: Reply, previous: readonly string[] = []) =>
  composeMessage(reply, { words, locale, previous }).components[0];

function displays(container: APIContainerComponent): string[] {
  return container.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

/** Holds a message against what Discord's API document says of its parts. */
function keepsLimits(container: APIContainerComponent): void {
  const ids = new Set<string>();
  let components = 1;
  for (const part of container.components) {
    components++;
    if (part.type !== ComponentType.ActionRow) continue;
    components += part.components.length;
    expect(part.components.length).toBeLessThanOrEqual(5);
    for (const inner of part.components) {
      if (!('custom_id' in inner)) throw new Error('There are no link buttons');
      expect(ids).not.toContain(inner.custom_id);
      ids.add(inner.custom_id);
      expect(inner.custom_id.length).toBeLessThanOrEqual(100);
      if (inner.type === ComponentType.Button && 'label' in inner) {
        expect(inner.label?.length).toBeGreaterThan(0);
        expect(inner.label?.length).toBeLessThanOrEqual(80);
      }
      if (inner.type !== ComponentType.StringSelect) continue;
      expect(inner.options.length).toBeLessThanOrEqual(25);
      expect(new Set(inner.options.map(({ value }) => value)).size).toBe(inner.options.length);
      for (const { label, value, description } of inner.options)
        for (const text of [label, value, description ?? 'none']) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
    }
  }
  expect(components).toBeLessThanOrEqual(40);
  const texts = displays(container);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text.trim()).not.toBe('');
  expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(4000);
}

/** Nothing of an article's stands outside a bar, formats, links elsewhere or mentions. */
function isHarmless(container: APIContainerComponent): void {
  for (const text of displays(container)) {
    const bare = text.replace(/\\[^\n]/gu, '');
    expect(bare).not.toMatch(/@(?:everyone|here)|<[@#]/u);
    for (const [, url] of bare.matchAll(/\]\(([^)]*)\)/gu))
      expect(url).toMatch(/^https:\/\/e\.org\/|^https:\/\/news\.example\//u);
    expect(bare.replace(/\]\([^)]*\)/gu, '')).not.toContain('://');
  }
}

describe('a message', () => {
  it('keeps every limit, and article text does no harm, whatever the answer', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 1, max: 4 }), phrase, (answer, page, question) => {
        const reply = answerReply({ ...answer, question }, { words, articles: 42, filter: {}, page });
        const container = compose(reply, ['who mediated the talks?', question, phrase.toString()]);
        keepsLimits(container);
        isHarmless(container);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every limit for any article, list and summary', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { minLength: 1, maxLength: 25 }), (articles) => {
        const [first] = articles;
        if (first === undefined) return;
        keepsLimits(compose(latestReply(articles, {}, [], words)));
        const all = { start: 0, end: first.body.length };
        keepsLimits(compose(articleReply({ article: first, paragraphs: [all], excerpt: all }, words)));
        const sentences = articles.map((of) => ({
          article: of,
          start: 0,
          end: of.body.length,
          text: of.body,
        }));
        keepsLimits(compose(articleSummaryReply(first, sentences, words)));
      }),
      { numRuns: 100 },
    );
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
      /^> They resumed after efforts by \*\*Qatar and Türkiye\*\* on Monday\.\n-# ARY News · 28 October 2025 · \[the sentence ↗\]\(https:\/\/news\.example\/talks_%281%29#:~:text=\S+\)$/u,
    );
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
