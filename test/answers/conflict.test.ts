import { describe, expect, it } from 'vitest';
import { findConflict, type Candidate } from '../../src/answers/conflict.ts';
import type { Side } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { sentences } from '../../src/text/sentences.ts';
import { terms } from '../../src/text/terms.ts';
import { CONFLICTS, LOOKALIKES, type Pair, type Report } from './conflicts.ts';

const moment = (day: string) => ({ iso: day, day });

function article([outlet, day, headline, body, correction]: Report, id: string): Article {
  return {
    id,
    collection: 'shared',
    sample: false,
    headline,
    headlineMissing: false,
    outlet,
    outletInferred: false,
    published: moment(day),
    language: 'en',
    topics: [],
    corrections: correction === undefined ? [] : [{ what: correction }],
    rights: 'full',
    body,
    version: '1',
    file: `${id}.md`,
  };
}

/** Every sentence that shares two words with the question, best first: what a ranking would hand on. */
function candidates(question: string, articles: readonly Article[]): Candidate[] {
  const asked = new Set(terms(question, 'en').map((term) => term.term));
  const found = articles.flatMap((article) =>
    sentences(article.body).map((sentence) => {
      const text = article.body.slice(sentence.start, sentence.end);
      const shared = new Set(
        terms(text, 'en')
          .map((term) => term.term)
          .filter((term) => asked.has(term)),
      ).size;
      const figure = /\d|\b(?:two|three|six|eight|nine|eleven|twelve|seventeen)\b/i.test(text) ? 1 : 0;
      const quote = {
        start: sentence.start,
        end: sentence.end,
        article,
        text,
        marks: [],
        dayNotes: [],
        score: shared + figure,
      };
      return { article, quote, sentence, strength: shared + figure };
    }),
  );
  const best = Math.max(...found.map((candidate) => candidate.strength));
  return found
    .map((candidate) => ({ ...candidate, strength: candidate.strength / best }))
    .filter((candidate) => candidate.strength > 0.4)
    .sort((a, b) => b.strength - a.strength);
}

type Change = { readonly sameReport?: boolean; readonly asOf?: string };

const conflict = (
  pair: Pair,
  articles: readonly Article[],
  change: Change = {},
): readonly Side[] | undefined =>
  findConflict({
    question: pair.question,
    wants: pair.wants,
    questionStems: new Set(terms(pair.question, 'en').map((term) => term.term)),
    candidates: candidates(pair.question, articles),
    asOf: change.asOf ?? '2031-12-31',
    sameReport: (a, b) => a !== b && change.sameReport === true,
  });

const among = (pair: Pair, reports: readonly Report[], change: Change = {}): readonly Side[] | undefined =>
  conflict(pair, reports.map((report, i) => article(report, `report-${i}`)), change); // prettier-ignore

const sides = (pair: Pair, change: Change = {}): readonly Side[] | undefined =>
  among(pair, pair.reports, change);

describe('findConflict', () => {
  it('finds at least nine in ten of the reports that disagree', () => {
    const missed = CONFLICTS.filter((pair) => sides(pair) === undefined);
    console.log(
      `disagreements found: ${CONFLICTS.length - missed.length} of ${CONFLICTS.length}`,
      missed.map((pair) => pair.about),
    );
    expect(CONFLICTS).toHaveLength(30);
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  it('is silent on at least nine in ten of those that only look so', () => {
    const wrong = LOOKALIKES.filter((pair) => sides(pair) !== undefined);
    console.log(
      `lookalikes passed over: ${LOOKALIKES.length - wrong.length} of ${LOOKALIKES.length}`,
      wrong.map((pair) => pair.about),
    );
    expect(LOOKALIKES).toHaveLength(30);
    expect(wrong.length).toBeLessThanOrEqual(3);
  });

  const ferry = CONFLICTS[0]!;

  it('puts the newest first, each value a slice of its quote', () => {
    const found = sides(ferry) ?? [];
    expect(found.map((side) => [side.value, side.quote.article.outlet])).toEqual([
      ['17', 'Coast Daily'],
      ['Twelve', 'Harbour Post'],
    ]);
    for (const side of found) expect(side.quote.text).toContain(side.value);
  });

  it('does not set a report against its near-copy', () => {
    expect(sides(ferry, { sameReport: true })).toBeUndefined();
  });

  it('passes over what was published after the day of asking', () => {
    expect(sides(ferry, { asOf: '2031-05-03' })).toBeUndefined();
  });

  it('counts further reports of a value under its side, a bounded one too', () => {
    const [first, second] = ferry.reports;
    const third: Report = [
      'Isle Radio',
      '2031-05-04',
      'Ferry fire in Norwick',
      'A fire broke out on a Norwick ferry. Twelve people were hurt in the fire, police said.',
    ];
    const fourth: Report = [
      'Valley News',
      '2031-05-05',
      'Norwick ferry fire',
      'A fire broke out on a Norwick ferry in the harbour. At least 16 people were hurt in the fire.',
    ];
    const found = among(ferry, [first, second, third, fourth]) ?? [];
    expect(found.map((side) => [side.value, side.alsoIn.map((quote) => quote.article.outlet)])).toEqual([
      ['17', ['Valley News']],
      ['Twelve', ['Harbour Post']],
    ]);
  });

  it('needs two voices: an outlet and a day that are unknown make none', () => {
    const unknown = ferry.reports.map((report, i) => {
      const { outlet: _outlet, published: _published, ...rest } = article(report, `report-${i}`);
      return rest;
    });
    expect(conflict(ferry, unknown)).toBeUndefined();
  });

  it('sets nothing against anything where a person or a reason is asked for', () => {
    for (const wants of ['person', 'reason', 'expansion', 'thing'] as const)
      expect(sides({ ...ferry, wants })).toBeUndefined();
  });
});
