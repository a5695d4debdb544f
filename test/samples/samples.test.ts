import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_ID_LENGTH, type Article } from '../../src/articles/article.ts';
import { words } from '../../src/text/words.ts';
import { ARTICLES_FOLDER, openSamples } from './openSamples.ts';
import { pastedAnswerable, pastedUnanswerable } from './pasted.ts';
import { standsIn, type Expected } from './question.ts';
import { questions } from './questions.ts';

const samples = await openSamples();
const all = [...samples.values()];
const ofKind = <K extends (typeof questions)[number]['kind']>(kind: K) =>
  questions.filter((entry): entry is Extract<(typeof questions)[number], { kind: K }> => entry.kind === kind);

function sample(id: string): Article {
  const found = samples.get(id);
  if (found === undefined) throw new Error(`no sample '${id}'`);
  return found;
}

/** Share of all runs of four words that two texts have in common, 0 to 1. */
function likeness(one: Article, other: Article): number {
  const runs = [one, other].map(({ body }) => {
    const list = words(body).map((word) => word.text);
    return new Set(list.slice(3).map((_, index) => list.slice(index, index + 4).join(' ')));
  }) as [Set<string>, Set<string>];
  const shared = [...runs[0]].filter((run) => runs[1].has(run)).length;
  return shared / (runs[0].size + runs[1].size - shared);
}

describe('the sample articles', () => {
  it('are more than thirty files, each read as an article with its file name for id', () => {
    const files = readdirSync(join(ARTICLES_FOLDER, 'samples'));
    expect([...samples.keys()].map((id) => `${id}.md`).sort()).toEqual(files.sort());
    expect(all.length).toBeGreaterThan(30);
  });

  it.each([...samples])('%s says who published it, when, in which language and on what', (id, article) => {
    expect(article.outlet).toBeDefined();
    expect(article.published).toBeDefined();
    expect(article.language).toMatch(/^(?:en|es|ur)$/u);
    expect(article.topics).not.toEqual([]);
    expect(article.body.split('\n\n').length).toBeGreaterThanOrEqual(6);
    expect(id.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
  });

  it('link to no real site, since the news in them is invented', () => {
    const hosts = all.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname]));
    expect(hosts.length).toBeGreaterThan(30);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  it('hold one in Urdu and one in Spanish', () => {
    const languages = all.map(({ language }) => language);
    expect(languages).toContain('ur');
    expect(languages).toContain('es');
    expect(sample('tamsel-talks-urdu').body).toMatch(/\p{Script=Arabic}/u);
  });

  it('hold two reports that are nearly the same text, from two outlets, and no other such pair', () => {
    const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
    const near = pairs.filter(([one, other]) => likeness(one, other) > 0.3);
    expect(near.map((pair) => pair.map(({ id }) => id).sort())).toEqual([
      ['ferry-inquiry-northline', 'ferry-inquiry-valley-ledger'],
    ]);
    expect(near.every(([one, other]) => likeness(one, other) > 0.9 && one.outlet !== other.outlet)).toBe(
      true,
    );
  });

  it('hold corrected reports whose text has the right figure and not the wrong one', () => {
    const corrected = all.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.map(({ id }) => id).sort()).toEqual(['ferry-collision-radio-sund', 'pell-valley-flood']);
    expect(sample('ferry-collision-radio-sund').body).toContain('241');
    expect(sample('ferry-collision-radio-sund').body).not.toContain('214');
    expect(sample('pell-valley-flood').body).toContain('6.4 metres');
    expect(sample('pell-valley-flood').body).not.toContain('4.6');
  });

  it('hold reports dated by the day alone beside reports dated to the minute', () => {
    const timed = all.filter(({ published }) => published?.instant !== undefined);
    expect(timed.length).toBeGreaterThan(30);
    expect(all.length - timed.length).toBeGreaterThan(2);
  });

  it('tell the talks in Istanbul in brief, and name ARY News as the source', () => {
    const brief = sample('istanbul-talks-brief');
    expect(brief.outlet).toBe('Byline samples');
    expect(brief.published?.iso).toBe('2025-10-28');
    expect(brief.body).toContain('ARY News reported, citing diplomatic sources');
  });
});

describe('the questions on the samples', () => {
  it('are enough of each kind, none asked twice on one day', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(ofKind('conflicting').length).toBeGreaterThanOrEqual(6);
    expect(ofKind('notCovered').length).toBeGreaterThanOrEqual(12);
    expect(new Set(questions.map(({ question, asOf }) => `${asOf} ${question}`)).size).toBe(questions.length);
  });

  it.each(ofKind('found'))('$question ($asOf): the answer stands in the articles named', (entry) => {
    const { answer, saidBy = answer } = entry;
    const lacking = entry.article.filter((id) => {
      const { body, published } = sample(id);
      return published!.day > entry.asOf || !standsIn(answer, body) || !standsIn(saidBy, body);
    });
    expect(lacking).toEqual([]);
  });

  it.each(ofKind('conflicting'))('$question ($asOf): the values stand in two outlets', (entry) => {
    const values: readonly Expected[] = entry.values;
    expect(values.length).toBe(entry.article.length);
    expect(new Set(entry.article.map((id) => sample(id).outlet)).size).toBe(entry.article.length);
    values.forEach((value, index) => {
      const { body, published } = sample(entry.article[index]!);
      expect(published!.day <= entry.asOf).toBe(true);
      expect(standsIn(value, body)).toBe(true);
    });
  });

  it('on the report from Istanbul have their answers in the brief too', () => {
    const { body } = sample('istanbul-talks-brief');
    expect(pastedAnswerable.filter(({ answer }) => !standsIn(answer, body))).toEqual([]);
    expect(pastedAnswerable.length).toBe(20);
    expect(pastedUnanswerable.length).toBe(10);
  });
});
