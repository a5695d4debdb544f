import * as spec from 'discord-api-spec/zod';
import type { Node } from '../read.ts';
import { ruleProblems } from './componentRules.ts';
import { problem, schemaProblems, type Problem } from './problems.ts';
import { uniquenessProblems, type Placed } from './unique.ts';

/** Components of a message, nested ones counted, and characters in all its text displays together. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;

const SCHEMAS = {
  1: spec.ActionRowComponentForMessageRequestSchema,
  2: spec.ButtonComponentForMessageRequestSchema,
  3: spec.StringSelectComponentForMessageRequestSchema,
  5: spec.UserSelectComponentForMessageRequestSchema,
  6: spec.RoleSelectComponentForMessageRequestSchema,
  7: spec.MentionableSelectComponentForMessageRequestSchema,
  8: spec.ChannelSelectComponentForMessageRequestSchema,
  9: spec.SectionComponentForMessageRequestSchema,
  10: spec.TextDisplayComponentForMessageRequestSchema,
  11: spec.ThumbnailComponentForMessageRequestSchema,
  12: spec.MediaGalleryComponentForMessageRequestSchema,
  13: spec.FileComponentForMessageRequestSchema,
  14: spec.SeparatorComponentForMessageRequestSchema,
  17: spec.ContainerComponentForMessageRequestSchema,
} as const;

type Type = keyof typeof SCHEMAS;

const TOP: readonly Type[] = [1, 9, 10, 12, 13, 14, 17];
const INSIDE: { readonly [type: number]: readonly Type[] } = {
  1: [2, 3, 5, 6, 7, 8],
  9: [10],
  17: [1, 9, 10, 12, 13, 14],
};
const ACCESSORIES: readonly Type[] = [2, 11];
// What a component holds is walked here and not by its schema, which would try every kind on every one of them.
const BUTTON = { type: 2, style: 5, url: 'https://stand.in', label: 'x' };
const STUBS: { readonly [type: number]: object } = {
  1: BUTTON,
  9: { type: 10, content: 'x' },
  17: { type: 14 },
};

// Components without fault, as JSON: most buttons and menus are sent time and again.
const REMEMBERED = 2000;
const faultless = new Set<string>();

/** What is wrong with a message's components: shapes, places, counts, lengths, and what may stand only once. */
export function componentProblems(components: unknown, v2: boolean): Problem[] {
  if (!Array.isArray(components))
    return [problem(['components'], 'LIST_TYPE_CONVERT', 'Only iterables may be used.')];
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[], allowed: readonly Type[]): void => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
    if (!allowed.some((one) => one === type)) {
      const message = `Value of field "type" must be one of (${allowed.join(', ')},).`;
      problems.push(problem([...path, 'type'], 'UNION_TYPE_CHOICES', message));
      return;
    }
    const node = value as Node;
    placed.push({ node, path });
    problems.push(...shapeProblems(node, path), ...ruleProblems(node, path));
    const inside = INSIDE[node.type];
    if (inside !== undefined && Array.isArray(node.components))
      for (const [index, inner] of node.components.entries())
        walk(inner, [...path, 'components', index], inside);
    if (node.accessory !== undefined) walk(node.accessory, [...path, 'accessory'], ACCESSORIES);
  };
  for (const [index, component] of components.entries())
    walk(component, ['components', index], v2 ? TOP : [1]);
  return [...problems, ...totalProblems(components.length, placed, v2), ...uniquenessProblems(placed)];
}

function shapeProblems(node: Node, path: readonly PropertyKey[]): Problem[] {
  const stub = STUBS[node.type];
  const inner = node.components;
  const childless =
    stub === undefined || !Array.isArray(inner) ? node : { ...node, components: inner.map(() => stub) };
  const shallow = node.accessory === undefined ? childless : { ...childless, accessory: BUTTON };
  const key = JSON.stringify(shallow);
  if (faultless.has(key)) return [];
  const problems = schemaProblems(SCHEMAS[node.type as Type], shallow, path);
  if (problems.length === 0 && node.type !== 10) remember(key);
  return problems;
}

function remember(key: string): void {
  if (faultless.size >= REMEMBERED) faultless.clear();
  faultless.add(key);
}

function totalProblems(top: number, placed: readonly Placed[], v2: boolean): Problem[] {
  const text = textLength(placed);
  const wrong = (code: string, message: string) => [problem(['components'], code, message)];
  return [
    ...(v2 && placed.length > MOST_COMPONENTS
      ? wrong(
          'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
          `The total number of components cannot exceed ${MOST_COMPONENTS}`,
        )
      : []),
    ...(!v2 && top > 5 ? wrong('BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer in length.') : []),
    ...(text > MOST_TEXT
      ? wrong(
          'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          `Displayable text cannot exceed ${MOST_TEXT} characters`,
        )
      : []),
  ];
}

function textLength(placed: readonly Placed[]): number {
  return placed
    .map(({ node }) => (node.type === 10 ? (node as { readonly content?: unknown }).content : undefined))
    .reduce<number>((sum, content) => sum + (typeof content === 'string' ? content.length : 0), 0);
}
