import { randomBytes } from 'node:crypto';
import { pino, stdSerializers, stdTimeFunctions } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogLevel } from './config.ts';

/** What happened, for whoever runs the program; never shown to readers. No words of a message and no token stand in it. */
export type Log = Readonly<Record<LogLevel, (message: string) => void>> & {
  /** Logs something unexpected with its stack, and gives the id under which a reader can report it. */
  readonly failure: (error: unknown) => string;
};

/** `lines`: one JSON object a line, for programs; `plain`: lines for a person, `colour` where their terminal has it. */
export type LogForm = 'lines' | 'plain' | 'colour';

/** A log of `level` and everything more urgent; `write` gets whole entries without their last line break. */
export function createLog(level: LogLevel, form: LogForm, write: (entry: string) => void): Log {
  const shape = form === 'lines' ? undefined : prettyFactory({ ...PLAIN, colorize: form === 'colour' });
  const entries = {
    write: (line: string) => write((shape === undefined ? line : shape(line)).replace(/\n$/u, '')),
  };
  const logger = pino(
    { level, timestamp: stdTimeFunctions.isoTime, base: null, serializers: { err: withoutWords } },
    entries,
  );
  return {
    error: (message) => logger.error(message),
    warn: (message) => logger.warn(message),
    info: (message) => logger.info(message),
    debug: (message) => logger.debug(message),
    failure: (error) => {
      const id = randomBytes(4).toString('hex');
      const err = error instanceof Error ? error : new Error(String(error));
      logger.error({ id, err }, `Something went wrong (${id})`);
      return id;
    },
  };
}

const PLAIN = { translateTime: 'SYS:yyyy-mm-dd HH:MM:ss', singleLine: true } as const;

/** An error by its kind, message and stack alone: requests to Discord hold words of readers, and their addresses tokens. */
function withoutWords(error: Error): object {
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack };
}
