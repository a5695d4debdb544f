import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from '../state/world.ts';
import { fail } from './reply.ts';

/** The origin that serves attached files, as an HTTP server which is not listening yet. Faults befall it too. */
export function createCdn(world: () => World): Server {
  return createServer((request, response) => {
    void serve(world(), request, response);
  });
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://cdn');
  const fault = world.faults.take(request.method ?? 'GET', pathname);
  if (fault?.kind === 'slow') await wait(fault.ms);
  else if (fault !== undefined && fault.kind !== 'afterEffect') return fail(request, response, fault);
  const file = world.files.get(pathname);
  if (file === undefined) return fail(request, response, { kind: 'status', status: 404 });
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', file.bytes.byteLength);
  return void response.end(file.bytes);
}
