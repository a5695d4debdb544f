import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Block, Reply } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { blockTexts } from './blocks.ts';
import { questionDisplay } from './question.ts';
import { menuRows, type Row } from './rows.ts';

/** The longest line at the end of a reply for which room is set aside. */
const MAX_CLOSING = 500;

type Look = {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** The questions that this one follows up, latest last. */
  readonly previous: readonly string[];
  /** The question stands above the message already. */
  readonly below: boolean;
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
  const asked = needsQuestion(reply) ? reply.question : undefined;
  // The question itself stands in place of a heading that says it once more.
  const blocks = reply.blocks.filter((block) => asked === undefined || !repeats(block));
  const form = blocks.length < reply.blocks.length ? 'heading' : look.below ? 'quiet' : 'plain';
  const question = asked === undefined ? [] : [questionDisplay(asked, look.previous, form)];
  const rows = [...menuRows(reply, look.placeholder, look.locale), ...look.buttons];
  const files = (reply.files ?? []).map(({ name }): APIComponentInContainer => ({
    type: ComponentType.File,
    file: { url: `attachment://${name}` },
  }));
  const below = [...files, ...(rows.length > 0 ? [line(), ...rows] : [])];
  const texts = fittingTexts(blocks, look.locale, question[0]?.content ?? '', {
    characters: LIMITS.text - (question[0]?.content.length ?? 0),
    components: LIMITS.components - countOf([...question, ...below]) - 1,
  });
  const displays = texts.map((content): APIComponentInContainer => ({
    type: ComponentType.TextDisplay,
    content,
  }));
  return { type: ComponentType.Container, components: [...question, ...displays, ...below] };
}

/** Whether a button or a follow-up will look for the question in the message. */
function needsQuestion({ answered, actions }: Reply): boolean {
  return answered !== undefined || actions.some(({ turn }) => turn === true);
}

function repeats(block: Block): boolean {
  return block.kind === 'heading' && block.asks === true;
}

function line(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: false, spacing: SeparatorSpacingSize.Small };
}

/** How many components these are, those inside others counted too. */
function countOf(components: readonly APIComponentInContainer[]): number {
  return components.reduce(
    (sum, component) => sum + 1 + ('components' in component ? component.components.length : 0),
    0,
  );
}

type Room = { readonly characters: number; readonly components: number };

/** The texts of the blocks, with so much less room as their bytes are too many: a Chinese character has three. */
function fittingTexts(blocks: readonly Block[], locale: string, question: string, room: Room): string[] {
  const texts = displaysOf(blocks, locale, room);
  const bytes = [question, ...texts].reduce(
    (sum, text) => sum + Buffer.byteLength(text) + LIMITS.displayBytes,
    0,
  );
  if (bytes <= LIMITS.textBytes) return texts;
  const characters = Math.floor(room.characters * Math.min(0.9, LIMITS.textBytes / bytes));
  return fittingTexts(blocks, locale, question, { ...room, characters });
}

/** The texts of the blocks; what belongs together stands in one, and so does all that comes after the last for which there is room. */
function displaysOf(blocks: readonly Block[], locale: string, room: Room): string[] {
  const displays: string[] = [];
  const used = (): number => displays.reduce((sum, text) => sum + text.length + 1, 0);
  const aside = closing(blocks, locale);
  const lastQuote = blocks.findLastIndex((block) => block.kind !== 'line');
  for (const [index, block] of blocks.entries()) {
    // The quiet lines at the end have their room set aside.
    const left = room.characters - used() - (index <= lastQuote ? aside : 0);
    for (const [part, text] of blockTexts(block, locale, left).entries()) {
      const belongs = part > 0 ? block.kind === 'sides' : goTogether(blocks[index - 1], block);
      const last = displays.length - 1;
      if (last >= 0 && (belongs || displays.length >= room.components)) displays[last] += `\n${text}`;
      else displays.push(text);
    }
  }
  return displays;
}

/** A heading with what stands around it, which it sets apart by itself, or two lines. */
function goTogether(before: Block | undefined, block: Block): boolean {
  if (before?.kind === 'heading' || block.kind === 'heading') return true;
  return before?.kind === 'line' && block.kind === 'line';
}

/** Characters of the lines after the last quote or list. */
function closing(blocks: readonly Block[], locale: string): number {
  const after = blocks.slice(blocks.findLastIndex((block) => block.kind !== 'line') + 1);
  if (after.length === blocks.length) return 0;
  const texts = after.flatMap((block) => blockTexts(block, locale, MAX_CLOSING));
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}
