import { readableThen, type EvalSet, type SetArticle, type SetQuestion } from './evalSet.ts';
import { padded, tellingAnswers } from './tokens.ts';

/**
 * Ids of the questions that the articles can answer at all: one of the right answers stands, whole tokens, in the headline or
 * text of an article that may be shown on the asker's day.
 */
export function answerableQuestions(set: EvalSet): Set<string> {
  const wanted = new Set<string>(); // the rarest handle on an answer is unknown, so every token of every answer gets a list
  const answersOf = new Map<string, string[]>();
  for (const question of set.questions) {
    const answers = tellingAnswers(question.answers);
    answersOf.set(question.id, answers);
    for (const answer of answers) for (const token of answer.trim().split(' ')) wanted.add(token);
  }
  const texts: string[] = [];
  const articles: SetArticle[] = [];
  const lists = new Map<string, number[]>();
  for (const article of set.articles.values()) {
    const text = padded(`${article.title}\n${article.text}`);
    const number = texts.push(text) - 1;
    articles.push(article);
    for (const token of new Set(text.trim().split(' '))) {
      if (!wanted.has(token)) continue;
      const list = lists.get(token);
      if (list === undefined) lists.set(token, [number]);
      else list.push(number);
    }
  }
  const stands = (answer: string, question: SetQuestion): boolean => {
    const candidates = answer
      .trim()
      .split(' ')
      .map((token) => lists.get(token) ?? []);
    const shortest = candidates.reduce((a, b) => (b.length < a.length ? b : a));
    return shortest.some((number) => {
      const article = articles[number];
      return (
        article !== undefined && readableThen(article, question) && (texts[number] ?? '').includes(answer)
      );
    });
  };
  return new Set(
    set.questions
      .filter((question) => (answersOf.get(question.id) ?? []).some((answer) => stands(answer, question)))
      .map((question) => question.id),
  );
}
