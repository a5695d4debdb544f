import { answerableQuestions } from './answerable.ts';
import type { AnswerLine } from './answerLine.ts';
import { createArticleMeasures, rankedArticles, type ArticleMeasures } from './articleRanks.ts';
import { readChoices } from './choice.ts';
import type { EvalSet } from './evalSet.ts';
import { decisionMeasures, type DecisionMeasures, type Judgement } from './decision.ts';
import { createMean } from './means.ts';
import { createQuoteCheck, overSentenceLimit, type Fault } from './quoteCheck.ts';
import { comparable, padded, tellingAnswers } from './tokens.ts';

/** Measures of a file of answers; shares from 0 to 1, undefined where the set gives nothing to measure them by. */
export type AnswerMeasures = DecisionMeasures & {
  readonly questions: number;
  readonly article: ArticleMeasures;
  readonly choice: number | undefined;
  /** Quotes that show nothing, and why. */
  readonly void: number;
  readonly faults: Partial<Record<Fault, number>>;
  readonly overSentenceLimit: number;
  /** Questions without a line; each counts as an answer with nothing in it. */
  readonly missing: number;
  readonly judgements: readonly Judgement[];
};

/** Measures a file of answers against its set; what each measure is stands in bench/README.md. */
export function scoreAnswers(set: EvalSet, lines: readonly AnswerLine[]): AnswerMeasures {
  const given = new Map(lines.map((line) => [line.id, line]));
  const answerable = answerableQuestions(set);
  const check = createQuoteCheck(set);
  const articles = createArticleMeasures();
  const choice = createMean();
  const faults: Partial<Record<Fault, number>> = {};
  const judgements: Judgement[] = [];
  let long = 0;

  for (const question of set.questions) {
    const line = given.get(question.id) ?? {
      id: question.id,
      kind: 'found' as const,
      quotes: [],
      nearest: [],
    };
    const quotes = check(line, question);
    for (const { fault, text } of quotes) {
      if (fault !== undefined) faults[fault] = (faults[fault] ?? 0) + 1;
      else if (overSentenceLimit(text)) long += 1;
    }
    if (question.articles.length > 0)
      articles.add(question.articles, rankedArticles(set, question, quotes, line));

    // A quiz page that holds the question with its choices beside it shows nothing about finding the answer.
    const telling = !question.standsInArticle;
    const right = tellingAnswers(question.answers);
    const judged = telling && answerable.has(question.id);
    const hits = judged ? quotes.slice(0, 5).map(({ text }) => holdsOne(text, right)) : [];
    if (telling && question.choices.length > 1) {
      const credit = readChoices(
        question.question,
        question.choices,
        quotes.map(({ text }) => text),
      );
      const wanted = new Set(question.answers.map((answer) => comparable(answer).join(' ')));
      choice.add(
        question.choices.reduce(
          (sum, c, i) => sum + (wanted.has(comparable(c).join(' ')) ? (credit[i] ?? 0) : 0),
          0,
        ),
      );
    }
    judgements.push({
      id: question.id,
      first: judged ? hits[0] === true : undefined,
      firstFive: judged ? hits.includes(true) : undefined,
      silent: line.kind === 'notCovered',
      covered: question.covered ?? (answerable.has(question.id) ? true : undefined),
      confidence: line.confidence,
    });
  }
  return {
    questions: set.questions.length,
    ...decisionMeasures(judgements),
    article: articles.measures(),
    choice: choice.value(),
    void: Object.values(faults).reduce((sum, count) => sum + count, 0),
    faults,
    overSentenceLimit: long,
    missing: set.questions.filter(({ id }) => !given.has(id)).length,
    judgements,
  };
}

const holdsOne = (text: string, answers: readonly string[]): boolean => {
  const form = padded(text);
  return answers.some((answer) => form.includes(answer));
};
