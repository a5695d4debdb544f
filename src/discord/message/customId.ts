import { shortKey } from '../../articles/shortKey.ts';
import type { Action } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';

/** What a press of a button, the choice of an entry, or a form that was handed in asks for. */
export type Pressed = Pick<Action, 'command' | 'name' | 'args'> & {
  readonly turn: boolean;
  readonly opens: boolean;
};

/** A new message, the same one anew, or a form. */
const KINDS = { o: 'other', t: 'turn', f: 'form' } as const;

/** Changes when older buttons can no longer be read. */
const FORM = '1';
const SHORT = {
  id: 'i',
  start: 's',
  end: 'e',
  words: 'w',
  page: 'p',
  outlet: 'o',
  since: 'f',
  until: 'u',
  sort: 'r',
  version: 'v',
  paragraph: 'n',
  change: 'c',
  draft: 'd',
} as const;
const LONG = new Map<string, string>(Object.entries(SHORT).map(([long, short]) => [short, long]));
/** Longer names and ids are given by their key, which the newsroom finds again. */
const MAX_VALUE = 40;

/**
 * An action as a custom_id of at most 100 characters: `1|o|article|read|i=ferry|s=0|e=120`. Values longer than 40 characters
 * are given by their {@link shortKey}. Throws where it still does not fit, which no command's action may bring about.
 */
export function encodeAction({
  command,
  name,
  args,
  turn,
  opens,
}: Pick<Action, 'command' | 'name' | 'args' | 'turn' | 'opens'>): string {
  const parts = Object.entries(args).map(([key, value]) => {
    const given = value.length > MAX_VALUE ? shortKey(value) : value;
    return `${isShort(key) ? SHORT[key] : key}=${given.replace(/[%|]/gu, (sign) => (sign === '%' ? '%25' : '%7C'))}`;
  });
  const kind = opens === true ? 'f' : turn === true ? 't' : 'o';
  const id = [FORM, kind, command, name, ...parts].join('|');
  if (id.length > LIMITS.customId)
    throw new Error(`A custom_id of ${id.length} characters: ${command} ${name}`);
  return id;
}

/** The action of a custom_id; undefined where it is none of this version's, or was tampered with. */
export function decodeAction(customId: string): Pressed | undefined {
  if (customId.length > LIMITS.customId) return undefined;
  const [form, kind, command, name, ...parts] = customId.split('|');
  if (form !== FORM || !isKind(kind) || !isCommand(command) || !isWord(name)) return undefined;
  const args: Record<string, string> = {};
  for (const part of parts) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(0, at));
    const long = LONG.get(key) ?? key;
    if (!isWord(long) || Object.hasOwn(args, long)) return undefined;
    args[long] = part
      .slice(at + 1)
      .replaceAll('%7C', '|')
      .replaceAll('%25', '%');
  }
  return { command, name, args, turn: kind === 't', opens: kind === 'f' };
}

function isShort(key: string): key is keyof typeof SHORT {
  return Object.hasOwn(SHORT, key);
}

function isKind(text: string | undefined): text is keyof typeof KINDS {
  return text !== undefined && Object.hasOwn(KINDS, text);
}

/** 'ask', or the command of a group: 'desk add'. */
function isCommand(text: string | undefined): text is string {
  return text !== undefined && /^[a-z]{1,20}(?: [a-z]{1,20})?$/u.test(text);
}

function isWord(text: string | undefined): text is string {
  return text !== undefined && /^[a-z]{1,20}$/u.test(text);
}
