import { z } from 'zod';
import type { Command, OptionsSchema } from './command.ts';

/** An option as plain data: what Discord registers, and what help and completion show. */
export type OptionDescriptor = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: 'string' | 'integer' | 'choice';
  /** Only of a `choice`. */
  readonly choices?: readonly string[];
  /** Only of an `integer`, both included. */
  readonly min?: number;
  readonly max?: number;
  /** Only of a `string`, in UTF-16 units. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What a person might type for it. */
  readonly example?: string;
  /** True where what is typed is completed. */
  readonly completes?: true;
};

// What z.toJSONSchema gives for the kinds of option there are; anything else is a mistake in a command file.
const property = z.object({
  type: z.enum(['string', 'integer']),
  description: z.string(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  examples: z.array(z.string()).optional(),
  completes: z.literal(true).optional(),
});
const shape = z.object({
  properties: z.record(z.string(), property).default({}),
  required: z.array(z.string()).default([]),
});

/**
 * A command's options in the order in which its schema names them, required ones first as Discord wants them.
 * Throws where a schema holds what no option can be (a programming error).
 */
export function describeOptions({ options }: Pick<Command, 'options'>): readonly OptionDescriptor[] {
  let found = described.get(options);
  if (found === undefined) {
    found = describe(options);
    described.set(options, found);
  }
  return found;
}

// A schema never changes, and every question asks for its description.
const described = new WeakMap<OptionsSchema, readonly OptionDescriptor[]>();

function describe(options: OptionsSchema): readonly OptionDescriptor[] {
  const { properties, required } = shape.parse(z.toJSONSchema(options, { io: 'input' }));
  return Object.entries(properties)
    .map(([name, found]): OptionDescriptor => {
      const example = found.examples?.[0];
      const common = {
        name,
        description: found.description,
        required: required.includes(name),
        ...(example !== undefined && { example }),
        ...(found.completes && { completes: found.completes }),
      };
      if (found.enum !== undefined) return { ...common, type: 'choice', choices: found.enum };
      if (found.type === 'integer')
        return {
          ...common,
          type: 'integer',
          ...(found.minimum !== undefined && { min: found.minimum }),
          ...(found.maximum !== undefined && { max: found.maximum }),
        };
      return {
        ...common,
        type: 'string',
        ...(found.minLength !== undefined && { minLength: found.minLength }),
        ...(found.maxLength !== undefined && { maxLength: found.maxLength }),
      };
    })
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}
