import { beforeAll, describe, expect, it } from 'vitest';
import type { Newsroom } from '../../src/newsroom.ts';
import { type Dialogue, dialogues } from '../samples/dialogues.ts';
import { openSamples } from '../samples/openSamples.ts';
import { openArticles } from '../support/openArticles.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openArticles([...(await openSamples()).values()]);
});

function firstQuote({ ask, said }: Dialogue) {
  const answer = newsroom.ask(ask, { asOf: '2026-05-25', previous: said });
  if (answer.kind === 'notCovered') return undefined;
  return answer.kind === 'conflicting' ? answer.sides[0]?.quote : answer.quotes[0];
}

describe('a follow-up', () => {
  it('keeps its subject in 85 of 100 dialogues, and most are answered by the first quote', () => {
    const asked = dialogues.map((dialogue) => ({ ...dialogue, quote: firstQuote(dialogue) }));
    const astray = asked.filter(({ quote, story }) => !story.test(quote?.article.id ?? ''));
    const wrong = asked.filter(({ quote, answer }) => !answer.test(quote?.text ?? ''));
    const count = (missed: readonly unknown[]): string =>
      `${asked.length - missed.length} of ${asked.length}`;
    console.info(
      `follow-ups that keep their subject: ${count(astray)}; answered by the first quote: ${count(wrong)}`,
    );
    for (const { said, ask, quote } of wrong)
      console.info(`  ${said.join(' ')} ${ask}\n    ${quote?.article.id}: ${quote?.text}`);
    expect(asked).toHaveLength(40);
    expect(astray.length).toBeLessThanOrEqual(6);
    // Which quote comes first is the ranking's doing as well.
    expect(wrong.length).toBeLessThanOrEqual(12);
  });
});
