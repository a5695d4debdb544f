import type { APIButtonComponent, APIMessage, APIStringSelectComponent } from 'discord-api-types/v10';

/** Any component, with the parts that hold others. */
export type Node = {
  readonly type: number;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
  readonly component?: Node;
};

type Shown = { readonly components?: unknown };

/** Every component of a message or modal, outer ones before what they hold. */
export function componentsOf(shown: Shown): Node[] {
  const walk = (node: Node): Node[] => [
    node,
    ...(node.components ?? []).flatMap(walk),
    ...[node.accessory, node.component].filter((inner) => inner !== undefined).flatMap(walk),
  ];
  return ((shown.components ?? []) as readonly Node[]).flatMap(walk);
}

/** The texts of a message's text displays, from top to bottom. */
export function textsOf(shown: Shown): string[] {
  return componentsOf(shown)
    .filter(({ type }) => type === 10)
    .map((node) => (node as unknown as { content: string }).content);
}

/** All that a message says: its content and its text displays, a line each. */
export function textOf(message: Pick<APIMessage, 'content' | 'components'>): string {
  return [message.content, ...textsOf(message)].filter((text) => text !== '').join('\n');
}

/** A message's buttons, links among them. */
export function buttonsOf(shown: Shown): APIButtonComponent[] {
  return componentsOf(shown).filter(({ type }) => type === 2) as unknown as APIButtonComponent[];
}

/** A message's menus of choices. */
export function menusOf(shown: Shown): APIStringSelectComponent[] {
  return componentsOf(shown).filter(({ type }) => type === 3) as unknown as APIStringSelectComponent[];
}

/** Whether only one person sees it. */
export function isPrivate(message: Pick<APIMessage, 'flags'>): boolean {
  return ((message.flags ?? 0) & 64) !== 0;
}
