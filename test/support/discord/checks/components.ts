import * as spec from 'discord-api-spec/zod';
import type { Node } from '../read.ts';
import { problem, problemsOf, type Problem } from './problems.ts';

/** A message has this many components, nested ones counted, and this many characters in its text displays. */
const COMPONENTS = 40;
const TEXT = 4000;

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
// Nested lists are walked here and not by the schemas, which would try every kind of component on every one of them.
const STUBS: { readonly [type: number]: object } = {
  1: { type: 2, style: 5, url: 'https://stub.example', label: 'stub' },
  9: { type: 10, content: 'stub' },
  17: { type: 14 },
};

/** A component with where it stands. */
type Placed = { readonly node: Node; readonly path: readonly PropertyKey[] };

/** What is wrong with a message's components, in all: shapes, places, counts, lengths, and what must be unique. */
export function componentProblems(components: unknown, v2: boolean): Problem[] {
  if (!Array.isArray(components))
    return [problem(['components'], 'LIST_TYPE_CONVERT', 'Only iterables may be used.')];
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[], allowed: readonly Type[]): void => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
    if (!allowed.some((one) => one === type)) {
      problems.push(
        problem(
          [...path, 'type'],
          'UNION_TYPE_CHOICES',
          `Value of field "type" must be one of (${allowed.join(', ')}).`,
        ),
      );
      return;
    }
    const node = value as Node;
    placed.push({ node, path });
    problems.push(...shapeProblems(node, path));
    const inside = INSIDE[node.type];
    if (inside !== undefined && Array.isArray(node.components))
      for (const [index, inner] of node.components.entries())
        walk(inner, [...path, 'components', index], inside);
    if (node.accessory !== undefined) walk(node.accessory, [...path, 'accessory'], ACCESSORIES);
  };
  for (const [index, component] of components.entries())
    walk(component, ['components', index], v2 ? TOP : [1]);
  return [...problems, ...countProblems(components, placed, v2), ...uniquenessProblems(placed)];
}

function shapeProblems(node: Node, path: readonly PropertyKey[]): Problem[] {
  const stub = STUBS[node.type];
  const inner = node.components;
  const alone =
    stub === undefined || !Array.isArray(inner) ? node : { ...node, components: inner.map(() => stub) };
  const shallow = node.accessory === undefined ? alone : { ...alone, accessory: STUBS[1] };
  const result = SCHEMAS[node.type as Type].safeParse(shallow);
  return [...(result.success ? [] : problemsOf(result.error.issues, path)), ...ruleProblems(node, path)];
}

type Fields = {
  readonly [field in 'style' | 'custom_id' | 'url' | 'label' | 'emoji' | 'sku_id' | 'content']?: unknown;
} & {
  readonly options?: readonly { readonly value?: unknown; readonly default?: boolean }[];
  readonly min_values?: number;
  readonly max_values?: number;
};

/** Rules of a single component that the schemas leave out. */
function ruleProblems(node: Node, path: readonly PropertyKey[]): Problem[] {
  const fields = node as Fields;
  if (node.type === 1) return rowProblems(node, path);
  if (node.type === 2) return buttonProblems(fields, path);
  if (node.type === 3) return menuProblems(fields, path);
  if (node.type === 10 && typeof fields.content === 'string' && fields.content.trim() === '')
    return [problem([...path, 'content'], 'BASE_TYPE_REQUIRED', 'This field is required')];
  return [];
}

function rowProblems(node: Node, path: readonly PropertyKey[]): Problem[] {
  const menus = node.components?.filter(({ type }) => type !== 2).length ?? 0;
  return menus > 1 || (menus === 1 && node.components?.length !== 1)
    ? [
        problem(
          [...path, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The components are too wide to fit in the row.',
        ),
      ]
    : [];
}

function buttonProblems(button: Fields, path: readonly PropertyKey[]): Problem[] {
  const problems: Problem[] = [];
  const need = (field: 'custom_id' | 'url' | 'sku_id', needed: boolean): void => {
    const given = button[field] !== undefined && button[field] !== null;
    if (needed && !given)
      problems.push(problem([...path, field], 'BASE_TYPE_REQUIRED', 'This field is required'));
    if (!needed && given)
      problems.push(
        problem(path, 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED', `A button of this style has no ${field}.`),
      );
  };
  need('url', button.style === 5);
  need('sku_id', button.style === 6);
  need('custom_id', button.style !== 5 && button.style !== 6);
  if (button.style !== 6 && (button.label ?? '') === '' && (button.emoji ?? undefined) === undefined)
    problems.push(problem(path, 'BUTTON_COMPONENT_INVALID', 'A button needs a label or an emoji.'));
  if (typeof button.url === 'string' && !/^(?:https?|discord):\/\//u.test(button.url))
    problems.push(
      problem([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).'),
    );
  return problems;
}

function menuProblems(menu: Fields, path: readonly PropertyKey[]): Problem[] {
  const options = Array.isArray(menu.options) ? menu.options : [];
  const { min_values: least = 1, max_values: most = 1 } = menu;
  const values = options.map(({ value }) => value);
  return [
    ...(least > most || most > options.length
      ? [
          problem(
            path,
            'SELECT_COMPONENT_VALUES_RANGE',
            'min_values, max_values and the number of options do not fit.',
          ),
        ]
      : []),
    ...(new Set(values).size < values.length
      ? [
          problem(
            [...path, 'options'],
            'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            'The specified option value is already used',
          ),
        ]
      : []),
    ...(options.filter((option) => option.default === true).length > most
      ? [
          problem(
            [...path, 'options'],
            'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
            'More options are chosen than max_values lets.',
          ),
        ]
      : []),
  ];
}

function textLength(content: unknown): number {
  return typeof content === 'string' ? content.length : 0;
}

function countProblems(components: readonly unknown[], placed: readonly Placed[], v2: boolean): Problem[] {
  const text = placed
    .filter(({ node }) => node.type === 10)
    .reduce((sum, { node }) => sum + textLength((node as Fields).content), 0);
  const wrong = (code: string, message: string) => problem(['components'], code, message);
  return [
    ...(v2 && placed.length > COMPONENTS
      ? [
          wrong(
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `The total number of components cannot exceed ${COMPONENTS}`,
          ),
        ]
      : []),
    ...(!v2 && components.length > 5 ? [wrong('BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer in length.')] : []),
    ...(text > TEXT
      ? [
          wrong(
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `The total displayable text size exceeds the maximum size of ${TEXT}`,
          ),
        ]
      : []),
  ];
}

/** Custom ids and numeric ids may stand once in a message or a modal. */
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
