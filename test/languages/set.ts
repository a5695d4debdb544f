/** An article of the set: id, outlet, day, headline, body. The ids are the same in every language, and what the articles tell. */
export type Told = readonly [id: string, outlet: string, day: string, headline: string, body: string];

/** A question, the article that answers, and words that the right sentence holds. */
export type Question = readonly [question: string, article: string, answer: string];

/** Ten invented reports and twenty questions in one language (BCP 47 primary subtag). */
export type LanguageSet = {
  readonly language: string;
  readonly articles: readonly Told[];
  readonly questions: readonly Question[];
};
