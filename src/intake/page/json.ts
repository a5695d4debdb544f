import { decodeEntities } from './entities.ts';

/** An object of JSON whose fields are not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The largest JSON that is read, in UTF-16 units. */
const MAX_LENGTH = 8_000_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: itself where it is one, and else alone; nothing where there is nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text among values, trimmed; undefined where none has any. */
export function textIn(...values: readonly unknown[]): string | undefined {
  for (const value of values)
    for (const entry of listOf(value)) {
      const text = typeof entry === 'string' ? entry : isObject(entry) ? entry['@value'] : undefined;
      if (typeof text === 'string' && text.trim() !== '') return text.trim();
    }
  return undefined;
}

/**
 * Reads JSON as pages hold it: in comments, with line breaks inside texts, with commas too many or a semicolon at its end,
 * with references for quotation marks.
 * Undefined where it is broken beyond that.
 */
export function readJson(source: string): unknown {
  if (source.length > MAX_LENGTH) return undefined;
  const bare = withoutFrame(source);
  return (
    parse(bare) ??
    parse(mend(bare)) ??
    (bare.includes('&quot;') ? parse(mend(decodeEntities(bare))) : undefined)
  );
}

const BEFORE = ['<!--', '/*', '*/', '//<![CDATA[', '// <![CDATA[', '<![CDATA['];
const AFTER = ['-->', '/*', '*/', '//]]>', '// ]]>', ']]>', ';'];
/** More marks than that around JSON are no habit of anybody's. */
const MAX_MARKS = 8;

/** A script's text without the comments and the like that hide it from old browsers. */
function withoutFrame(source: string): string {
  let text = source.trim();
  for (let i = 0; i < MAX_MARKS; i++) {
    const before = BEFORE.find((mark) => text.startsWith(mark)) ?? '';
    const after = AFTER.find((mark) => text.endsWith(mark)) ?? '';
    if (before === '' && after === '') break;
    text = text.slice(before.length, Math.max(before.length, text.length - after.length)).trim();
  }
  return text;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON without raw line breaks in its texts, commas before a bracket that closes, and escapes that it does not know. */
function mend(source: string): string {
  return source
    .replace(/[\r\n\t\0-\x1f]+/gu, ' ') // oxlint-disable-line no-control-regex
    .replace(/,(?=[ ]{0,200}[}\]])/gu, '')
    .replace(/\\(?:(["\\/bfnrt]|u[0-9a-f]{4})|(.))/giu, (_, known?: string, other?: string) =>
      known === undefined ? other! : `\\${known}`,
    );
}
