import { describe, expect, test } from 'vitest';
import { answerLineSchema, type AnswerLine } from '../../../bench/quality/answerLine.ts';
import { calibrate } from '../../../bench/quality/calibration.ts';
import type { EvalSet, SetQuestion } from '../../../bench/quality/evalSet.ts';
import { scoreAnswers } from '../../../bench/quality/scoreAnswers.ts';

const FERRY = 'A ferry with 40 people aboard sank off Port Lune. Its captain, Ada Brook, was rescued.';
const BRIDGE = 'The mayor of Old Quay opened the bridge on Monday.\n\nIt cost 3 million crowns.';
const LATER = 'The ferry company paid 9,000 crowns to Ada Brook.';

const question = (id: string, rest: Partial<SetQuestion>): SetQuestion => ({
  id,
  question: `question ${id}`,
  answers: [],
  articles: [],
  choices: [],
  standsInArticle: false,
  ...rest,
});

const setOf = (...questions: SetQuestion[]): EvalSet => ({
  name: 'small',
  articles: new Map(
    [
      { id: 'ferry', title: 'Ferry sinks', text: FERRY, publishedAt: '2025-03-01' },
      { id: 'bridge', title: '', text: BRIDGE },
      { id: 'later', title: 'Company pays', text: LATER, publishedAt: '2025-04-01T09:00:00Z' },
    ].map((article) => [article.id, article]),
  ),
  questions,
  summaries: [],
});

const line = (
  id: string,
  quotes: [text: string, article: string][],
  rest: Partial<AnswerLine> = {},
): AnswerLine =>
  answerLineSchema.parse({
    id,
    kind: 'found',
    quotes: quotes.map(([text, article]) => ({ text, article: { id: article } })),
    ...rest,
  });

describe('answer@k', () => {
  const set = setOf(
    question('a', { answers: ['forty'] }),
    question('b', { answers: ['Ada Brook'] }),
    question('nowhere', { answers: ['Lisbon'] }),
    question('yes', { answers: ['Yes'] }),
    question('quiz', { answers: ['Ada Brook'], standsInArticle: true }),
    question('too early', { answers: ['9000 crowns'], asOf: '2025-03-31' }),
    question('in time', { answers: ['9000 crowns'], asOf: '2025-04-01' }),
  );

  test('counts only questions whose answer stands in an article usable that day and says something', () => {
    expect(scoreAnswers(set, []).counted).toBe(3);
    expect(scoreAnswers(set, []).missing).toBe(7);
  });

  test('looks at the first quote and at the first five', () => {
    const measures = scoreAnswers(set, [
      line('a', [['A ferry with 40 people aboard sank', 'ferry']]),
      line('b', [
        ['It cost 3 million crowns.', 'bridge'],
        ['Its captain, Ada Brook, was rescued.', 'ferry'],
      ]),
      line('in time', [[BRIDGE, 'bridge']]),
    ]);
    expect(measures.answerAt1).toBeCloseTo(1 / 3);
    expect(measures.answerAt5).toBeCloseTo(2 / 3);
  });
});

describe('void quotes', () => {
  const set = setOf(question('a', { answers: ['Ada Brook'], articles: ['ferry'], asOf: '2025-03-31' }));
  test.each([
    ['is no slice', 'noSlice', line('a', [['Ada Brook was saved.', 'ferry']])],
    ['stands in the headline only', 'noSlice', line('a', [['Ferry sinks', 'ferry']])],
    ['is of an unknown article', 'unknownArticle', line('a', [['Ada Brook', 'nobody']])],
    ['is later than the day asked', 'tooLate', line('a', [['Ada Brook', 'later']])],
    [
      'stands beside notCovered',
      'besideNotCovered',
      line('a', [['Ada Brook', 'ferry']], { kind: 'notCovered' }),
    ],
  ] as const)('one that %s counts for nothing', (_, fault, answer) => {
    const measures = scoreAnswers(set, [answer]);
    expect(measures.faults).toEqual({ [fault]: 1 });
    expect([measures.void, measures.answerAt1, measures.article.at1]).toEqual([1, 0, 0]);
  });

  test('white space may differ, and a void quote keeps its rank', () => {
    const measures = scoreAnswers(set, [
      line('a', [
        ['nothing', 'ferry'],
        ['rescued.', 'ferry'],
        ['Its  captain,\nAda Brook', 'ferry'],
      ]),
    ]);
    expect(measures.void).toBe(1);
    expect([measures.answerAt1, measures.answerAt5]).toEqual([0, 1]);
    expect(measures.article.mrr10).toBe(0.5);
  });

  test('one of more than 500 characters', () => {
    const long = { id: 'long', title: '', text: 'word '.repeat(200) };
    const measures = scoreAnswers({ ...set, articles: new Map([['long', long]]) }, [
      line('a', [[long.text.slice(0, 501), 'long']]),
    ]);
    expect(measures.faults).toEqual({ tooLong: 1 });
  });
});

test('articles rank by first quote, then the nearest', () => {
  const set = setOf(question('a', { articles: ['ferry', 'later'] }));
  const { article } = scoreAnswers(set, [
    line(
      'a',
      [
        ['It cost', 'bridge'],
        ['A ferry', 'ferry'],
        ['The mayor', 'bridge'],
      ],
      { nearest: [{ id: 'ferry' }, { id: 'later' }] },
    ),
  ]);
  expect(article).toEqual({ at1: 0, at5: 1, mrr10: 1 / 2, map10: (1 / 2 + 2 / 3) / 2, allGold10: 1 });
});

describe('the decision to stay silent', () => {
  const set = setOf(
    question('c1', { answers: ['Ada Brook'], covered: true }),
    question('c2', { answers: ['Old Quay'], covered: true }),
    question('u1', { answers: ['Lisbon'], covered: false }),
    question('u2', { answers: ['Madrid'], covered: false }),
  );
  const measures = scoreAnswers(set, [
    line('c1', [['Ada Brook', 'ferry']], { confidence: 0.95 }),
    line('c2', [], { kind: 'notCovered', confidence: 0.2 }),
    line('u1', [], { kind: 'notCovered', confidence: 0.2 }),
    line('u2', [['It cost', 'bridge']], { confidence: 0.65 }),
  ]);

  test('precision, recall and F1 of notCovered', () => {
    expect([measures.silentPrecision, measures.silentRecall, measures.silentF1]).toEqual([0.5, 0.5, 0.5]);
    expect([measures.wronglySilent, measures.shown, measures.rightAt1]).toEqual([0.5, 0.5, 0.5]);
  });

  test('AUC counts a tie as half', () => {
    expect(measures.auc).toBe((1 + 1 + 0.5 + 0) / 4);
  });

  test('calibration: an answer shown to an uncovered question is wrong', () => {
    const calibration = calibrate(measures.judgements);
    expect(calibration?.bins.filter(({ answers }) => answers > 0)).toEqual([
      { from: 0.6, answers: 1, meanConfidence: 0.65, right: 0 },
      { from: 0.9, answers: 1, meanConfidence: 0.95, right: 1 },
    ]);
    expect(calibration?.error).toBeCloseTo((0.65 + 0.05) / 2);
  });

  test('without uncovered questions there is no precision, and a missing line is no silence', () => {
    const covered = scoreAnswers(setOf(question('c', { answers: ['Ada Brook'] })), []);
    expect([covered.silentPrecision, covered.silentF1, covered.rightAt1]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([covered.wronglySilent, covered.shown]).toEqual([0, 1]);
  });
});

describe('choice', () => {
  const choices = ['Ada Brook', 'Ben Ford', 'Cy Hale', 'Di Marsh'];
  const asked = { question: 'Who was captain of the ferry?', answers: ['Ada Brook'], choices };

  test('the choice that the quotes support is picked', () => {
    const set = setOf(question('a', asked));
    expect(scoreAnswers(set, [line('a', [['Its captain, Ada Brook, was rescued.', 'ferry']])]).choice).toBe(
      1,
    );
  });

  test('quotes that support none are worth chance', () => {
    expect(scoreAnswers(setOf(question('a', asked)), [line('a', [['It cost', 'bridge']])]).choice).toBe(0.25);
  });

  test('a question with not takes the least supported', () => {
    const set = setOf(
      question('a', { ...asked, question: 'Who was not the captain?', choices: ['Ada Brook', 'Ben Ford'] }),
    );
    expect(scoreAnswers(set, [line('a', [['Its captain, Ada Brook, was rescued.', 'ferry']])]).choice).toBe(
      0,
    );
  });
});
