import * as spec from 'discord-api-spec/zod';
import { problem, schemaProblems, type Problem } from './problems.ts';

/** What is wrong with the answer to an autocompletion, given as the whole answer. */
export function choicesProblems(body: unknown): Problem[] {
  const problems = schemaProblems(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body);
  if (problems.length > 0) return problems;
  const { data } = body as { readonly data?: { readonly choices?: readonly { readonly value: unknown }[] } };
  return (data?.choices ?? []).flatMap(({ value }, index) =>
    typeof value === 'string' && (value.length > 100 || value.length === 0)
      ? [
          problem(
            ['data', 'choices', index, 'value'],
            'BASE_TYPE_BAD_LENGTH',
            'Must be between 1 and 100 in length.',
          ),
        ]
      : [],
  );
}
