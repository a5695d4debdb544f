import type { TrainingSet } from './collection.ts';

/** Of a set with more questions, each so-manieth is asked. */
const ENOUGH = 750;

/** A set with no more questions than it takes to compare ideas. */
export function thinned(opened: TrainingSet): TrainingSet {
  const step = Math.ceil(opened.questions.length / ENOUGH);
  return { ...opened, questions: opened.questions.filter((_, i) => i % step === 0) };
}
