import type { Command } from '../src/commands/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { helpOn } from './help.ts';
import { latest } from './latest.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

const listed = [ask, latest, search, summary, timeline, compare, article, status];

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [...listed, helpOn(listed)];
