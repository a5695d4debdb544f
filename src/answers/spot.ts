import type { Span } from '../text/span.ts';

/** A stretch that could answer, and how well its kind fits what is asked: 0 to 1. */
export type Spot = Span & { readonly fit: number };
