import { Refusal } from '../../refusals.ts';

/** What one answer leads to: another address, or what was looked for. */
export type Step<T> = { readonly to: URL } | { readonly found: T };

/** Thrown where redirects do not end. */
export class TooManyRedirects extends Refusal {
  constructor(limit: number) {
    super(['redirects', limit]);
  }
}

/**
 * Follows redirects, at most `limit` of them, until a step finds what is looked for.
 * @throws TooManyRedirects; what a step throws.
 */
export async function follow<T>(start: URL, limit: number, step: (url: URL) => Promise<Step<T>>): Promise<T> {
  let url = start;
  for (let redirects = 0; redirects <= limit; redirects++) {
    const next = await step(url);
    if ('found' in next) return next.found;
    url = next.to;
  }
  throw new TooManyRedirects(limit);
}
