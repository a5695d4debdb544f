const LINK = /https?:\/\/[^\s<>"“”«»|\\^`]+/giu;
const SENTENCE_END = /[.,;:!?'’*_~،۔؛؟]+$/u;
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The web addresses in a text, each once, in order: without the marks of the sentence around them. */
export function webLinksIn(text: string): string[] {
  const found = new Set<string>();
  const link = new RegExp(LINK);
  for (let match = link.exec(text); match !== null; match = link.exec(text)) {
    const address = match[0].slice(0, endOf(match[0])).replace(SENTENCE_END, '');
    if (URL.canParse(address)) found.add(address);
    // What a bracket cut off may begin with the next one: `[words](address)[more](address)`.
    link.lastIndex = match.index + Math.max(address.length, 'https://'.length);
  }
  return [...found];
}

/** A bracket that was not opened in a link belongs to the text around it. */
function endOf(link: string): number {
  const open: string[] = [];
  for (const { 0: sign, index } of link.matchAll(/[()[\]{}]/gu)) {
    const opening = BRACKETS[sign];
    if (opening === undefined) open.push(sign);
    else if (open.pop() !== opening) return index;
  }
  return link.length;
}
