import { fold } from '../../text/words.ts';

/** Labels of hosts that are no names: where sites stand, and what they are for. */
const GENERIC =
  /^(?:www\d?|m|amp|mobile|news|blog|blogs|press|tv|edition|en|co|com|org|net|gov|ac|edu|or|ne|go|online|live|the|wordpress|blogspot|substack|medium|github|pages|example|localhost)$/u;

/** A name without blanks and signs, as it stands in addresses; 'The' at its beginning falls away. */
export function squash(text: string): string {
  return plainWords(text)
    .replaceAll(' ', '')
    .replace(/^the(?=.{4})/u, '');
}

/** A text's words alone, folded. */
export function plainWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The telling parts of a host's name: `news.harbour-post.co.example` gives `harbourpost`. None of an IP address. */
export function hostLabels(host: string): string[] {
  if (/^[\d.]+$|:/u.test(host)) return [];
  const labels = host.toLowerCase().split('.');
  return labels
    .slice(0, Math.max(1, labels.length - 1))
    .filter((label) => !GENERIC.test(label))
    .map(squash)
    .filter((label) => label.length >= 2);
}

/** Whether a name and one of a host's labels are made of each other, as 'Harbour Post Online' and `harbourpost` are. */
export function isNamedAfter(name: string, labels: readonly string[]): boolean {
  const squashed = squash(name);
  return (
    squashed.length >= 3 &&
    labels.some((label) => label.length >= 3 && (label.includes(squashed) || squashed.includes(label)))
  );
}

/** Bars and dashes between the parts of a title; scripts without blanks have none around them. */
const BARS =
  /\s+(?:[|–—·•»›:-]|::)\s+|\s*\|\s*|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[_－—-]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;

/** The parts of a title between bars, dashes and the like. A colon parts only what `labels` are made of from the rest. */
export function titleParts(title: string, labels: readonly string[]): string[] {
  const parts = title.split(BARS).map((part) => part.trim());
  const [, site, rest] = /^([^:]{3,40}):\s+(.+)$/u.exec(parts[0] ?? '') ?? [];
  if (site !== undefined && rest !== undefined && isNamedAfter(site, labels))
    return [site, rest, ...parts.slice(1)];
  return parts.filter((part) => part !== '');
}

/** A title without the outlet's name and the sections that follow or lead it: 'Ferries stop | World | Harbour Post'. */
export function withoutOutlet(title: string, outlets: readonly string[], labels: readonly string[]): string {
  const names = new Set(outlets.map(squash).filter((name) => name !== ''));
  const isOutlet = (part: string): boolean =>
    names.has(squash(part)) ||
    (part.length <= 40 && isNamedAfter(part, labels) && part.split(' ').length <= 5);
  const parts = titleParts(title, labels);
  if (parts.length < 2) return title;
  const last = parts.findIndex((part, i) => i > 0 && isOutlet(part));
  if (last > 0) {
    // Sections stand between headline and outlet, in a word or two.
    let end = last;
    while (end > 1 && parts[end - 1]!.length <= 20 && parts[end - 1]!.split(' ').length <= 2) end--;
    return title.slice(0, title.indexOf(parts[end - 1]!) + parts[end - 1]!.length);
  }
  return isOutlet(parts[0]!) ? title.slice(title.indexOf(parts[1]!, parts[0]!.length)) : title;
}

/** Whether two texts are one headline: one holds the other, or they share most words. */
export function agree(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short)) return short.length >= long.length * 0.4;
  const [some, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared >= 3 && shared >= 0.6 * Math.min(some.size, others.size);
}
