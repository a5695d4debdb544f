import type { Node } from '../read.ts';
import { problem, type Problem } from './problems.ts';

/** A component with where it stands. */
export type Placed = { readonly node: Node; readonly path: readonly PropertyKey[] };

/** Each custom id, and each numeric id, may stand once in a message or a modal. */
export function uniquenessProblems(placed: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ node, path }) =>
    (['custom_id', 'id'] as const).flatMap((field) => {
      const value = (node as { readonly [field: string]: unknown })[field];
      if ((typeof value !== 'string' && typeof value !== 'number') || value === 0) return [];
      const key = `${field} ${value}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const what = field === 'id' ? 'id' : 'custom id';
      return [
        problem([...path, field], 'COMPONENT_CUSTOM_ID_DUPLICATED', `Component ${what} cannot be duplicated`),
      ];
    }),
  );
}
