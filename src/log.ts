import { randomBytes } from 'node:crypto';
import { LOG_LEVELS, type LogLevel } from './config.ts';

/** What happened, for whoever runs the program; never shown to readers. */
export type Log = Readonly<Record<LogLevel, (message: string) => void>> & {
  /** Logs something unexpected with its stack, and gives the id under which a reader can report it. */
  readonly failure: (error: unknown) => string;
};

/** A log of one line an event; `write` gets lines without a line break, `level` and everything more urgent. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const at = (of: LogLevel) => (message: string) => {
    if (LOG_LEVELS.indexOf(of) <= LOG_LEVELS.indexOf(level))
      write(`${new Date().toISOString()} ${of} ${message}`);
  };
  const log = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
  return {
    ...log,
    failure: (error) => {
      const id = randomBytes(4).toString('hex');
      log.error(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return id;
    },
  };
}
