import { ARTICLES, AS_OF, describeFlags, HELP, readAsOf, readFlags } from './flags.ts';
import { UsageError } from './usageError.ts';

const FLAGS = [ARTICLES, AS_OF, HELP] as const;

/** What `npm start -- ...` was asked for. */
export type StartFlags = {
  readonly articles: string | undefined;
  readonly asOf: string | undefined;
  readonly help: boolean;
};

/** Reads the flags of the program itself, which takes no words. */
export function readStartFlags(args: readonly string[]): StartFlags {
  const given = readFlags(args, FLAGS, 'npm start');
  const [word] = given.words;
  if (word !== undefined)
    throw new UsageError(
      `npm start takes no words, but got '${word.slice(0, 40)}'. For one answer: npm run --silent byline -- ask "your question".`,
    );
  return {
    articles: given.values.get(ARTICLES.name),
    asOf: readAsOf(given),
    help: given.switches.has(HELP.name),
  };
}

/** `npm start -- --help`. */
export function startHelp(): string {
  return [
    'Answers questions about the stored articles, at a prompt or line by line from a pipe.',
    '',
    'Usage: npm start -- [FLAGS]',
    '',
    describeFlags(FLAGS),
    '',
    'Settings are read from .env; see .env.example.',
  ].join('\n');
}
