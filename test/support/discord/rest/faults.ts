import { REFUSALS } from './refusal.ts';

/** What goes wrong. Times in milliseconds. */
export type FaultKind =
  /** Answered so, and nothing happens. */
  | { readonly kind: 'status'; readonly status: number; readonly body?: unknown }
  /** 429, though no limit was reached. */
  | {
      readonly kind: 'rateLimited';
      readonly retryAfter: number;
      readonly global?: boolean;
      readonly shared?: boolean;
    }
  /** Never answered; the connection stays open. */
  | { readonly kind: 'hang' }
  /** Answered late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The connection is reset (RST). */
  | { readonly kind: 'reset' }
  /** The connection is closed without an answer, and nothing happened. */
  | { readonly kind: 'closeCleanly' }
  /** It happens, but the answer is a 502, or the connection is closed. */
  | { readonly kind: 'afterEffect'; readonly how: 'badGateway' | 'closeCleanly' | 'reset' | 'hang' }
  /** One of Discord's own errors. */
  | { readonly kind: 'refused'; readonly as: keyof typeof REFUSALS };

/** A fault for some requests. */
export type Fault = FaultKind & {
  /** Any, where it is left out. */
  readonly method?: string;
  /** Matched against the path without the API's prefix; on the CDN, the whole path. Any, where it is left out. */
  readonly path?: RegExp;
  /** How many requests it befalls. Default 1; Infinity until it is cleared. */
  readonly times?: number;
};

/** A fault that waits for its requests. */
export type PlannedFault = {
  /** How many requests it befell. */
  readonly hits: () => number;
  /** Ends it. */
  readonly clear: () => void;
};

/** The faults that were asked for, oldest first. */
export type Faults = {
  readonly add: (fault: Fault) => PlannedFault;
  /** The fault that befalls a request, which counts as a hit. */
  readonly take: (method: string, path: string) => FaultKind | undefined;
  /** Ends all of them. */
  readonly clear: () => void;
};

export function createFaults(): Faults {
  const planned = new Set<{ readonly fault: Fault; hits: number }>();
  return {
    add: (fault) => {
      const plan = { fault, hits: 0 };
      planned.add(plan);
      return { hits: () => plan.hits, clear: () => void planned.delete(plan) };
    },
    take: (method, path) => {
      for (const plan of planned) {
        const { fault } = plan;
        if (fault.method !== undefined && fault.method !== method) continue;
        if (fault.path !== undefined && path.search(fault.path) < 0) continue;
        plan.hits += 1;
        if (plan.hits >= (fault.times ?? 1)) planned.delete(plan);
        return fault;
      }
      return undefined;
    },
    clear: () => planned.clear(),
  };
}
