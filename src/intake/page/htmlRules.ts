const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing and have no end tag. */
export const VOID = set('area base br col embed frame hr img input keygen link meta param source track wbr');

/** Elements that hold nothing of an article, left out with all that is in them. */
export const DROPPED = set(
  'svg math canvas object applet video audio template select datalist map picture noscript',
);

/** Elements that stand as a block of their own; each ends an open paragraph. */
export const BLOCKS = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr main menu nav ol p pre section summary table ul',
);
/** Blocks that can only stand in certain others, and have rules of their own. */
export const PARTS = set('li dt dd td th tr tbody thead tfoot caption');

export const HEADING = /^h[1-6]$/u;

/** Elements that a start tag ends if they are open, up to the nearest of those that keep it inside (HTML, 13.2.6.4.7). */
type Rule = { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> };

const PARAGRAPH: Rule = {
  ends: set('p'),
  within: set('td th table button caption figure li blockquote div'),
};
const CELL: Rule = { ends: set('td th'), within: set('tr table') };
const TERM: Rule = { ends: set('dt dd'), within: set('dl') };
const ROWS: Rule = { ends: set('thead tbody tfoot tr td th'), within: set('table') };
const RULES: ReadonlyMap<string, Rule> = new Map([
  ['li', { ends: set('li'), within: set('ul ol menu dir') }],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', { ends: set('tr td th'), within: set('table') }],
  ['thead', ROWS],
  ['tbody', ROWS],
  ['tfoot', ROWS],
  ['a', { ends: set('a'), within: set('td th table') }],
]);

/** What a start tag ends before it begins. */
export function rulesOf(tag: string): readonly Rule[] {
  const own = RULES.get(tag);
  const paragraph = BLOCKS.has(tag) ? [PARAGRAPH] : [];
  return own === undefined ? paragraph : [...paragraph, own];
}

/** Whether an element is part of a line of text: its stray end tag ends no block. */
export function isInline(tag: string): boolean {
  return !BLOCKS.has(tag) && !PARTS.has(tag) && tag !== 'a';
}
