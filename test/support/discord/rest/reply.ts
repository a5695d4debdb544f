import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './call.ts';
import type { FaultKind } from './faults.ts';
import type { Standing } from './limits.ts';
import { REFUSALS } from './refusal.ts';

/** Sends an answer, with how it stands with the rate limits. */
export function reply(response: ServerResponse, { status, body }: Answer, standing?: Standing): void {
  response.statusCode = status;
  if (standing !== undefined) tellStanding(response, standing);
  if (body === undefined) return void response.end();
  response.setHeader('content-type', 'application/json');
  return void response.end(JSON.stringify(body));
}

/** Lets a request fail as it was asked for. */
export function fail(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Exclude<FaultKind, { kind: 'slow' | 'afterEffect' }>,
): void {
  switch (fault.kind) {
    case 'status': {
      const { status, body = { message: String(status), code: 0 } } = fault;
      return reply(response, { status, body });
    }
    case 'refused': {
      const [status, code, message] = REFUSALS[fault.as];
      return reply(response, { status, body: { message, code } });
    }
    case 'rateLimited': {
      const { retryAfter, global = false, shared = false } = fault;
      tellLimited(response, retryAfter, global ? 'global' : shared ? 'shared' : 'user');
      return reply(response, limited(retryAfter, global));
    }
    case 'hang':
      return undefined;
    case 'reset':
      return void request.socket.resetAndDestroy();
    case 'closeCleanly':
      return void request.socket.end();
  }
}

/** 429. */
export function limited(retryAfter: number, global: boolean): Answer {
  const body = { message: 'You are being rate limited.', retry_after: retryAfter / 1000, global };
  return { status: 429, body };
}

// Source: Discord's reference, 'Rate Limits'.
function tellStanding(response: ServerResponse, standing: Standing): void {
  const { limit, bucket, remaining, resetAfter, exceeded, global } = standing;
  if (exceeded) tellLimited(response, resetAfter, global ? 'global' : 'user');
  if (global) return;
  response.setHeader('x-ratelimit-limit', limit.requests);
  response.setHeader('x-ratelimit-remaining', remaining);
  response.setHeader('x-ratelimit-reset', (Date.now() + resetAfter) / 1000);
  response.setHeader('x-ratelimit-reset-after', resetAfter / 1000);
  response.setHeader('x-ratelimit-bucket', bucket);
}

function tellLimited(
  response: ServerResponse,
  retryAfter: number,
  scope: 'user' | 'shared' | 'global',
): void {
  response.setHeader('retry-after', Math.ceil(retryAfter / 1000));
  response.setHeader('x-ratelimit-scope', scope);
  if (scope === 'global') response.setHeader('x-ratelimit-global', 'true');
}
