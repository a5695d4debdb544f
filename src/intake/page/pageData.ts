import { readJson } from './json.ts';
import type { Script } from './tree.ts';

const MAX_ASSIGNMENTS = 12;
/** Less data than that holds no article, in UTF-16 units. */
const FEWEST = 200;
const ASSIGNMENT = /=\s{0,5}(?:JSON\.parse\(\s{0,5})?(?=\{\s{0,5}"|\[\s{0,5}[{["]|["'])/gu;

/** The JSON in a script: the script itself, or what it assigns to a name, also as a text that holds JSON. */
export function* dataIn({ type, text }: Script): Generator {
  if (type.includes('ld+json') || text.length < FEWEST) return;
  if (type.includes('json')) yield readJson(text);
  if (type !== '' && !type.includes('javascript') && type !== 'module') return;
  let assignments = 0;
  ASSIGNMENT.lastIndex = 0;
  for (
    let match = ASSIGNMENT.exec(text);
    match !== null && assignments < MAX_ASSIGNMENTS;
    match = ASSIGNMENT.exec(text)
  ) {
    const start = ASSIGNMENT.lastIndex;
    const end = endOfValue(text, start);
    if (end - start < FEWEST) continue;
    assignments++;
    ASSIGNMENT.lastIndex = end;
    const value = readJson(text.slice(start, end));
    yield typeof value === 'string' ? readJson(value) : value;
  }
}

/** Where the JSON value that begins at `start` ends: an object or list by its brackets, a text by its quotation mark. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let i = start; i < text.length; i++) {
    const sign = text[i]!;
    if (quote !== '') {
      if (sign === '\\') i++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth === 0 && quote === '') return i + 1;
  }
  return text.length;
}
