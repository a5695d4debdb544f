import type { Filter } from '../answers/answer.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Asker } from './command.ts';
import { readPeriod } from './dateOption.ts';
import { needOutlet } from './resolve.ts';

/** The options that narrow a question or a search, as typed. */
type FilterOptions = {
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** What those options mean. Throws a UserError for an unknown outlet, a wrong day, or a period without days. */
export function readFilter(options: FilterOptions, asker: Asker, newsroom: Newsroom): Filter {
  return {
    ...(options.outlet !== undefined && { outlet: needOutlet(newsroom, options.outlet) }),
    ...readPeriod(options, asker.today),
  };
}

/** The same from an action's arguments. */
export function filterFrom(args: Readonly<Record<string, string>>, asker: Asker, newsroom: Newsroom): Filter {
  return readFilter({ outlet: args.outlet, since: args.since, until: args.until }, asker, newsroom);
}
