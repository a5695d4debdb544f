import type { APIMessage } from 'discord-api-types/v10';
import type { Node } from '../read.ts';

const DEFAULTS: { readonly [type: number]: object } = {
  3: { min_values: 1, max_values: 1 },
  5: { min_values: 1, max_values: 1 },
  6: { min_values: 1, max_values: 1 },
  7: { min_values: 1, max_values: 1 },
  8: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

/** Components as Discord keeps them: each with an id, and with what was left out filled in. */
export function keptComponents(given: readonly unknown[]): NonNullable<APIMessage['components']> {
  const nodes = given as readonly Node[];
  const taken = new Set<number>();
  const note = (node: Node): void => {
    const { id } = node as { id?: number };
    if (typeof id === 'number' && id !== 0) taken.add(id);
    for (const inner of node.components ?? []) note(inner);
    if (node.accessory != null) note(node.accessory);
  };
  for (const node of nodes) note(node);
  let next = 0;
  const fresh = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const keep = (node: Node): Node => {
    const { id, ...rest } = withoutNulls(node) as Node & { readonly id?: number };
    const own = id === undefined || id === 0 ? fresh() : id;
    return {
      ...DEFAULTS[node.type],
      ...rest,
      id: own,
      ...(node.components !== undefined && { components: node.components.map(keep) }),
      ...(node.accessory != null && { accessory: keep(node.accessory) }),
    } as Node;
  };
  return nodes.map(keep);
}

function withoutNulls(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null)) as unknown as Node;
}
