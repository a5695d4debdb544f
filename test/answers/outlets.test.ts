import { describe, expect, it } from 'vitest';
import { namedOutlets } from '../../src/answers/outlets.ts';

const OUTLETS = ['Harbour Post', 'Post', 'Coast Daily', 'The Ledger', 'Radio Venn', 'Times'];

const named = (question: string): string[] => [...(namedOutlets(question, OUTLETS)?.outlets ?? [])];
const left = (question: string): string =>
  (namedOutlets(question, OUTLETS)?.spans ?? [])
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), question);

describe('the outlets that a question names as its sources', () => {
  it.each([
    ['How many were hurt according to the Harbour Post?', ['Harbour Post']],
    ['What did Coast Daily say about the bridge?', ['Coast Daily']],
    ['Does the Ledger article claim that the vote was lost?', ['The Ledger']],
    ["What do 'Coast Daily' and 'The Ledger' articles say of the strike?", ['Coast Daily', 'The Ledger']],
    [
      'Who is blamed in reports by Radio Venn, Coast Daily and the Ledger?',
      ['Radio Venn', 'Coast Daily', 'The Ledger'],
    ],
    ['Which minister, reported by both The Ledger and Coast Daily, resigned?', ['The Ledger', 'Coast Daily']],
    ['¿Cuántos heridos hubo según Radio Venn y Coast Daily?', ['Radio Venn', 'Coast Daily']],
  ])('%s', (question, outlets) => {
    expect(named(question)).toEqual(outlets);
  });

  it.each([
    'Who owns the Harbour Post?',
    'How many times did the ferry stop?',
    'What happened on the coast?',
  ])('are none where one is only spoken of: %s', (question) => {
    expect(named(question)).toEqual([]);
  });

  it('are the longest names', () => {
    expect(named('What did the Harbour Post report?')).toEqual(['Harbour Post']);
    expect(named('What did the Post report?')).toEqual(['Post']);
  });

  it('are left out of what is searched for', () => {
    expect(left('How many were hurt according to the Harbour Post and Coast Daily?')).toBe(
      'How many were hurt  and ?',
    );
  });
});
