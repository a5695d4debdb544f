import type { Command } from '../src/commands/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { deskAdd } from './desk/add.ts';
import { deskCorrect } from './desk/correct.ts';
import { deskEdit } from './desk/edit.ts';
import { deskHistory } from './desk/history.ts';
import { deskList } from './desk/list.ts';
import { deskRemove, deskRestore } from './desk/remove.ts';
import { deskTake } from './desk/take.ts';
import { helpOn } from './help.ts';
import { latest } from './latest.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

const listed = [ask, latest, search, summary, timeline, compare, article, claims, status];

/** What editors keep the articles with; readers neither see it nor are told of it. */
export const editorCommands: readonly Command[] = [
  deskAdd,
  deskTake,
  deskEdit,
  deskCorrect,
  deskRemove,
  deskRestore,
  deskHistory,
  deskList,
];

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [...listed, helpOn(listed, editorCommands)];
