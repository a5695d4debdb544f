import type { Records } from '../../test/support/discord/state/records.ts';
import { decimal, markdownTable, NONE } from '../markdown.ts';
import { percentile } from '../quality/means.ts';
import type { Done } from './load.ts';

/** A Markdown table of what came first and last, in milliseconds, for everything together and for each kind. */
export function describeLoad(answered: readonly Done[]): string {
  const kinds = [...new Set(answered.map(({ kind }) => kind))].sort();
  const commands = answered.filter(({ kind }) => !kind.startsWith('complete'));
  const completions = answered.filter(({ kind }) => kind.startsWith('complete'));
  return markdownTable('milliseconds', [
    ...(commands.length > 0 ? [['all but completions', row(commands)] as const] : []),
    ...(completions.length > 0 ? [['completions', row(completions)] as const] : []),
    ...kinds.map((kind) => [kind, row(answered.filter((one) => one.kind === kind))] as const),
  ]);
}

function row(of: readonly Done[]): Record<string, string> {
  const first = of.flatMap((one) => one.first ?? []);
  const final = of.flatMap((one) => one.final ?? []);
  const shown = (values: readonly number[], share: number): string =>
    values.length === 0 ? NONE : decimal(percentile(values, share), 0);
  return {
    count: String(of.length),
    'first p50': shown(first, 0.5),
    'first p95': shown(first, 0.95),
    'first p99': shown(first, 0.99),
    'final p50': shown(final, 0.5),
    'final p95': shown(final, 0.95),
    'final p99': shown(final, 0.99),
  };
}

/** What Discord says to an answer that it has: one whose receipt came too late, on a busy machine, was sent again. */
const REPEATED = 'Interaction has already been acknowledged.';

/** How many answers were sent again, as their receipt did not come within a second. */
export const sentAgain = ({ refused }: Pick<Records, 'refused'>): number =>
  refused.filter(({ message }) => message === REPEATED).length;

/** What must not be: anything unanswered, refused or that would have called somebody; a line each. */
export function trouble(
  answered: readonly Done[],
  { violations, refused: all, pings }: Pick<Records, 'violations' | 'refused' | 'pings'>,
): string[] {
  const refused = all.filter(({ message }) => message !== REPEATED);
  return [
    ...answered.flatMap(({ kind, failed }) =>
      failed === undefined ? [] : [`Unanswered: ${kind}: ${failed}`],
    ),
    ...violations.map(({ request, problems }) => `Refused body: ${request}: ${JSON.stringify(problems)}`),
    ...refused.map(({ request, status, message }) => `Refused: ${request}: ${status} ${message}`),
    ...pings.map(({ who }) => `A ping of ${who}`),
  ];
}
