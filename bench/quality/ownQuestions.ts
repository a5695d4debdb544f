import path from 'node:path';
import type { Answer } from '../../src/answers/answer.ts';
import { UserError } from '../../src/errors.ts';
import { PASTED_AS_OF, pastedAnswerable, pastedUnanswerable } from '../../test/samples/pasted.ts';
import type { Expected, SampleQuestion } from '../../test/samples/question.ts';
import { questions } from '../../test/samples/questions.ts';
import { openNewsroom } from '../openNewsroom.ts';
import { fault } from './ownFault.ts';

/**
 * Puts the project's own questions to Byline: those on the samples, or those on the pasted article at `file`. Prints each wrong
 * answer with what was wrong.
 */
export async function checkOwnQuestions(
  which: 'samples' | 'pasted',
  file: string | undefined,
): Promise<{ readonly right: number; readonly total: number }> {
  if (which === 'samples') {
    const articles = path.join(import.meta.dirname, '..', '..', 'articles');
    return ask(await openNewsroom(articles, 'on'), questions);
  }
  if (file === undefined)
    throw new UserError(
      'pasted needs the path of the article, such as: npm run bench:quality -- pasted article.txt',
    );
  const opened = await openNewsroom(file);
  const [only, ...others] = opened.store.articles.keys();
  if (only === undefined || others.length > 0)
    throw new UserError(`${file} should hold one article and holds ${opened.store.articles.size}`);
  return ask(opened, pastedQuestions(only));
}

/** The questions on the pasted article, whose id is `article`. */
function pastedQuestions(article: string): SampleQuestion[] {
  const asOf = PASTED_AS_OF;
  const covered = (question: string, answer: Expected): SampleQuestion => ({
    question,
    asOf,
    kind: 'found',
    answer,
    article: [article],
  });
  return [
    ...pastedAnswerable.map(({ question, answer }) => covered(question, answer)),
    ...pastedUnanswerable.map((question): SampleQuestion => ({
      question,
      asOf,
      kind: 'notCovered',
      why: 'the report does not say',
    })),
  ];
}

async function ask(
  { newsroom, store }: Awaited<ReturnType<typeof openNewsroom>>,
  asked: readonly SampleQuestion[],
): Promise<{ readonly right: number; readonly total: number }> {
  const tally = new Map<SampleQuestion['kind'], { right: number; total: number }>();
  for (const wanted of asked) {
    const answer = newsroom.ask(wanted.question, { asOf: wanted.asOf });
    const wrong = fault(wanted, answer);
    const counts = tally.get(wanted.kind) ?? { right: 0, total: 0 };
    tally.set(wanted.kind, { right: counts.right + Number(wrong === undefined), total: counts.total + 1 });
    if (wrong !== undefined) console.log(describe(wanted, answer, wrong));
  }
  await store.close();
  for (const [kind, { right, total }] of tally) console.log(`${kind}: ${right} of ${total}`);
  const all = [...tally.values()];
  return { right: all.reduce((sum, { right }) => sum + right, 0), total: asked.length };
}

function describe(wanted: SampleQuestion, answer: Answer, wrong: string): string {
  const came =
    answer.kind === 'notCovered'
      ? `missing: ${answer.missing.join(', ') || 'nothing named'}; nearest: ${answer.nearest[0]?.id ?? 'none'}`
      : `${answer.quotes[0]?.article.id ?? 'no quote'}: ${answer.quotes[0]?.text.replaceAll(/\s+/gu, ' ') ?? ''}`;
  const hoped =
    wanted.kind === 'found'
      ? `wanted ${wanted.answer}`
      : wanted.kind === 'conflicting'
        ? `wanted ${wanted.values.join(' and ')}`
        : wanted.why;
  return `- ${wanted.question} (${wanted.asOf})\n    ${wrong} (${hoped}); ${answer.kind} ${answer.confidence.toFixed(2)}\n    ${came}\n`;
}
