import * as spec from 'discord-api-spec/zod';
import { componentsOf, type Node } from '../read.ts';
import { uniquenessProblems } from './components.ts';
import { problem, problemsOf, type Problem } from './problems.ts';

/** Components that a modal holds at its top level. */
const COMPONENTS = 5;

type Input = {
  readonly label?: unknown;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly value?: string;
};

/** What is wrong with a modal, given as the whole answer to an interaction. */
export function modalProblems(body: unknown): Problem[] {
  const result = spec.ModalInteractionCallbackRequestSchema.safeParse(body);
  if (!result.success) return problemsOf(result.error.issues);
  const { data } = body as { readonly data: { readonly components: readonly Node[] } };
  const at = ['data', 'components'] as const;
  return [
    ...(data.components.length > COMPONENTS
      ? [problem(at, 'BASE_TYPE_BAD_LENGTH', `Must be ${COMPONENTS} or fewer in length.`)]
      : []),
    ...uniquenessProblems(componentsOf(data).map((node) => ({ node, path: at }))),
    ...data.components.flatMap((outer, index) => {
      const inputs =
        outer.type === 1 ? (outer.components ?? []) : outer.component === undefined ? [] : [outer.component];
      const rows =
        inputs.length > 1 ? [problem([...at, index], 'BASE_TYPE_BAD_LENGTH', 'Must be 1 in length.')] : [];
      return [
        ...rows,
        ...inputs.flatMap((input) => inputProblems(input as Input, outer.type === 1, [...at, index])),
      ];
    }),
  ];
}

function inputProblems(input: Input, inRow: boolean, path: readonly PropertyKey[]): Problem[] {
  const {
    min_length: shortest = 0,
    max_length: longest = 4000,
    min_values: least = 0,
    max_values: most = 25,
  } = input;
  const isText = (input as unknown as Node).type === 4;
  return [
    ...(isText && inRow && input.label == null
      ? [problem([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required')]
      : []),
    ...(isText && !inRow && input.label != null
      ? [
          problem(
            [...path, 'label'],
            'COMPONENT_LABEL_NOT_ALLOWED',
            'The label stands on the label component.',
          ),
        ]
      : []),
    ...(shortest > longest
      ? [problem([...path, 'min_length'], 'TEXT_INPUT_LENGTH_RANGE', 'min_length is above max_length.')]
      : []),
    ...(isText && (input.value?.length ?? 0) > longest
      ? [problem([...path, 'value'], 'BASE_TYPE_BAD_LENGTH', `Must be ${longest} or fewer in length.`)]
      : []),
    ...(least > most
      ? [problem([...path, 'min_values'], 'COMPONENT_VALUES_RANGE', 'min_values is above max_values.')]
      : []),
  ];
}
