import { type BlockNode, isBlock, readBlocks } from './blocks.ts';
import { squeeze } from './elements.ts';
import { decodeEntities } from './entities.ts';
import { readTree } from './tree.ts';

const MARKUP = /<\/?(?:p|br|div|h[1-6]|li|ul|ol|strong|b|em|i|a|span|blockquote)\b[^<>]{0,2000}>/iu;
const ASIDE = /^(?:figure|figcaption|aside|button|nav)$/u;
/** Where a text without line breaks is parted: after a sentence, by more than one blank. */
const WIDE_GAP = /(?<=[.!?。۔؟]["”’»)]?)(?:[ \u00a0]{2,}|\t+)/u;

/** The paragraphs of a text that data holds: HTML, or plain text with a line for each. */
export function paragraphsIn(text: string): string[] {
  if (MARKUP.test(text)) return textsIn(readBlocks(readTree(text).root, ({ tag }) => ASIDE.test(tag)));
  const plain = decodeEntities(text);
  const lines = plain.trim().includes('\n') ? plain.split(/\n+/u) : plain.split(WIDE_GAP);
  return lines.map(squeeze).filter((line) => line !== '');
}

function textsIn(node: BlockNode): string[] {
  return node.children.flatMap((child) => (isBlock(child) ? child.text : textsIn(child)));
}
