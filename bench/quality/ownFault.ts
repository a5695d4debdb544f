import type { Answer } from '../../src/answers/answer.ts';
import { standsIn, type SampleQuestion } from '../../test/samples/question.ts';

/** What is wrong with an answer to one of the project's own questions; undefined where nothing is. */
export function fault(wanted: SampleQuestion, answer: Answer): string | undefined {
  if (wanted.kind === 'notCovered') return answer.kind === 'notCovered' ? undefined : 'should not be covered';
  if (answer.kind === 'notCovered') return 'found nothing';
  if (wanted.kind === 'conflicting') {
    if (answer.kind !== 'conflicting') return 'saw no conflict';
    const absent = wanted.values.filter(
      (value, i) =>
        !answer.sides.some(({ quote, alsoIn }) =>
          [quote, ...alsoIn].some(
            ({ text, article }) => standsIn(value, text) && wanted.article[i] === article.id,
          ),
        ),
    );
    return absent.length === 0 ? undefined : `no side says ${absent.join(', ')}`;
  }
  const [first] = answer.quotes;
  if (first === undefined) return 'found, without a quote';
  if (!standsIn(wanted.answer, first.text)) {
    const rank = answer.quotes.findIndex(({ text }) => standsIn(wanted.answer, text));
    return rank < 0 ? 'no quote holds the answer' : `quote ${rank + 1} holds the answer, not the first`;
  }
  if (!wanted.article.includes(first.article.id)) return `quotes ${first.article.id}`;
  const said = wanted.saidBy;
  if (said !== undefined && !standsIn(said, first.text) && !standsIn(said, first.saidBy ?? ''))
    return `does not say who says so: ${said}`;
  return undefined;
}
