import { plain } from '../../inline.ts';
import type { Inline, Line } from '../../reply.ts';
import type { Narrowed } from '../narrowed.ts';
import type { Writing } from '../writing.ts';

/** What is said of timelines and comparisons. `scope` says what they were narrowed to. */
export function englishCoverage({ month }: Writing, scope: (narrowed: Narrowed) => string) {
  return {
    timelineOf: (topic: string, narrowed: Narrowed) => `Timeline: ${topic} ${scope(narrowed)}`.trim(),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      `No stored article ${scope(narrowed)} tells when something happened in “${topic}”.`.replace('  ', ' '),
    stillToCome: 'Still to come',
    lookingAhead: 'looking ahead',
    byPublication: 'day of publication',
    month,
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [
      plain('also '),
      ...outlets.flatMap((outlet, i) => (i === 0 ? outlet : [plain(', '), ...outlet])),
    ],
    comparisonOf: (topic: string) => `Compared: ${topic}`,
    nothingToCompare: (topic: string) => `No stored article is about “${topic}”.`,
    reportedAlike: 'Reported alike',
    figuresDiffer: 'Figures that differ',
    onlyIn: (outlet: string) => `Only in ${outlet}`,
  };
}
