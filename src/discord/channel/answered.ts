/** Which message of Byline's answers which question, and what is being done about each question. */
export type Answered = {
  readonly note: (question: string, answer: string) => void;
  readonly answerTo: (question: string) => string | undefined;
  readonly forget: (question: string) => void;
  /** Does the work once whatever is being done about the same question is done. */
  readonly inTurn: (question: string, work: () => Promise<void>) => Promise<void>;
  /** Told that a question was deleted: an answer that is being made for it is not wanted any more. */
  readonly withdraw: (question: string) => void;
  readonly withdrawn: (question: string) => boolean;
  /** Since when answers are remembered, in milliseconds since 1970: about older questions nothing is known. */
  readonly since: number;
};

/** Keeps the latest `most` pairs of message ids. */
export function createAnswered(most: number, now = Date.now()): Answered {
  const answers = new Map<string, string>();
  const turns = new Map<string, Promise<void>>();
  const gone = new Set<string>();
  return {
    note(question, answer) {
      answers.delete(question);
      answers.set(question, answer);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    },
    answerTo: (question) => answers.get(question),
    forget: (question) => void answers.delete(question),
    async inTurn(question, work) {
      const before = turns.get(question) ?? Promise.resolve();
      const turn = before.catch(() => undefined).then(work);
      turns.set(question, turn);
      try {
        await turn;
      } finally {
        if (turns.get(question) === turn) {
          turns.delete(question);
          gone.delete(question);
        }
      }
    },
    withdraw: (question) => {
      if (turns.has(question)) gone.add(question);
    },
    withdrawn: (question) => gone.has(question),
    since: now,
  };
}
