import { plain } from './inline.ts';
import type { Block, Line } from './reply.ts';
import type { Wording } from './wording.ts';

/** A part of a long reply, and the headings that it stands under, outermost first. */
export type SectionItem = { readonly headings: readonly Line[]; readonly blocks: readonly Block[] };

/** How many pages items fill. */
export const pagesOf = (items: readonly SectionItem[], size: number): number =>
  Math.ceil(items.length / size);

/** One page of items, each heading where it begins and again at the top of a page, and which items these are. */
export function sectionPage(
  items: readonly SectionItem[],
  { page, size, words }: { readonly page: number; readonly size: number; readonly words: Wording },
): Block[] {
  const from = (page - 1) * size;
  const shown = items.slice(from, from + size);
  const blocks = shown.flatMap(({ headings, blocks }, i): Block[] => {
    const before = shown[i - 1]?.headings ?? [];
    const changed = headings.findIndex((heading, level) => !sameLine(heading, before[level]));
    const fresh = changed < 0 ? [] : headings.slice(changed);
    return [...fresh.map((line): Block => ({ kind: 'heading', line })), ...blocks];
  });
  const range: Block = {
    kind: 'line',
    quiet: true,
    line: [plain(words.rangeOf(from + 1, from + shown.length, items.length))],
  };
  return items.length > size && shown.length > 0 ? [...blocks, range] : blocks;
}

const sameLine = (a: Line, b: Line | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
