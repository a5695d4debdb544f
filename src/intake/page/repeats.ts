import type { Block } from './blocks.ts';
import { plainWords } from './titles.ts';

/** Pages with more blocks or text (in UTF-16 units) than this are not searched. */
const MOST = { blocks: 500, text: 100_000 };
/** Shorter and longer texts are not shown again, in UTF-16 units. */
const LENGTH = { least: 20, most: 400 };
const LEAST_WORDS = 4;

/** Finds the blocks that only show again, large, what another one says: quotations pulled out of a text. */
export function findRepeats(blocks: readonly Block[]): (block: Block) => boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (blocks.length > MOST.blocks || length > MOST.text) return () => false;
  const plain = new Map(blocks.map((block) => [block, ` ${plainWords(block.text)} `]));
  const all = [...plain.values()].join('\n');
  return (block) => {
    const text = plain.get(block)!;
    if (block.kind === 'heading' || text.length < LENGTH.least || text.length > LENGTH.most) return false;
    if (text.split(' ').length < LEAST_WORDS + 2) return false;
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1))
      // A line of its own is the block itself, or another one alike, of which the first counts.
      if (!(all[at - 1] ?? '\n').includes('\n') || !(all[at + text.length] ?? '\n').includes('\n'))
        return true;
    return false;
  };
}
