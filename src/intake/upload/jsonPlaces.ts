/** Where things stand in a JSON text; lines are numbered from 1. */
export type JsonPlaces = {
  /** The line on which each entry of the outermost list begins; of a text that is no list, its own. */
  readonly entries: readonly number[];
  /** The line on which the text stops being JSON. */
  readonly errorLine?: number;
  /** The deepest nesting of lists and objects. */
  readonly depth: number;
};

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next: a value (or the end of an empty list), a key (or the end of an empty object), a colon, or a comma or an end. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** Looks through a text once, however deep it nests, and finds what `JSON.parse` does not tell. */
export function findJsonPlaces(source: string): JsonPlaces {
  const open: ('{' | '[')[] = [];
  const entries: number[] = [];
  let expected: Expected = 'value';
  let line = 1;
  let depth = 0;
  let at = 0;
  const done = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  const fail = (): JsonPlaces => ({ entries, errorLine: line, depth });
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '\n') line++;
    if (sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t') {
      at++;
      continue;
    }
    const isValue = expected === 'value' || expected === 'valueOrEnd';
    if (isValue && sign !== ']' && (open.length === 0 ? sign !== '[' : open.length === 1 && open[0] === '['))
      entries.push(line);
    if (sign === '{' || sign === '[') {
      if (!isValue) return fail();
      open.push(sign);
      depth = Math.max(depth, open.length);
      expected = sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at++;
    } else if (sign === '}' || sign === ']') {
      const isEmpty = expected === (sign === '}' ? 'keyOrEnd' : 'valueOrEnd');
      if (open.pop() !== (sign === '}' ? '{' : '[') || !(isEmpty || expected === 'commaOrEnd')) return fail();
      expected = done();
      at++;
    } else if (sign === ',') {
      if (expected !== 'commaOrEnd') return fail();
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (sign === ':') {
      if (expected !== 'colon') return fail();
      expected = 'value';
      at++;
    } else if (sign === '"') {
      const end = endOfText(source, at);
      const isKey: boolean = expected === 'key' || expected === 'keyOrEnd';
      if (end === undefined || !(isValue || isKey)) return fail();
      expected = isKey ? 'colon' : done();
      at = end;
    } else {
      LITERAL.lastIndex = at;
      if (!isValue || !LITERAL.test(source)) return fail();
      expected = done();
      at = LITERAL.lastIndex;
    }
  }
  return expected === 'nothing' ? { entries, depth } : fail();
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

/** The place after a text's closing quotation mark; undefined where it holds a line break or a wrong escape, or does not end. */
function endOfText(source: string, start: number): number | undefined {
  for (let i = start + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = i;
    if (!ESCAPE.test(source)) return undefined;
    i = ESCAPE.lastIndex - 1;
  }
  return undefined;
}
