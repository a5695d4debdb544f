import { createHash } from 'node:crypto';

const MARK = /^([^]*)\n\nMark ([0-9a-f]{64})$/u;

/** A text that tells whether it is whole. */
export function marked(text: string): string {
  return `${text}\n\nMark ${createHash('sha256').update(text).digest('hex')}`;
}

export function isWhole(text: string): boolean {
  const [, words, mark] = MARK.exec(text) ?? [];
  return (
    words !== undefined && mark !== undefined && createHash('sha256').update(words).digest('hex') === mark
  );
}
