/** One limit: so many requests in so many milliseconds. */
export type Limit = { readonly requests: number; readonly per: number };

/** How it stands with one bucket. */
export type Standing = {
  readonly limit: Limit;
  readonly bucket: string;
  readonly remaining: number;
  /** Milliseconds until the bucket is full again. */
  readonly resetAfter: number;
  readonly exceeded: boolean;
  readonly global: boolean;
};

/** The rate limits: none that a bot could feel, until a test sets some. */
export type Limits = {
  /** Limits a route, such as 'POST /channels/:channel/messages'; each channel, server or webhook has a bucket of its own. */
  readonly set: (route: string, limit: Limit) => void;
  /** Limits all requests together, but for the answers to interactions, which have no global limit. */
  readonly setGlobal: (limit: Limit | undefined) => void;
  /** The limits that Discord is known to have for what a bot like this does. */
  readonly setReal: () => void;
  /** Counts a request. */
  readonly take: (route: string, major: string, exempt: boolean) => Standing;
};

type Window = { used: number; endsAt: number };

const FREE: Limit = { requests: 1_000_000, per: 1000 };
/** Windows that are kept before those that ended are dropped. */
const KEPT = 5000;

/** Measured by real time: the library waits by it. */
export function createLimits(): Limits {
  const limits = new Map<string, Limit>();
  const windows = new Map<string, Window>();
  let global: Limit | undefined;
  const take = (key: string, limit: Limit, now: number): Window => {
    const found = windows.get(key);
    if (found !== undefined && found.endsAt > now) return found;
    if (windows.size > KEPT) for (const [old, { endsAt }] of windows) if (endsAt <= now) windows.delete(old);
    const fresh: Window = { used: 0, endsAt: now + limit.per };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    set: (route, limit) => {
      limits.set(route, limit);
    },
    setGlobal: (limit) => {
      global = limit;
    },
    setReal: () => {
      limits.set('POST /channels/:channel/messages', { requests: 5, per: 5000 });
      limits.set('PATCH /channels/:channel/messages/:message', { requests: 5, per: 5000 });
      limits.set('DELETE /channels/:channel/messages/:message', { requests: 5, per: 1000 });
      limits.set('POST /channels/:channel/typing', { requests: 5, per: 5000 });
      limits.set('POST /webhooks/:app/:token', { requests: 5, per: 2000 });
      global = { requests: 50, per: 1000 };
    },
    take: (route, major, exempt) => {
      const now = Date.now();
      const limit = limits.get(route) ?? FREE;
      const all = global === undefined || exempt ? undefined : take('global', global, now);
      if (global !== undefined && all !== undefined && all.used >= global.requests)
        return {
          limit: global,
          bucket: '',
          remaining: 0,
          resetAfter: all.endsAt - now,
          exceeded: true,
          global: true,
        };
      const bucket = bucketOf(route);
      if (limit === FREE && all === undefined)
        return {
          limit,
          bucket,
          remaining: FREE.requests - 1,
          resetAfter: FREE.per,
          exceeded: false,
          global: false,
        };
      const window = take(`${route} ${major}`, limit, now);
      const exceeded = window.used >= limit.requests;
      if (!exceeded) {
        window.used += 1;
        if (all !== undefined) all.used += 1;
      }
      const remaining = Math.max(0, limit.requests - window.used);
      return { limit, bucket, remaining, resetAfter: window.endsAt - now, exceeded, global: false };
    },
  };
}

const buckets = new Map<string, string>();

/** A short name for a route, which looks like Discord's. */
function bucketOf(route: string): string {
  const known = buckets.get(route);
  if (known !== undefined) return known;
  const name = Buffer.from(route).toString('hex').slice(-32);
  buckets.set(route, name);
  return name;
}
