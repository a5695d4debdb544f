import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetch, type Fetch, type FetchOptions } from '../../../src/intake/fetch/createFetch.ts';

/** A web server on this machine. */
export type Served = {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** How many connections came in. */
  readonly connections: () => number;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
};

/** Serves until the test is over. `/robots.txt` is answered 404 unless `answer` is told to answer it itself. */
export async function serve(
  answer: RequestListener,
  { robots = false, host = '127.0.0.1' } = {},
): Promise<Served> {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt' && !robots) response.writeHead(404).end();
    else answer(request, response);
  });
  server.on('connection', () => void connections++);
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    origin: `http://127.0.0.1:${port}`,
    connections: () => connections,
    asked,
  };
}

/** What fetches, closed when the test is over. */
export function openFetch(options: FetchOptions): Fetch {
  const fetch = createFetch(options);
  onTestFinished(() => fetch.close());
  return fetch;
}

/** What a promise was refused with; fails where it was not. */
export async function refusal(promise: Promise<unknown>): Promise<Error> {
  const result = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(result instanceof Error)) throw new Error('expected a refusal');
  return result;
}
