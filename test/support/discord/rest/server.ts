import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { errorTree, problem } from '../checks/problems.ts';
import { record } from '../state/records.ts';
import type { World } from '../state/world.ts';
import { parseBody, readBytes, type Answer, type Call } from './call.ts';
import type { FaultKind } from './faults.ts';
import type { Standing } from './limits.ts';
import { REFUSALS, Refusal } from './refusal.ts';
import { matchRoute, type Match } from './router.ts';

const PREFIX = /^\/api\/v10(?=\/)/u;

/** The REST API as an HTTP server, which is not listening yet. */
export function createRestServer(world: () => World): Server {
  const server = createServer((request, response) => {
    void answer(world(), request, response).catch((error: unknown) => {
      // A request that was cut off while it came in is nobody's fault; all else is the stand-in's own.
      if (!request.complete) return;
      const failed = problem([], 'STAND_IN_FAILED', String(error instanceof Error ? error.stack : error));
      record(world().records.violations, {
        request: `${request.method} ${request.url}`,
        problems: [failed],
        body: undefined,
      });
      if (!response.headersSent)
        reply(response, { status: 500, body: { message: '500: Internal Server Error', code: 0 } });
    });
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await readBytes(request);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://discord');
  const method = request.method ?? 'GET';
  const path = pathname.replace(PREFIX, '');
  const match = PREFIX.test(pathname) ? matchRoute(method, path) : undefined;
  const { records } = world;
  const name = match?.name ?? `${method} ${path}`;
  records.counts.set(name, (records.counts.get(name) ?? 0) + 1);
  const done = (status: number): void => record(records.requests, { method, path, status });
  const fault = world.faults.take(method, path);
  if (fault?.kind === 'slow') await wait(fault.ms);
  else if (fault !== undefined && fault.kind !== 'afterEffect') {
    done(fault.kind === 'status' ? fault.status : 0);
    return fail(request, response, fault);
  }
  const standing =
    match === undefined ? undefined : world.limits.take(match.name, match.major, match.route.open === true);
  if (standing?.exceeded === true) {
    done(429);
    return reply(response, limited(standing), standing);
  }
  const given = await handle(world, request, match, { method, path, query: searchParams, bytes });
  world.changed();
  done(given.status);
  if (fault?.kind !== 'afterEffect') return reply(response, given, standing);
  return fail(
    request,
    response,
    fault.how === 'badGateway' ? { kind: 'status', status: 502 } : { kind: fault.how },
  );
}

type Asked = Pick<Call, 'method' | 'path' | 'query'> & { readonly bytes: Buffer };

async function handle(
  world: World,
  request: IncomingMessage,
  match: Match | undefined,
  asked: Asked,
): Promise<Answer> {
  const { bytes, ...rest } = asked;
  try {
    if (match === undefined) {
      const unknown = problem([], 'ROUTE_UNKNOWN', 'The stand-in knows no such route');
      record(world.records.violations, {
        request: `${rest.method} ${rest.path}`,
        problems: [unknown],
        body: undefined,
      });
      throw new Refusal(404, 0, '404: Not Found');
    }
    if (match.route.open !== true && request.headers.authorization !== `Bot ${world.token}`)
      throw new Refusal(401, 0, '401: Unauthorized');
    const { body, files } = await parseBody(bytes, request.headers['content-type']);
    return match.route.handle({ world, ...rest, params: match.params, body, files });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message, problems } = error;
    record(world.records.refused, { request: `${rest.method} ${rest.path}`, status, code, message });
    return { status, body: { message, code, ...(problems.length > 0 && { errors: errorTree(problems) }) } };
  }
}

function reply(response: ServerResponse, { status, body }: Answer, standing?: Standing): void {
  response.statusCode = status;
  if (standing !== undefined) {
    response.setHeader('x-ratelimit-limit', standing.limit.requests);
    response.setHeader('x-ratelimit-remaining', standing.remaining);
    response.setHeader('x-ratelimit-reset', (Date.now() + standing.resetAfter) / 1000);
    response.setHeader('x-ratelimit-reset-after', standing.resetAfter / 1000);
    if (standing.bucket !== '') response.setHeader('x-ratelimit-bucket', standing.bucket);
    if (standing.exceeded) {
      response.setHeader('retry-after', Math.ceil(standing.resetAfter / 1000));
      response.setHeader('x-ratelimit-scope', standing.global ? 'global' : 'user');
      if (standing.global) response.setHeader('x-ratelimit-global', 'true');
    }
  }
  if (body === undefined) return void response.end();
  response.setHeader('content-type', 'application/json');
  return void response.end(JSON.stringify(body));
}

function limited(standing: Standing): Answer {
  const retry_after = standing.resetAfter / 1000;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after, global: standing.global },
  };
}

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Exclude<FaultKind, { kind: 'slow' | 'afterEffect' }>,
): void {
  switch (fault.kind) {
    case 'status':
      return reply(response, {
        status: fault.status,
        body: fault.body ?? { message: `${fault.status}`, code: 0 },
      });
    case 'refused': {
      const [status, code, message] = REFUSALS[fault.as];
      return reply(response, { status, body: { message, code } });
    }
    case 'rateLimited': {
      const { retryAfter, global = false, shared = false } = fault;
      response.setHeader('retry-after', Math.ceil(retryAfter / 1000));
      response.setHeader('x-ratelimit-scope', global ? 'global' : shared ? 'shared' : 'user');
      if (global) response.setHeader('x-ratelimit-global', 'true');
      const body = { message: 'You are being rate limited.', retry_after: retryAfter / 1000, global };
      return reply(response, { status: 429, body });
    }
    case 'hang':
      return undefined;
    case 'reset':
      request.socket.resetAndDestroy();
      return undefined;
    case 'closeCleanly':
      request.socket.end();
      return undefined;
  }
}
