import { createHash } from 'node:crypto';

/**
 * A short name for a long one: '~' and the first 72 bits of its SHA-256 in base64url, 13 characters in all. Whoever knows the
 * long names finds the one that is meant; nobody else learns it.
 */
export function shortKey(name: string): string {
  return `~${createHash('sha256').update(name).digest('base64url').slice(0, 12)}`;
}
