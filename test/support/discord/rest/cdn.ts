import { createServer, type Server } from 'node:http';
import type { World } from '../state/world.ts';

/** The origin that serves attached files, as an HTTP server which is not listening yet. Faults befall it too. */
export function createCdn(world: () => World): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://cdn');
    const file = world().files.get(decodeURIComponent(pathname));
    const fault = world().faults.take(request.method ?? 'GET', pathname);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void request.socket.resetAndDestroy();
    if (fault?.kind === 'closeCleanly') return void request.socket.end();
    if (fault?.kind === 'status' || file === undefined) {
      response.statusCode = fault?.kind === 'status' ? fault.status : 404;
      return void response.end();
    }
    response.setHeader('content-type', file.type);
    response.setHeader('content-length', file.bytes.byteLength);
    return void response.end(file.bytes);
  });
}
