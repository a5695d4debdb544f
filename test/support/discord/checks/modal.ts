import * as spec from 'discord-api-spec/zod';
import { componentsOf, type Node } from '../read.ts';
import { problem, schemaProblems, type Problem } from './problems.ts';
import { uniquenessProblems } from './unique.ts';

/** Components that a modal holds at its top level. Source: Discord's reference, 'Modal'. */
const MOST_COMPONENTS = 5;

type Path = readonly PropertyKey[];
type Input = Node & {
  readonly label?: string | null;
  readonly value?: string | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
};

/** What is wrong with a modal, given as the whole answer to an interaction. */
export function modalProblems(body: unknown): Problem[] {
  const problems = schemaProblems(spec.ModalInteractionCallbackRequestSchema, body);
  if (problems.length > 0) return problems;
  const { data } = body as { readonly data: { readonly components: readonly Node[] } };
  const at: Path = ['data', 'components'];
  return [
    ...(data.components.length > MOST_COMPONENTS
      ? [problem(at, 'BASE_TYPE_BAD_LENGTH', `Must be ${MOST_COMPONENTS} or fewer in length.`)]
      : []),
    ...uniquenessProblems(componentsOf(data).map((node) => ({ node, path: at }))),
    ...data.components.flatMap((outer, index) => fieldProblems(outer, [...at, index])),
  ];
}

// A field is a row with one text input, as it was first, or a label with any input.
function fieldProblems(outer: Node, path: Path): Problem[] {
  const row = outer.components ?? [];
  return [
    ...(row.length > 1
      ? [problem([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 1 in length.')]
      : []),
    ...row.flatMap((input, index) => textProblems(input as Input, true, [...path, 'components', index])),
    ...(outer.component?.type === 4 ? textProblems(outer.component, false, [...path, 'component']) : []),
    ...(outer.component === undefined ? [] : rangeProblems(outer.component, [...path, 'component'])),
  ];
}

function textProblems(input: Input, inRow: boolean, path: Path): Problem[] {
  const longest = input.max_length ?? 4000;
  const labelled = (input.label ?? '') !== '';
  const wrong = (field: string, code: string, message: string) => [problem([...path, field], code, message)];
  return [
    ...(inRow && !labelled ? wrong('label', 'BASE_TYPE_REQUIRED', 'This field is required') : []),
    ...(!inRow && labelled
      ? wrong('label', 'COMPONENT_LABEL_NOT_ALLOWED', 'The label component has the label')
      : []),
    ...((input.min_length ?? 0) > longest
      ? wrong('min_length', 'TEXT_INPUT_RANGE', 'min_length is above max_length')
      : []),
    ...((input.value?.length ?? 0) > longest
      ? wrong('value', 'BASE_TYPE_BAD_LENGTH', `Must be ${longest} or fewer in length.`)
      : []),
  ];
}

function rangeProblems({ min_values: least, max_values: most }: Input, path: Path): Problem[] {
  return (least ?? 1) > (most ?? Math.max(1, least ?? 1))
    ? [problem([...path, 'min_values'], 'COMPONENT_VALUES_RANGE', 'min_values is above max_values')]
    : [];
}
