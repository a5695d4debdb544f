import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { errorTree, problem } from '../checks/problems.ts';
import { record } from '../state/records.ts';
import type { World } from '../state/world.ts';
import { parseBody, readBytes, type Answer } from './call.ts';
import { Refusal } from './refusal.ts';
import { fail, limited, reply } from './reply.ts';
import { matchRoute, type Match } from './router.ts';

const PREFIX = '/api/v10';

/** The REST API as an HTTP server, which is not listening yet. */
export function createRestServer(world: () => World): Server {
  const server = createServer((request, response) => {
    void answer(world(), request, response).catch((error: unknown) => {
      // A request that was cut off while it came in is nobody's fault; all else is the stand-in's own.
      if (!request.complete) return;
      const why = error instanceof Error ? String(error.stack) : String(error);
      violate(world(), `${request.method} ${request.url}`, 'STAND_IN_FAILED', why);
      if (response.headersSent) response.destroy();
      else reply(response, { status: 500, body: { message: '500: Internal Server Error', code: 0 } });
    });
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

/** A request, with its body still as it came. */
type Asked = {
  readonly request: IncomingMessage;
  readonly bytes: Buffer;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly match: Match | undefined;
};

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await read(request);
  const { method, path, match } = asked;
  const { counts, requests } = world.records;
  const name = match?.name ?? `${method} ${path}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  const done = (status: number): void => record(requests, { method, path, status });
  const fault = world.faults.take(method, path);
  if (fault?.kind === 'slow') await wait(fault.ms);
  else if (fault !== undefined && fault.kind !== 'afterEffect') {
    done(fault.kind === 'status' ? fault.status : 0);
    return fail(request, response, fault);
  }
  const standing = match && world.limits.take(match.name, match.major, match.route.open === true);
  const given =
    standing?.exceeded === true ? limited(standing.resetAfter, standing.global) : await handle(world, asked);
  done(given.status);
  world.changed();
  if (fault?.kind !== 'afterEffect') return reply(response, given, standing);
  const { how } = fault;
  return fail(request, response, how === 'badGateway' ? { kind: 'status', status: 502 } : { kind: how });
}

async function read(request: IncomingMessage): Promise<Asked> {
  const bytes = await readBytes(request);
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://discord');
  const method = request.method ?? 'GET';
  const known = pathname.startsWith(`${PREFIX}/`);
  const path = known ? pathname.slice(PREFIX.length) : pathname;
  return { request, bytes, method, path, query, match: known ? matchRoute(method, path) : undefined };
}

async function handle(world: World, { request, bytes, match, ...rest }: Asked): Promise<Answer> {
  const name = `${rest.method} ${rest.path}`;
  try {
    if (match === undefined) {
      violate(world, name, 'ROUTE_UNKNOWN', 'The stand-in knows no such route');
      throw new Refusal(404, 0, '404: Not Found');
    }
    if (match.route.open !== true && request.headers.authorization !== `Bot ${world.token}`)
      throw new Refusal(401, 0, '401: Unauthorized');
    const { body, files } = await parseBody(bytes, request.headers['content-type']);
    return match.route.handle({ world, ...rest, params: match.params, body, files });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message, problems } = error;
    record(world.records.refused, { request: name, status, code, message });
    return { status, body: { message, code, ...(problems.length > 0 && { errors: errorTree(problems) }) } };
  }
}

function violate(world: World, request: string, code: string, message: string): void {
  record(world.records.violations, { request, problems: [problem([], code, message)], body: undefined });
}
