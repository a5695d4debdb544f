import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Block, Reply } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { blockMarkdown } from './blocks.ts';
import { questionDisplay } from './question.ts';
import { menuRows, type Row } from './rows.ts';

/** Text displays of one message; further blocks are added to the last one. */
const MAX_DISPLAYS = 12;

type Look = {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** The questions that this one follows up, latest last. */
  readonly previous: readonly string[];
  /** What the menu of entries says while nothing is chosen. */
  readonly placeholder: string;
  /** Buttons below the reply. */
  readonly buttons: readonly Row[];
};

/**
 * A reply as one container of Discord's components (version 2), within every limit: text that does not fit is cut at a word and
 * marked '…'. The first block leads, and quiet lines at the end always have their room.
 */
export function renderMessage(reply: Reply, look: Look): APIContainerComponent {
  const question =
    reply.question !== undefined &&
    (reply.answered !== undefined || reply.actions.some(({ turn }) => turn === true))
      ? [questionDisplay(reply.question, look.previous)]
      : [];
  const room = LIMITS.text - (question[0]?.content.length ?? 0);
  const displays = displaysOf(reply.blocks, look.locale, room).map((content): APIComponentInContainer => ({
    type: ComponentType.TextDisplay,
    content,
  }));
  const files = (reply.files ?? []).map(({ name }): APIComponentInContainer => ({
    type: ComponentType.File,
    file: { url: `attachment://${name}` },
  }));
  const rows = [...menuRows(reply, look.placeholder, look.locale), ...look.buttons];
  return {
    type: ComponentType.Container,
    components: [...question, ...displays, ...files, ...(rows.length > 0 ? [line()] : []), ...rows],
  };
}

function line(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: false, spacing: SeparatorSpacingSize.Small };
}

/** The texts of the blocks, a heading together with what it stands above. */
function displaysOf(blocks: readonly Block[], locale: string, room: number): string[] {
  const displays: string[] = [];
  let left = room - closing(blocks, locale);
  let joins = false;
  const lastQuote = blocks.findLastIndex((block) => block.kind !== 'line');
  for (const [index, block] of blocks.entries()) {
    // The quiet lines at the end have their room set aside.
    if (index === lastQuote + 1) left = room - displays.reduce((sum, text) => sum + text.length, 0);
    const text = blockMarkdown(block, locale, left - 1);
    if (text === undefined) continue;
    const together = joins || displays.length >= MAX_DISPLAYS;
    if (together && displays.length > 0) displays[displays.length - 1] += `\n${text}`;
    else displays.push(text);
    left -= text.length + 1;
    joins = block.kind === 'heading';
  }
  return displays;
}

/** Characters of the lines after the last quote or list. */
function closing(blocks: readonly Block[], locale: string): number {
  const after = blocks.slice(blocks.findLastIndex((block) => block.kind !== 'line') + 1);
  if (after.length === blocks.length) return 0;
  const texts = after.map((block) => blockMarkdown(block, locale, 500) ?? '');
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}
