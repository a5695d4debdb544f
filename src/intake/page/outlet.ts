import { decodeEntities } from './entities.ts';
import { squeeze } from './elements.ts';
import { hostLabels, isNamedAfter, plainWords, squash, titleParts } from './titles.ts';

/** The longest name of an outlet, in UTF-16 units; longer ones are slogans. */
const LONGEST = 60;
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/?$/iu;
/** What titles say beside headline and outlet. */
const NO_OUTLET =
  /^(?:print(?:er)?(?: version| friendly)?|home|news|article|story|page \d+|latest news|breaking news|amp|video|opinion|sport|world|live)$/iu;
const HOLDER =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,.]*(\p{L}[^.|©\n\d]{2,40}?)\s*(?:[.|,\n]|\s(?:all rights|inc|ltd|llc)|\d{4}|$)|(?:^|\n)\s*(?!copyright)(\p{L}[^.|©\n]{2,40}?)\s*(?:©|\(c\))\s*\d{4}/iu;

/** An outlet, and whether it was inferred: from the title, the end of the page, or the address. */
export type Outlet = { readonly name: string; readonly inferred: boolean };

/**
 * Who published a page, by names that are given as the site's or the publisher's, the best first; never one of the authors if there is
 * another. The name that the address is made of leads; what another one adds to it ('Coast Daily Media Ltd') falls away.
 */
export function givenOutlet(
  given: readonly string[],
  authors: readonly string[],
  host: string | undefined,
): Outlet | undefined {
  const people = new Set(authors.map(squash));
  const labels = host === undefined ? [] : hostLabels(host);
  const names = given.map(clean).filter((name) => name !== '' && !DOMAIN.test(name));
  const proper = names.filter((name) => !people.has(squash(name)));
  const best = proper.find((name) => labels.includes(squash(name))) ?? proper[0] ?? names[0];
  return best === undefined ? undefined : { name: best, inferred: false };
}

/** What a page shows of its outlet where nothing names it. */
export type OutletHints = {
  readonly title: string;
  readonly headline: string | undefined;
  /** The text at the page's end, where who holds the rights is named. */
  readonly ending: string;
  readonly host: string | undefined;
};

/** Who published a page by the rest of its title, by who holds the rights, and else by its host. */
export function inferredOutlet({ title, headline = '', ending, host }: OutletHints): Outlet | undefined {
  const labels = host === undefined ? [] : hostLabels(host);
  const inferred = (name: string): Outlet => ({ name: withoutAddition(name, labels), inferred: true });
  const own = plainWords(headline);
  const parts = titleParts(squeeze(title), labels)
    .map(clean)
    .filter(
      (part) =>
        (part.length >= 3 || labels.includes(squash(part))) &&
        /\p{L}/u.test(part) &&
        part.length <= 40 &&
        part.split(' ').length <= 5 &&
        !NO_OUTLET.test(part) &&
        !DOMAIN.test(part),
    );
  const beside = parts.filter((part) => plainWords(part) !== own && !own.includes(plainWords(part)));
  const named = beside.find((part) => isNamedAfter(part, labels));
  if (named !== undefined) return inferred(named);
  const holder = rightsHolder(ending);
  if (holder !== undefined && (labels.length === 0 || isNamedAfter(holder, labels))) return inferred(holder);
  // A title that goes on after the headline does so with the outlet.
  if (beside.length > 0 && own !== '' && plainWords(title).includes(own)) return inferred(beside.at(-1)!);
  return host === undefined || labels.length === 0
    ? undefined
    : { name: host.replace(/^www\./u, ''), inferred: true };
}

/** Who holds the rights, as the end of a page says: '© 2025 Harbour Post'. */
export function rightsHolder(ending: string): string | undefined {
  const rights = HOLDER.exec(ending);
  const holder = clean(rights?.[1] ?? rights?.[2] ?? '');
  return holder === '' ? undefined : holder;
}

function clean(name: string): string {
  const text = squeeze(decodeEntities(name)).replace(/^@/u, '');
  const first = text.split(/\s+[|–—:-]\s+/u)[0] ?? '';
  return first.length <= LONGEST ? first : '';
}

/** 'Coast Daily Online' as 'Coast Daily', where that is what the host is called. */
function withoutAddition(name: string, labels: readonly string[]): string {
  // 'Harbour Post, the paper of the coast'.
  const [first = ''] = name.split(', ');
  if (first !== name && labels.includes(squash(first))) return first;
  const shorter = name.replace(/\s+(?:online|news|website|media|ltd\.?|inc\.?|group|digital|\.com)$/iu, '');
  return !labels.includes(squash(name)) && labels.includes(squash(shorter)) ? shorter : name;
}
