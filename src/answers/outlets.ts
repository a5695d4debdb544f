import type { Span } from '../text/span.ts';
import { fold, words } from '../text/words.ts';

const INTRODUCES =
  /\b(?:according to|reported by|by|in|from|on|say|did|does|has|have|of|per|via|quoted by|told|según|selon|laut)\s+(?:the\s+|an?\s+)?["'“‘]?$/iu;
const FOLLOWS =
  /^["'”’]?\s*(?:report(?:s|ed)?|say(?:s)?|said|article|story|coverage|write(?:s)?|wrote|claim(?:s|ed)?|publish(?:es|ed)?|quote[sd]?|['’]s\s+(?:report|article|story|coverage|account)|کے مطابق)/iu;

/** An outlet that a question names as its source, and the words that do so. */
export type NamedOutlet = { readonly outlet: string; readonly span: Span };

/**
 * The outlet whose reports are asked for: one of the reader's outlets, named as a source ('according to Reuters', 'what did the
 * Harbour Post report'), not merely as a subject ('who owns the Harbour Post?').
 */
export function namedOutlet(question: string, outlets: Iterable<string>): NamedOutlet | undefined {
  const found = words(question);
  const texts = found.map((word) => word.text);
  let best: NamedOutlet | undefined;
  for (const outlet of outlets) {
    const parts = words(outlet).map((word) => word.text);
    const bare = parts[0] === 'the' ? parts.slice(1) : parts;
    if (bare.length === 0) continue;
    for (let i = 0; i + bare.length <= texts.length; i++) {
      if (!bare.every((part, k) => texts[i + k] === part)) continue;
      const start = found[i]!.start;
      const end = found[i + bare.length - 1]!.end;
      if (bare.length === 1 && fold(question.slice(start, start + 1)) === question.slice(start, start + 1))
        continue;
      const before = INTRODUCES.exec(question.slice(0, start));
      const after = FOLLOWS.exec(question.slice(end));
      if (before === null && after === null) continue;
      if (best !== undefined && best.span.end - best.span.start > end - start) continue;
      const from =
        before !== null && /according to|reported by|según|selon|laut/iu.test(before[0])
          ? before.index
          : start;
      best = { outlet, span: { start: from, end } };
    }
  }
  return best;
}
