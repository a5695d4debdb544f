import type { APIAllowedMentions, APIMessage, APIUser } from 'discord-api-types/v10';
import { textsOf } from '../read.ts';
import { userShape } from './people.ts';
import type { Ping } from './records.ts';
import type { World } from './world.ts';

/** Whom a text names. */
export type Named = {
  readonly users: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly everyone: boolean;
};

const CODE = /```[^]*?```|`[^`\n]*`/gu;

/** Whom a text names, by Discord's syntax. */
export function namedIn(text: string): Named {
  return {
    users: new Set([...text.matchAll(/<@!?(\d{1,20})>/gu)].map(([, id]) => id ?? '')),
    roles: new Set([...text.matchAll(/<@&(\d{1,20})>/gu)].map(([, id]) => id ?? '')),
    everyone: /@(?:everyone|here)\b/u.test(text),
  };
}

/** Whom a person's text calls: what stands in code calls nobody. */
export function calledIn(text: string): Named {
  return namedIn(text.replace(CODE, ' '));
}

/**
 * Whom a message of the bot's calls, by what `allowed_mentions` lets through; without it, everybody it names. A text in
 * code counts too: better one too many. Source: Discord's reference, 'Allowed Mentions Object'.
 */
export function pingsOf(
  message: Pick<APIMessage, 'id' | 'content' | 'components'>,
  allowed: APIAllowedMentions | undefined,
  repliedTo?: string,
): Ping[] {
  const named = namedIn([message.content, ...textsOf(message)].join('\n'));
  const parse = allowed === undefined ? ['users', 'roles', 'everyone'] : (allowed.parse ?? []);
  const lets = (kind: 'users' | 'roles', id: string) =>
    parse.some((one) => one === kind) || (allowed?.[kind]?.includes(id) ?? false);
  const replied = repliedTo !== undefined && (allowed === undefined || allowed.replied_user === true);
  const ping = (who: Ping['who'], id: string): Ping => ({ who, id, messageId: message.id });
  return [
    ...[...named.users].filter((id) => lets('users', id)).map((id) => ping('user', id)),
    ...[...named.roles].filter((id) => lets('roles', id)).map((id) => ping('role', id)),
    ...(named.everyone && parse.some((one) => one === 'everyone') ? [ping('everyone', '')] : []),
    ...(replied ? [ping('replied', repliedTo)] : []),
  ];
}

/** The accounts of some ids, those that exist. */
export function usersOf(world: World, ids: Iterable<string>): APIUser[] {
  return [...ids].flatMap((id) => {
    const person = world.people.get(id);
    return person === undefined ? [] : [userShape(person)];
  });
}
