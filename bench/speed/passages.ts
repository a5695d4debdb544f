/** A passage ends with the sentence that brings it to this many words. */
const PASSAGE_WORDS = 160;

const SENTENCE_END = /(?<=[.!?؟۔]["'”’)\]]*)\s+|(?<=[。！？])|\n\s*\n/u;

/** The sentences of a text, cut simply: what matters here is their length, not the last abbreviation. */
export const roughSentences = (text: string): string[] =>
  text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');

/** Cuts a text into passages of whole sentences, about 166 words each; a short rest joins the passage before it. */
export function cutPassages(text: string): string[] {
  const passages: string[] = [];
  let open: string[] = [];
  let words = 0;
  for (const sentence of roughSentences(text)) {
    open.push(sentence);
    words += sentence.split(/\s+/u).length;
    if (words < PASSAGE_WORDS) continue;
    passages.push(open.join(' '));
    open = [];
    words = 0;
  }
  const last = passages.at(-1);
  if (words > 0 && words < PASSAGE_WORDS / 3 && last !== undefined)
    passages[passages.length - 1] = [last, ...open].join(' ');
  else if (words > 0) passages.push(open.join(' '));
  return passages;
}
