import type { Reason } from '../../refusals.ts';
import { Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { oneLine, type Flaw } from './draft.ts';
import { readPlainFields } from './plainFields.ts';

/** The largest front matter, in UTF-16 units. */
const MAX_LENGTH = 32_768;

/** Far more than an article needs, and far less than what exhausts the parser's stack, which can end the process. */
const MAX_BRACKETS = 500;
const MAX_INDICATORS_IN_LINE = 100;

export type FrontMatter = {
  /** The fields by name, unchecked; every scalar is text, as written. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** The file's line where a field stands, or else the nearest field around it. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** What follows the front matter, and its first line's number. */
  readonly rest: string;
  readonly restLine: number;
};

/**
 * Splits front matter from the text after it, and reads it as YAML in which every scalar is text: `headline: 2024` and
 * `outlet: NO` stay what they are. Aliases, of which a few can unfold to gigabytes, are refused.
 */
export function readFrontMatter(source: string): FrontMatter | { readonly flaws: readonly Flaw[] } {
  const opening = /^---[ \t]*\n/u.exec(source);
  if (opening === null) return flaw(1, 'noFrontMatter');
  const block = source.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu.exec(block);
  if (closing === null) return flaw(1, 'endlessFrontMatter');
  const yaml = block.slice(0, closing.index);
  if (yaml.length > MAX_LENGTH)
    return flaw(1, 'longFrontMatter', MAX_LENGTH);
  if (isTangled(yaml)) return flaw(1, 'deepFrontMatter');
  const rest = block.slice(closing.index + closing[0].length);
  const restLine = 2 + yaml.split('\n').length;
  const plain = readPlainFields(yaml);
  if (plain === undefined) return { ...readYaml(yaml), rest, restLine };
  const lineOf = ([key]: readonly (string | number)[]): number =>
    yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 2;
  return { fields: plain, lineOf, rest, restLine };
}

/** Whether nesting could be deep. Nesting by indentation alone cannot be: each level costs a longer line. */
function isTangled(yaml: string): boolean {
  if ((yaml.match(/[[{]/gu) ?? []).length > MAX_BRACKETS) return true;
  return yaml.split('\n').some((line) => (line.match(/[-?:](?=\s|$)/gu) ?? []).length > MAX_INDICATORS_IN_LINE);
}

function readYaml(yaml: string): Pick<FrontMatter, 'fields' | 'lineOf'> | { readonly flaws: readonly Flaw[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) return flaw(lines.linePos(error.pos[0]).line + 1, ...explain(error));
    const fields: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof fields !== 'object' || Array.isArray(fields))
      return flaw(2, 'expectedFields');
    return {
      fields: (fields ?? {}) as Record<string, unknown>,
      lineOf: (path) => lineOf(document, lines, path),
    };
  } catch (error) {
    if (error instanceof ReferenceError)
      return flaw(1, 'aliases');
    throw error;
  }
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  return 1;
}

function explain(error: { readonly code: string; readonly message: string }): Reason {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BAD_SCALAR_START')
    return ['notYamlColon', oneLine(error.message).slice(0, 120)];
  return ['notYaml', oneLine(error.message).slice(0, 200)];
}

function flaw(line: number, ...reason: Reason): { readonly flaws: readonly Flaw[] } {
  return { flaws: [{ line, reason }] };
}

/** Writes fields as a front matter block, one line a text or a list of texts, in the order given; undefined fields are left out. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields);
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  const yaml = document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false });
  return `---\n${yaml}---\n`;
}
