import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Block, Reply } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { type Display, layoutOf, type Room } from './layout.ts';
import { questionDisplay } from './question.ts';
import { menuRows, type Row } from './rows.ts';

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
  const below = [...files, ...(rows.length > 0 ? [gap(SeparatorSpacingSize.Small), ...rows] : [])];
  const displays = fittingDisplays(blocks, look.locale, question[0]?.content ?? '', {
    characters: LIMITS.text - (question[0]?.content.length ?? 0),
    components: LIMITS.components - countOf([...question, ...below]) - 1,
  });
  const shown = displays.flatMap(({ text, apart }): APIComponentInContainer[] => [
    ...(apart ? [gap(SeparatorSpacingSize.Large, true)] : []),
    { type: ComponentType.TextDisplay, content: text },
  ]);
  return { type: ComponentType.Container, components: [...question, ...shown, ...below] };
}

/** Whether a button or a follow-up will look for the question in the message. */
function needsQuestion({ answered, actions }: Reply): boolean {
  return answered !== undefined || actions.some(({ turn }) => turn === true);
}

function repeats(block: Block): boolean {
  return block.kind === 'heading' && block.asks === true;
}

function gap(spacing: SeparatorSpacingSize, divider = false): APIComponentInContainer {
  return { type: ComponentType.Separator, divider, spacing };
}

/** How many components these are, those inside others counted too. */
function countOf(components: readonly APIComponentInContainer[]): number {
  return components.reduce(
    (sum, component) => sum + 1 + ('components' in component ? component.components.length : 0),
    0,
  );
}

/** The texts of the blocks, with so much less room as their bytes are too many: a Chinese character has three. */
function fittingDisplays(
  blocks: readonly Block[],
  locale: string,
  question: string,
  room: Room,
): readonly Display[] {
  const displays = layoutOf(blocks, locale, room);
  const bytes = [question, ...displays.map(({ text }) => text)].reduce(
    (sum, text) => sum + Buffer.byteLength(text) + LIMITS.displayBytes,
    0,
  );
  if (bytes <= LIMITS.textBytes) return displays;
  const characters = Math.floor(room.characters * Math.min(0.9, LIMITS.textBytes / bytes));
  return fittingDisplays(blocks, locale, question, { ...room, characters });
}
