import { setCommandPermissions } from './people/commandPermissions.ts';
import { choose, press } from './people/press.ts';
import { deleteMessage, edit, post, purge, say, unfurl } from './people/say.ts';
import { autocomplete, autocompletion, messageCommand, slash } from './people/slash.ts';
import { submit } from './people/submit.ts';
import {
  answerTo,
  changeOf,
  connected,
  current,
  disconnected,
  findAnswer,
  followUpsOf,
  goneOf,
} from './people/wait.ts';
import {
  addChannel,
  addPrivateChannel,
  addThread,
  archiveThread,
  deleteChannel,
  directMessages,
  setOverwrite,
} from './state/channels.ts';
import { addMember, addRole, setRolePermissions, setRoles } from './state/members.ts';
import { addPerson } from './state/people.ts';
import { addBot, addServer, beginOutage, endOutage, removeBot } from './state/servers.ts';
import type { World } from './state/world.ts';

/** What people, admins and Discord itself do; each is described where it is defined. */
const ACTS = {
  addPerson,
  addServer,
  addBot,
  removeBot,
  beginOutage,
  endOutage,
  addMember,
  addRole,
  setRolePermissions,
  setRoles,
  addChannel,
  addThread,
  addPrivateChannel,
  directMessages,
  deleteChannel,
  archiveThread,
  setOverwrite,
  setCommandPermissions,
  slash,
  autocomplete,
  autocompletion,
  messageCommand,
  press,
  choose,
  submit,
  say,
  post,
  edit,
  unfurl,
  deleteMessage,
  purge,
  answerTo,
  findAnswer,
  changeOf,
  goneOf,
  current,
  followUpsOf,
  connected,
  disconnected,
};

type Act = (world: World, ...rest: unknown[]) => unknown;

/** The acts, each without the world that it acts in. */
export type Acts = {
  readonly [name in keyof typeof ACTS]: (typeof ACTS)[name] extends (
    world: World,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** The acts in one world. */
export function actsIn(world: World): Acts {
  const bound = Object.entries(ACTS as unknown as Readonly<Record<string, Act>>).map(
    ([name, act]): [string, (...rest: unknown[]) => unknown] => [name, (...rest) => act(world, ...rest)],
  );
  return Object.fromEntries(bound) as unknown as Acts;
}
