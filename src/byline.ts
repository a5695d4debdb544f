import { commands } from '../commands/index.ts';
import { checkArticles } from './articles/check.ts';
import { purgeByHand } from './articles/desk/purgeByHand.ts';
import { EXIT, runCommandLine } from './cli/run.ts';
import { readConfig, readTerminalWishes } from './config.ts';
import { openNewsrooms } from './openNewsrooms.ts';
import { clean } from './terminal/clean.ts';
import { lookOf } from './terminal/look.ts';
import { today } from './commands/today.ts';

const { stdout, stderr } = process;
const { locale } = new Intl.DateTimeFormat().resolvedOptions();

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the answer has gone (`byline latest | head`).
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    commands,
    open: async (path) => {
      const { articlesDir, dataDir, samples } = readConfig();
      const { newsrooms, close } = await openNewsrooms({
        path: path ?? articlesDir,
        samples,
        watch: false,
        ...(path === undefined && { dataDir }),
      });
      return { newsroom: newsrooms.of(undefined), close };
    },
    purge: async (id) => {
      const { articlesDir, dataDir } = readConfig();
      const onError = (error: unknown): void => void stderr.write(`${clean(String(error))}\n`);
      return purgeByHand({ articlesDir, dataDir, id, onError });
    },
    check: async (path) => checkArticles(path ?? readConfig().articlesDir),
    today,
    locale,
    look: lookOf(stdout, readTerminalWishes(), { fromPipe: false, choices: false, locale }),
    print: (text) => void stdout.write(`${text}\n`),
    complain: (line) => void stderr.write(`${line}\n`),
  });
} catch (error) {
  stderr.write(
    `${clean(`Something went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)}\n`,
  );
  process.exitCode = EXIT.failed;
}
