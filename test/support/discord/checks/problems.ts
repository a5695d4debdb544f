import type { core, ZodMiniType } from 'zod/mini';

/** One thing wrong with a body: where, Discord's name for it, and its words. */
export type Problem = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
};

/** A problem, made briefly. */
export function problem(path: readonly PropertyKey[], code: string, message: string): Problem {
  return { path, code, message };
}

/** Problems as Discord sends them: nested by the path, with `_errors` at the ends. Source: Discord's reference, 'Error Messages'. */
export function errorTree(problems: readonly Problem[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    let at = root;
    for (const key of path) at = (at[String(key)] ??= {}) as Record<string, unknown>;
    ((at['_errors'] ??= []) as unknown[]).push({ code, message });
  }
  return root;
}

/** What is wrong with a value by a schema, in Discord's words. `at` goes before each path. */
export function schemaProblems(
  schema: ZodMiniType,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Problem[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : problemsOf(result.error.issues, at);
}

function problemsOf(issues: readonly core.$ZodIssue[], at: readonly PropertyKey[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code !== 'invalid_union') return [problem(path, ...wordsOf(issue))];
    const nearest = issue.errors.toSorted((a, b) => wrongness(a) - wrongness(b))[0];
    return nearest === undefined
      ? [problem(path, 'UNION_TYPE_CHOICES', 'Value is of none of the types that are allowed.')]
      : problemsOf(nearest, path);
  });
}

// Of a union, the alternative to tell of is the one that was meant: its `type` fits.
function wrongness(issues: readonly core.$ZodIssue[]): number {
  return issues.length + (issues.some(({ path }) => path.length === 1 && path[0] === 'type') ? 1000 : 0);
}

function wordsOf(issue: core.$ZodIssue): [code: string, message: string] {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`]
        : ['BASE_TYPE_BAD_LENGTH', `Must be ${issue.maximum} or fewer in length.`];
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? ['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`]
        : ['BASE_TYPE_BAD_LENGTH', `Must be at least ${issue.minimum} in length.`];
    case 'invalid_type':
      return issue.input === undefined
        ? ['BASE_TYPE_REQUIRED', 'This field is required']
        : ['BASE_TYPE_CONVERT', `Could not interpret the value as ${issue.expected}.`];
    case 'invalid_value':
      return ['BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`];
    case 'invalid_format':
      return issue.format === 'url'
        ? ['URL_TYPE_INVALID_URL', 'Not a well formed URL.']
        : ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return ['BASE_TYPE_INVALID', issue.message];
  }
}
