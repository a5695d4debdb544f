import { aboutRoutes } from './about.ts';
import { callbackRoutes } from './callback.ts';
import type { Route } from './call.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { webhookRoutes } from './webhooks.ts';

/** A route that a request came to. */
export type Match = {
  readonly route: Route;
  /** 'POST /channels/:channel/messages'. */
  readonly name: string;
  readonly params: readonly string[];
  /** What has a rate-limit bucket of its own: the channel, server, webhook or interaction. */
  readonly major: string;
};

const ROUTES: readonly Route[] = [
  ...callbackRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...commandRoutes,
  ...aboutRoutes,
];

// By method and number of parts; literal parts before names, in the order in which they are listed.
const table = new Map<
  string,
  { readonly route: Route; readonly name: string; readonly parts: readonly string[] }[]
>();
for (const route of ROUTES) {
  const parts = route.path.split('/').slice(1);
  const key = `${route.method} ${parts.length}`;
  const entry = { route, name: `${route.method} ${route.path}`, parts };
  table.set(key, [...(table.get(key) ?? []), entry]);
}

/** The route that a request is for; undefined where the stand-in knows none. */
export function matchRoute(method: string, path: string): Match | undefined {
  const given = path.split('/').slice(1);
  const found = table
    .get(`${method} ${given.length}`)
    ?.find(({ parts }) => parts.every((part, index) => part.startsWith(':') || part === given[index]));
  if (found === undefined) return undefined;
  const params = given
    .filter((_, index) => found.parts[index]?.startsWith(':') === true)
    .map(decodeURIComponent);
  const major =
    found.parts[0] === 'channels' || found.parts[0] === 'guilds' ? params[0] : params.slice(0, 2).join(' ');
  return {
    route: found.route,
    name: found.name,
    params,
    major: found.route.open === true ? params.slice(0, 2).join(' ') : (major ?? ''),
  };
}
