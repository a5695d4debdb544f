import type { Problem } from './articles/article.ts';
import type { Log } from './log.ts';
import { inEnglish } from './refusals.ts';
import { clean } from './terminal/clean.ts';

/** How many of the files left out the log names at the start; /status and `byline check` know more. */
const LOGGED_PROBLEMS = 20;

/** Names the files that could not be read. */
export function logProblems(problems: readonly Problem[], log: Log): void {
  for (const { file, line, reason } of problems.slice(0, LOGGED_PROBLEMS))
    log.warn(clean(`left out ${file}${line === undefined ? '' : `:${line}`}: ${inEnglish(reason)}`));
  if (problems.length > LOGGED_PROBLEMS) log.warn(`left out ${problems.length - LOGGED_PROBLEMS} more files`);
}
