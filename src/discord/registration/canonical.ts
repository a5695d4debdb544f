import { z } from 'zod';

// What Byline sets of a command, with Discord's defaults for what is left out. Discord gives more, which is passed over.
const words = z
  .record(z.string(), z.string())
  .nullish()
  .transform((map) => map ?? {});
const choice = z.object({
  name: z.string(),
  name_localizations: words,
  value: z.union([z.string(), z.number()]),
});
const plain = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: words,
  description: z.string(),
  description_localizations: words,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z
    .array(choice)
    .nullish()
    .transform((list) => list ?? []),
  min_value: z
    .number()
    .nullish()
    .transform((value) => value ?? undefined),
  max_value: z
    .number()
    .nullish()
    .transform((value) => value ?? undefined),
  max_length: z
    .number()
    .nullish()
    .transform((value) => value ?? undefined),
});
const option = plain.extend({
  options: z
    .array(plain)
    .nullish()
    .transform((list) => list ?? []),
});
const command = z.object({
  id: z.string().optional(),
  type: z.number().default(1),
  name: z.string(),
  name_localizations: words,
  description: z.string().default(''),
  description_localizations: words,
  options: z
    .array(option)
    .nullish()
    .transform((list) => list ?? []),
  contexts: z
    .array(z.number())
    .nullish()
    .transform((list) => (list ?? []).toSorted((a, b) => a - b)),
  integration_types: z
    .array(z.number())
    .nullish()
    .transform((list) => (list ?? []).toSorted((a, b) => a - b)),
  default_member_permissions: z
    .string()
    .nullish()
    .transform((value) => value ?? undefined),
});

/** Commands as Discord gives them, or as they are to be registered. */
export const registered = z.array(command);

/** A command in a form in which two that are the same to a person are equal: what is left out is not there at all. */
export function canonical({ id: _, ...given }: z.output<typeof command>): {
  readonly key: string;
  readonly command: unknown;
} {
  return { key: `${given.type} ${given.name}`, command: JSON.parse(JSON.stringify(given)) };
}
