import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';

/** What is written to the log, each level with those before it. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const setting = (schema: z.ZodType<string>) => schema.optional();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}` });

const address = z
  .url({ protocol: /^https?$/u, error: 'expected an address such as http://127.0.0.1:8080/api' })
  .transform((url) => url.replace(/\/+$/u, ''));
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/u, `expected a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `expected a whole number from ${min} to ${max}`);

const settings = z.object({
  DISCORD_TOKEN: setting(
    z.string().regex(/^[\x21-\x7e]+$/u, 'expected a token: letters, digits, dots and dashes, without blanks'),
  ),
  DISCORD_API_URL: address.optional(),
  DISCORD_CDN_URL: address.optional(),
  DISCORD_SERVER_ID: setting(
    z.string().regex(/^\d{15,20}$/u, 'expected the id of a server, such as 175928847299117063'),
  ),
  ARTICLES_DIR: z.string().default('articles'),
  DATA_DIR: z.string().default('data'),
  SAMPLES: oneOf(['auto', 'on', 'off']).default('auto'),
  LOG_LEVEL: oneOf(LOG_LEVELS).optional(),
  HEALTH_PORT: whole(1, 65_535).optional(),
  OPERATORS: z
    .string()
    .regex(
      /^\d{15,20}(?:[\s,]+\d{15,20})*$/u,
      'expected ids of people, such as 80351110224678912, a comma between two',
    )
    .transform((ids) => ids.split(/[\s,]+/u))
    .default([]),
  FETCH_ALLOW: z
    .string()
    .transform((hosts) => hosts.split(/[\s,]+/u))
    .default([]),
  ADDS_PER_DAY: whole(0, 1_000_000).default(500),
  LIMIT_PER_PERSON: whole(0, 1_000_000).default(10),
  LIMIT_PER_SERVER: whole(0, 1_000_000).default(120),
});

/** The settings of a run, checked. */
export type Config = {
  readonly discordToken?: string;
  /** Another base of Discord's REST API, without a slash at its end. */
  readonly discordApiUrl?: string;
  /** Where Discord's attachments lie, if not at its own file server. */
  readonly discordCdnUrl?: string;
  /** Where set, commands are registered in this server alone. */
  readonly discordServerId?: string;
  /** Folder of the articles, relative to the working directory or absolute. */
  readonly articlesDir: string;
  /** Folder of what is no article, such as the prompt's history. */
  readonly dataDir: string;
  /** Whether the sample articles are read: `auto` leaves them out for readers who have any other article. */
  readonly samples: 'auto' | 'on' | 'off';
  /** By default `info` in Discord and `warn` in a terminal, where the log would stand between the answers. */
  readonly logLevel: LogLevel;
  /** Where set, `/health` and `/metrics` are served on this port. */
  readonly healthPort?: number;
  /** Ids of the people who run the bot: they may change what is shared. */
  readonly operators: readonly string[];
  /** Hosts with ports, such as `wiki.intern:8080`, whose pages editors may add although they are not public. */
  readonly fetchAllow: readonly string[];
  /** Articles that editors of one server may add by hand in a day. */
  readonly addsPerDay: number;
  /** Questions a minute of one person, and of one server; 0 for no limit. */
  readonly limitPerPerson: number;
  readonly limitPerServer: number;
};

/** What the environment says of the terminal: colours as https://no-color.org and FORCE_COLOR ask, and a terminal without escapes. */
export type TerminalWishes = { readonly colour: 'auto' | 'always' | 'never'; readonly dumb: boolean };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `.env` and the environment, which wins. An empty setting counts as unset.
 * Throws a `UserError` of one line that names the setting and what is expected, never its value.
 */
export function readConfig(environment: Environment = withDotenv()): Config {
  const given = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const read = settings.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UserError(`Setting ${issue?.path.join('.')}: ${issue?.message}. See .env.example.`);
  }
  const { data } = read;
  return {
    ...(data.DISCORD_TOKEN !== undefined && { discordToken: data.DISCORD_TOKEN }),
    ...(data.DISCORD_API_URL !== undefined && { discordApiUrl: data.DISCORD_API_URL }),
    ...(data.DISCORD_CDN_URL !== undefined && { discordCdnUrl: data.DISCORD_CDN_URL }),
    ...(data.DISCORD_SERVER_ID !== undefined && { discordServerId: data.DISCORD_SERVER_ID }),
    articlesDir: data.ARTICLES_DIR,
    dataDir: data.DATA_DIR,
    samples: data.SAMPLES,
    logLevel: data.LOG_LEVEL ?? (data.DISCORD_TOKEN === undefined ? 'warn' : 'info'),
    ...(data.HEALTH_PORT !== undefined && { healthPort: data.HEALTH_PORT }),
    operators: data.OPERATORS,
    fetchAllow: data.FETCH_ALLOW,
    addsPerDay: data.ADDS_PER_DAY,
    limitPerPerson: data.LIMIT_PER_PERSON,
    limitPerServer: data.LIMIT_PER_SERVER,
  };
}

/** Reads how the terminal wants its output. NO_COLOR wins over FORCE_COLOR. */
export function readTerminalWishes(environment: Environment = process.env): TerminalWishes {
  const set = (name: string) => (environment[name] ?? '') !== '';
  const forced =
    set('FORCE_COLOR') && environment['FORCE_COLOR'] !== '0' && environment['FORCE_COLOR'] !== 'false';
  const colour = set('NO_COLOR') ? 'never' : forced ? 'always' : 'auto';
  return { colour, dumb: environment['TERM'] === 'dumb' };
}

function withDotenv(): Environment {
  readDotenv({ quiet: true });
  return process.env;
}
