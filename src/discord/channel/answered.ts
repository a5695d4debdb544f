/** Which message of Byline's answers which question, and what is being done about each question. */
export type Answered = {
  readonly note: (question: string, answer: string) => void;
  readonly answerTo: (question: string) => string | undefined;
  readonly forget: (question: string) => void;
  /** Does the work once whatever is being done about the same question is done; so a deletion finds the answer. */
  readonly inTurn: (question: string, work: () => Promise<void>) => Promise<void>;
  /** Whether the answer to a question would be remembered: later than this it was asked of this run of the program. */
  readonly since: number;
};

/** Keeps the latest `most` pairs of message ids. */
export function createAnswered(most: number, now = Date.now()): Answered {
  const answers = new Map<string, string>();
  const turns = new Map<string, Promise<void>>();
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
      const turn = (turns.get(question) ?? Promise.resolve()).then(work);
      turns.set(question, turn);
      try {
        await turn;
      } finally {
        if (turns.get(question) === turn) turns.delete(question);
      }
    },
    since: now,
  };
}
