import type { Block } from '../../replies/reply.ts';
import { blockTexts } from './blocks.ts';

/** The longest line at the end of a reply for which room is set aside. */
const MAX_CLOSING = 500;

/** A text display; `apart` where it stands further from the one above than others do. */
export type Display = { readonly text: string; readonly apart: boolean };

/** What there is room for: characters of all displays together, and components. */
export type Room = { readonly characters: number; readonly components: number };

/**
 * The texts of the blocks: what belongs together stands in one display, and so does all that comes after the last for which there
 * is room. The quiet lines at the end always have their room, and no heading stands above nothing.
 */
export function layoutOf(blocks: readonly Block[], locale: string, room: Room): Display[] {
  const displays: { text: string; apart: boolean }[] = [];
  const used = (): number => displays.reduce((sum, { text }) => sum + text.length + 1, 0);
  const aside = closing(blocks, locale);
  const lastQuote = blocks.findLastIndex((block) => block.kind !== 'line');
  let before: Block | undefined;
  let heading: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const above = heading === undefined ? 0 : heading.length + 1;
    const left = room.characters - used() - above - (index <= lastQuote ? aside : 0);
    for (const [part, text] of blockTexts(block, locale, left).entries()) {
      // A heading waits for what it stands above.
      if (block.kind === 'heading' && index < blocks.length - 1) {
        heading = heading === undefined ? text : `${heading}\n${text}`;
        continue;
      }
      const shown: string = heading === undefined ? text : `${heading}\n${text}`;
      const belongs =
        heading !== undefined || (part > 0 ? block.kind === 'sides' : goTogether(before, block));
      heading = undefined;
      const last = displays.at(-1);
      const apart = before?.kind === 'sides' && block.kind === 'sides';
      if (last !== undefined && (belongs || full(displays, apart, room))) last.text += `\n${shown}`;
      else displays.push({ text: shown, apart });
      before = block;
    }
    if (block.kind !== 'heading') heading = undefined;
  }
  return displays;
}

/** Two that stand together: a line below a line, or what begins or ends with a heading, which sets itself apart. */
function goTogether(before: Block | undefined, block: Block): boolean {
  if (block.kind === 'heading') return true;
  return before?.kind === 'line' && block.kind === 'line';
}

function full(displays: readonly Display[], apart: boolean, room: Room): boolean {
  const components = displays.reduce((sum, display) => sum + (display.apart ? 2 : 1), 0);
  return components + (apart ? 2 : 1) > room.components;
}

/** Characters of the lines after the last quote or list. */
function closing(blocks: readonly Block[], locale: string): number {
  const after = blocks.slice(blocks.findLastIndex((block) => block.kind !== 'line') + 1);
  if (after.length === blocks.length) return 0;
  const texts = after.flatMap((block) => blockTexts(block, locale, MAX_CLOSING));
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}
