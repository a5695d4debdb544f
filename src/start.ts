import { readStartFlags, startHelp } from './cli/startFlags.ts';
import { UsageError } from './cli/usageError.ts';
import { readConfig } from './config.ts';
import { UserError } from './errors.ts';
import { clean } from './terminal/clean.ts';

export type Starting = {
  /** Ends the program. */
  readonly stop: AbortSignal;
  /** Told how long, in milliseconds, what has begun may take once the program is to end. */
  readonly onPatience: (milliseconds: number) => void;
};

/**
 * Starts Discord, or the terminal where no token is set, and answers until the reader leaves or `stop` is aborted. Gives the
 * exit code: 1 where settings or articles cannot be read or Discord refuses the bot, 2 where the flags are wrong.
 */
export async function start({ stop, onPatience }: Starting): Promise<number> {
  try {
    const flags = readStartFlags(process.argv.slice(2));
    if (flags.help) {
      process.stdout.write(`${startHelp()}\n`);
      return 0;
    }
    const config = readConfig();
    const path = flags.articles ?? config.articlesDir;
    const { discordToken: token } = config;
    // Each is loaded only where it is wanted: a terminal need not wait for what Discord takes.
    if (token === undefined) {
      const { startTerminal } = await import('./startTerminal.ts');
      await startTerminal({ path, config, asOf: flags.asOf, stop });
    } else {
      const { startDiscord } = await import('./startDiscord.ts');
      await startDiscord({ path, config, token, asOf: flags.asOf, stop, onPatience });
    }
    return 0;
  } catch (error) {
    const expected = error instanceof UserError || error instanceof UsageError;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${clean(expected ? error.message : `Byline could not start: ${reason}`)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
