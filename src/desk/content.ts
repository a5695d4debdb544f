import type { Article } from '../articles/article.ts';
import type { Content } from '../articles/desk/content.ts';
import type { Step } from '../articles/desk/history.ts';
import type { HistoryStep } from './desk.ts';

/** What an article's file says of it. */
export function contentOf(article: Article): Content {
  const {
    id: _,
    collection: __,
    sample: ___,
    version: ____,
    file: _____,
    line: ______,
    ...content
  } = article;
  return content;
}

/** A step of a history as an editor reads it. */
export function stepOf(step: Step): HistoryStep {
  if (step.kind === 'byHand') return { op: 'byHand', what: [], earlier: false };
  const { change, at, by, op, what, earlier } = step;
  return {
    change,
    at,
    by: by.kind === 'person' ? { person: by.id } : { program: by.id },
    op: op === 'purge' || op === 'left' || op === 'joined' ? 'remove' : op,
    what,
    earlier,
  };
}
