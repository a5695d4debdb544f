const FIELD = /^([a-z]+): +(\S.*)$/u;
/** A scalar that YAML takes as it stands: nothing in it, at its start or at its end means anything else. */
const PLAIN = /^[\p{L}\p{N}](?:[^:#\p{C}]|:(?=[\p{L}\p{N}/])|(?<=\S)#)*$/u;
const QUOTED = /^"([^"\\\p{C}]*)"$|^'([^'\p{C}]*)'$/u;
const LIST = /^\[([^[\]{}"'#:\p{C}]+)\]$/u;

/**
 * Reads front matter in which every field stands on a line of its own, as a plain or quoted text or a plain list: by far
 * the most. That takes a tenth of the time of a YAML parser, and gives the same. Undefined for anything else.
 */
export function readPlainFields(yaml: string): Readonly<Record<string, unknown>> | undefined {
  const fields = new Map<string, unknown>();
  for (const line of yaml.replace(/\n$/u, '').split('\n')) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key === undefined || value === undefined || fields.has(key)) return undefined;
    const read = LIST.test(value) ? readList(value.slice(1, -1)) : readScalar(value);
    if (read === undefined) return undefined;
    fields.set(key, read);
  }
  return Object.fromEntries(fields);
}

function readScalar(value: string): string | undefined {
  if (!/\S$/u.test(value)) return undefined;
  if (PLAIN.test(value)) return value;
  const quoted = QUOTED.exec(value);
  return quoted?.[1] ?? quoted?.[2];
}

function readList(items: string): readonly string[] | undefined {
  const texts = items.split(',').map((item) => item.replace(/^ +| +$/gu, ''));
  return texts.every((text) => PLAIN.test(text) && /\S$/u.test(text)) ? texts : undefined;
}
