import { fold } from '../text/words.ts';

/** A question that the articles did not answer, as it was asked once. */
export type Unanswered = {
  readonly question: string;
  readonly at: string;
  readonly why: 'notCovered' | 'notHelpful';
};

/** A question that the articles did not answer, however often and in whatever case it was asked. */
export type Gap = {
  /** As it was asked last. */
  readonly question: string;
  readonly times: number;
  /** When it was asked last; ISO 8601, UTC. */
  readonly last: string;
  /** How often there was no answer, and how often there was one that the reader found not helpful. */
  readonly notCovered: number;
  readonly notHelpful: number;
};

/** The questions, each once: those asked most often first, of equals those asked last. */
export function gapReport(asked: Iterable<Unanswered>, limit: number): readonly Gap[] {
  const found = new Map<string, Gap>();
  for (const { question, at, why } of asked) {
    const key = sameness(question);
    const known = found.get(key);
    const later = known === undefined || at >= known.last;
    found.set(key, {
      question: later ? question : known.question,
      last: later ? at : known.last,
      times: (known?.times ?? 0) + 1,
      notCovered: (known?.notCovered ?? 0) + (why === 'notCovered' ? 1 : 0),
      notHelpful: (known?.notHelpful ?? 0) + (why === 'notHelpful' ? 1 : 0),
    });
  }
  return [...found.values()].sort((a, b) => b.times - a.times || (a.last < b.last ? 1 : -1)).slice(0, limit);
}

function sameness(question: string): string {
  return fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
}

/** The longest question that is looked at, and that is kept, in UTF-16 units. */
const MAX_LOOKED_AT = 4_000;
const MAX_KEPT = 500;

/** A question without the persons in it that can be told by their form: mentions and e-mail addresses; on one line. */
export function withoutPersons(question: string): string {
  return question
    .slice(0, MAX_LOOKED_AT)
    .replace(/<@[!&]?\d{1,20}>/gu, '@…')
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gu, '…@…')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, MAX_KEPT)
    .toWellFormed()
    .trim();
}
