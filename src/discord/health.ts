import { createServer } from 'node:http';
import { UserError } from '../errors.ts';
import type { Metrics } from './metrics.ts';

type HealthDeps = {
  readonly port: number;
  /** Why it cannot answer yet or any more; undefined where it can. */
  readonly trouble: () => string | undefined;
  readonly metrics: Metrics;
};

/**
 * Serves `GET /health` (200, or 503 with the reason) and `GET /metrics` (Prometheus) on every address of the machine, until the
 * function that it gives is called. Throws a `UserError` where the port cannot be had.
 */
export async function serveHealth({ port, trouble, metrics }: HealthDeps): Promise<() => void> {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?');
    const send = (status: number, type: string, text: string): void => {
      response.writeHead(status, { 'content-type': type }).end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'text/plain', 'only GET\n');
    if (path === '/health') {
      const reason = trouble();
      return send(reason === undefined ? 200 : 503, 'text/plain; charset=utf-8', `${reason ?? 'ok'}\n`);
    }
    if (path !== '/metrics') return send(404, 'text/plain', 'not here\n');
    metrics.text().then(
      (text) => send(200, metrics.contentType, text),
      () => send(500, 'text/plain', 'the figures cannot be read\n'),
    );
    return undefined;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new UserError(`Setting HEALTH_PORT: port ${port} cannot be used (${error.code}).`, { cause: error }),
      ),
    );
    server.listen(port, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
