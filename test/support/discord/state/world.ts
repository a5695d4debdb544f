import type { Gateway } from '../gateway/gateway.ts';
import type { Faults } from '../rest/faults.ts';
import type { Limits } from '../rest/limits.ts';
import type { Channel } from './channel.ts';
import type { Clock } from './clock.ts';
import type { Commands } from './commands.ts';
import type { Files } from './files.ts';
import type { Interactions } from './interactions.ts';
import type { PrivateMessages } from './messages.ts';
import type { Nonces } from './nonces.ts';
import type { Person } from './people.ts';
import type { Records } from './records.ts';
import type { Server } from './servers.ts';

/** How the stand-in behaves; every one has a default. */
export type Options = {
  /** The bot's token; anything else is refused. */
  readonly token: string;
  /** Between two heartbeats, in milliseconds. */
  readonly heartbeatInterval: number;
  /** Milliseconds within which an interaction has to be answered: Discord's 3,000, or more on a machine that is too busy. */
  readonly firstResponse: number;
  /** Messages kept in each channel, and private ones in all. */
  readonly keepMessages: number;
  /** Interactions kept; those that wait for an answer are always kept. */
  readonly keepInteractions: number;
  /** Bits of the privileged intents that the app was granted. */
  readonly privilegedIntents: number;
  /** Milliseconds after which a press that was only acknowledged counts as done. */
  readonly acknowledgedAfter: number;
};

/** All that the stand-in knows. */
export type World = {
  readonly options: Options;
  readonly token: string;
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly applicationFlags: number;
  readonly bot: Person;
  /** Made the app, and every server. */
  readonly owner: Person;
  readonly people: Map<string, Person>;
  readonly servers: Map<string, Server>;
  readonly channels: Map<string, Channel>;
  /** The bot's direct messages, by the id of the person. */
  readonly directChannels: Map<string, Channel>;
  readonly privateMessages: PrivateMessages;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  readonly files: Files;
  readonly records: Records;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly gateway: Gateway;
  readonly gatewayUrl: string;
  /** Told whenever something happened that somebody may wait for. */
  readonly changed: () => void;
  readonly onChange: (listener: () => void) => () => void;
};
