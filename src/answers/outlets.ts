import type { Span } from '../text/span.ts';
import { fold, words } from '../text/words.ts';

const INTRODUCES =
  /\b(?:according to|reported by|by|in|from|on|say|did|does|has|have|of|per|via|quoted by|told|según|selon|laut)\s+(?:both\s+)?["'“‘]?(?:the\s+|an?\s+)?["'“‘]?$/iu;
const FOLLOWS =
  /^["'”’]?\s*(?:report(?:s|ed)?|say(?:s)?|said|article|story|coverage|write(?:s)?|wrote|claim(?:s|ed)?|publish(?:es|ed)?|quote[sd]?|['’]s\s+(?:report|article|story|coverage|account)|کے مطابق)/iu;
/** What stands between two outlets of one list. */
const BETWEEN = /^["'”’]?(?:,|\s*&|,?\s+(?:and|or|y|et|und|ve))\s+["'“‘]?(?:the\s+)?["'“‘]?$/iu;
const WITH_WORDS = /according to|reported by|según|selon|laut/iu;

/** The outlets that a question names as its sources, and the words that do so. */
export type NamedOutlets = { readonly outlets: ReadonlySet<string>; readonly spans: readonly Span[] };

type Mention = Span & { readonly outlet: string; readonly from: number; source: boolean };

/**
 * The outlets whose reports are asked for: outlets of the reader's, named as sources ('according to Reuters', 'what did the Harbour Post
 * and Coast Daily report'), not merely as a subject ('who owns the Harbour Post?'). Undefined where there are none.
 */
export function namedOutlets(question: string, outlets: Iterable<string>): NamedOutlets | undefined {
  const mentions = mentionsOf(question, outlets);
  const listed = (one: Mention, other: Mention): boolean =>
    BETWEEN.test(question.slice(one.end, other.start));
  // A list of outlets is one source: the word that says so stands before the first or after the last.
  for (let i = 1; i < mentions.length; i++)
    if (mentions[i - 1]!.source && listed(mentions[i - 1]!, mentions[i]!)) mentions[i]!.source = true;
  for (let i = mentions.length - 1; i > 0; i--)
    if (mentions[i]!.source && listed(mentions[i - 1]!, mentions[i]!)) mentions[i - 1]!.source = true;
  const sources = mentions.filter(({ source }) => source);
  if (sources.length === 0) return undefined;
  return {
    outlets: new Set(sources.map(({ outlet }) => outlet)),
    spans: sources.map(({ from, end }) => ({ start: from, end })),
  };
}

/** Where outlets stand in a question, in order; of names that overlap, the longest. */
function mentionsOf(question: string, outlets: Iterable<string>): Mention[] {
  const found = words(question);
  const texts = found.map((word) => word.text);
  const mentions: Mention[] = [];
  for (const outlet of outlets) {
    const parts = words(outlet).map((word) => word.text);
    const bare = parts[0] === 'the' ? parts.slice(1) : parts;
    if (bare.length === 0) continue;
    for (let i = 0; i + bare.length <= texts.length; i++) {
      if (!bare.every((part, k) => texts[i + k] === part)) continue;
      const start = found[i]!.start;
      const end = found[i + bare.length - 1]!.end;
      const [letter] = question.slice(start);
      if (bare.length === 1 && letter !== undefined && fold(letter) === letter) continue;
      const before = INTRODUCES.exec(question.slice(0, start));
      const from = before !== null && WITH_WORDS.test(before[0]) ? before.index : start;
      const source = before !== null || FOLLOWS.test(question.slice(end));
      mentions.push({ outlet, start, end, from, source });
    }
  }
  return mentions
    .filter(
      (one) =>
        !mentions.some(
          (other) =>
            other.start < one.end && one.start < other.end && other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
}
