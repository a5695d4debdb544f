import type { IncomingMessage } from 'node:http';
import { record } from '../state/records.ts';
import type { Problem } from '../checks/problems.ts';
import type { UploadedFile } from '../state/files.ts';
import type { World } from '../state/world.ts';
import { invalidBody, refuse } from './refusal.ts';

/** One request to the REST API. */
export type Call = {
  readonly world: World;
  readonly method: string;
  /** Without the API's own prefix. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What stands for the `:names` of the route. */
  readonly params: readonly string[];
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
};

/** What is sent back. */
export type Answer = { readonly status: number; readonly body?: unknown };

/** What happens on one method and path, such as 'GET' and '/channels/:channel'. */
export type Route = {
  readonly method: string;
  readonly path: string;
  /** The token in the path stands for the bot's own. */
  readonly open?: true;
  readonly handle: (call: Call) => Answer;
};

/** 200 with a body. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** 204. */
export const NOTHING: Answer = { status: 204 };

/** Refuses a body that has problems, and records it. */
export function demand(call: Call, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  note(call, problems);
  throw invalidBody(problems);
}

/** Records a violation without refusing the body. */
export function note(call: Call, problems: readonly Problem[]): void {
  record(call.world.records.violations, {
    request: `${call.method} ${call.path}`,
    problems,
    body: call.body,
  });
}

/** All bytes of a request's body. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** The body's JSON, and its files where it came as a form. Throws a refusal where it is not JSON. */
export async function parseBody(
  bytes: Buffer,
  type: string | undefined,
): Promise<{ readonly body: unknown; readonly files: readonly UploadedFile[] }> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (type?.startsWith('multipart/form-data') !== true)
    return { body: parseJson(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [, value] of form)
    if (typeof value !== 'string')
      files.push({ name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? parseJson(json) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('invalidJson');
  }
}
