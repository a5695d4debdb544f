import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/replies/answerReply.ts';
import { articleReply } from '../../src/replies/articleReply.ts';
import { answerJson } from '../../src/replies/json.ts';
import { answerShape } from '../../src/replies/jsonShapes.ts';
import { latestReply } from '../../src/replies/lists.ts';
import { placeArgs } from '../../src/replies/place.ts';
import type { Line, Reply } from '../../src/replies/reply.ts';
import { articleSummaryReply } from '../../src/replies/summaryReply.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { anyAnswer, anyQuote } from '../support/anyAnswer.ts';
import { linesOf } from '../support/readable.ts';

const words = wordingFor('en-GB');

function textOf(line: Line): string {
  return line.map((inline) => (inline.kind === 'date' ? inline.moment.day : inline.text)).join('');
}

function wellMade(reply: Reply): void {
  expect(reply.blocks.length).toBeGreaterThan(0);
  for (const line of linesOf(reply)) {
    expect(line.length).toBeGreaterThan(0);
    for (const inline of line) {
      expect(inline.kind === 'date' || inline.text !== '').toBe(true);
      expect(inline.kind !== 'link' || (URL.canParse(inline.url) && inline.url.length <= 512)).toBe(true);
    }
  }
  const actions = [
    ...reply.actions,
    ...reply.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap(({ action }) => action ?? []) : [],
    ),
  ];
  for (const { label, command, name, args } of actions) {
    expect(label).not.toBe('');
    expect([command, name, ...Object.values(args)].join('|').length).toBeLessThanOrEqual(100);
  }
}

describe('any answer', () => {
  it('gives a reply without empty parts, on each page', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 1, max: 4 }), (answer, page) => {
        const reply = answerReply(answer, { words, articles: 3, filter: {}, page });
        wellMade(reply);
        expect(linesOf(reply).map(textOf).join('\n').length).toBeLessThan(9000);
      }),
      { numRuns: 100 },
    );
  });

  it('shows its first quote word for word', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        if (answer.kind !== 'found') return;
        const [block] = answerReply(answer, { words, articles: 3, filter: {} }).blocks;
        expect(block?.kind === 'quote' && textOf(block.line)).toBe(answer.quotes[0]?.text);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the shape that scripts are promised, with slices of bodies', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const json = answerShape.parse(JSON.parse(JSON.stringify(answerJson(answer, 1))));
        for (const { text, start, end } of json.quotes) expect(text.length).toBe(end - start);
      }),
      { numRuns: 50 },
    );
  });
});

describe('any article', () => {
  it('is listed in short lines and read in pages', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const listed = latestReply([quote.article], {}, [], words);
        wellMade(listed);
        for (const line of linesOf(listed)) expect(textOf(line).length).toBeLessThanOrEqual(160);
        const place = { kind: 'found', span: quote, moved: false } as const;
        const paragraphs = [{ start: 0, end: quote.article.body.length }];
        wellMade(articleReply({ article: quote.article, paragraphs, excerpt: quote, place }, words));
        wellMade(articleSummaryReply(quote.article, [quote], words));
        expect(placeArgs(quote.article, quote).words).toMatch(/^[a-z0-9]{1,7}$/u);
      }),
      { numRuns: 100 },
    );
  });
});
