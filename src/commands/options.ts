import { z } from 'zod';

type About = {
  readonly example: string;
  /** True where what is typed is completed. */
  readonly completes?: true;
};

/** Words: one line of text. `max` counts UTF-16 units; Discord takes up to 6,000. */
export function text(description: string, about: About & { readonly max: number }) {
  return z
    .string()
    .trim()
    .min(1)
    .max(about.max)
    .meta({ description, examples: [about.example], ...(about.completes && { completes: true }) });
}

/** A whole number, both bounds included. */
export function whole(description: string, about: About & { readonly min: number; readonly max: number }) {
  return z
    .int()
    .min(about.min)
    .max(about.max)
    .meta({ description, examples: [about.example] });
}

/** One of a few words; Discord shows 25 at most. */
export function choice<const V extends readonly [string, ...string[]]>(description: string, values: V) {
  return z.enum(values).meta({ description, examples: [values[0]] });
}

/** A day, in ISO form or in words such as 'last Monday'; read it with `readPeriod`. */
export function day(description: string, about: About) {
  return text(description, { ...about, max: 60 });
}
