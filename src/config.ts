import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';

/** What is written to the log, each level with those before it. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const setting = (schema: z.ZodType<string>) => schema.optional();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}` });

const settings = z.object({
  DISCORD_TOKEN: setting(z.string().regex(/^\S+$/, 'expected a token without blanks')),
  ARTICLES_DIR: z.string().default('articles'),
  DATA_DIR: z.string().default('data'),
  SAMPLES: oneOf(['auto', 'on', 'off']).default('auto'),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('warn'),
});

/** The settings of a run, checked. */
export type Config = {
  readonly discordToken?: string;
  /** Folder of the articles, relative to the working directory or absolute. */
  readonly articlesDir: string;
  /** Folder of what is no article, such as the prompt's history. */
  readonly dataDir: string;
  /** Whether the sample articles are read: `auto` leaves them out for readers who have any other article. */
  readonly samples: 'auto' | 'on' | 'off';
  readonly logLevel: LogLevel;
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
  const { DISCORD_TOKEN, ARTICLES_DIR, DATA_DIR, SAMPLES, LOG_LEVEL } = read.data;
  return {
    ...(DISCORD_TOKEN !== undefined && { discordToken: DISCORD_TOKEN }),
    articlesDir: ARTICLES_DIR,
    dataDir: DATA_DIR,
    samples: SAMPLES,
    logLevel: LOG_LEVEL,
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
