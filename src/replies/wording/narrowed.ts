/** What a list or an answer was narrowed to; days are `YYYY-MM-DD`. */
export type Narrowed = {
  readonly topic?: string | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};
