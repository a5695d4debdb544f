/** Words that must stand in a text: as they are, or a pattern. */
export type Expected = string | RegExp;

type Asked = {
  readonly question: string;
  /** The asker's today, `YYYY-MM-DD`: nothing published later may be used. */
  readonly asOf: string;
};

/** A question, and what a good answer to it holds. Article ids are the names of the sample files without `.md`. */
export type SampleQuestion =
  | (Asked & {
      readonly kind: 'found';
      /** Stands in the first quote. */
      readonly answer: Expected;
      /** The first quote comes from one of these. */
      readonly article: readonly [string, ...string[]];
      /** The statement is somebody's: these words stand in the first quote, or in who said it. */
      readonly saidBy?: Expected;
    })
  | (Asked & {
      readonly kind: 'conflicting';
      /** Each stands in one side's quote. */
      readonly values: readonly [Expected, Expected, ...Expected[]];
      /** Where the values stand, in the same order. */
      readonly article: readonly [string, string, ...string[]];
    })
  | (Asked & {
      readonly kind: 'notCovered';
      /** What the samples lack. */
      readonly why: string;
    });

/** True where the expected words stand in the text. */
export function standsIn(expected: Expected, text: string): boolean {
  return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
}
