import type { Article } from '../article.ts';

const QUOTED_LENGTH = 80;

type Compared = Pick<
  Article,
  'headline' | 'outlet' | 'byline' | 'published' | 'updated' | 'url' | 'language' | 'topics' | 'corrections' | 'rights' | 'body'
>;

/**
 * What a reader would see changed between two versions of an article, each a few plain words without a full stop. They
 * quote the article, so they are data as it is.
 */
export function differences(before: Compared, after: Compared): string[] {
  const fields: readonly (readonly [name: string, before: string | undefined, after: string | undefined])[] = [
    ['headline', before.headline, after.headline],
    ['outlet', before.outlet, after.outlet],
    ['byline', before.byline, after.byline],
    ['published', before.published?.iso, after.published?.iso],
    ['updated', before.updated?.iso, after.updated?.iso],
    ['address', before.url, after.url],
    ['language', before.language, after.language],
    ['rights', before.rights, after.rights],
  ];
  const corrections = [before, after].map((of) => of.corrections.map(({ when, what }) => `${when?.iso ?? ''} ${what}`.trim()));
  return [
    ...fields.flatMap(([name, old, fresh]) => fieldDifference(name, old, fresh)),
    ...listDifferences('topic', before.topics, after.topics),
    ...listDifferences('correction', corrections[0]!, corrections[1]!),
    ...textDifference(before.body, after.body),
  ];
}

function fieldDifference(name: string, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  if (before === undefined) return [`${name} ${quoted(after!)} added`];
  if (after === undefined) return [`${name} ${quoted(before)} taken out`];
  return [`${name} ${quoted(before)} became ${quoted(after)}`];
}

function listDifferences(name: string, before: readonly string[], after: readonly string[]): string[] {
  const told = (texts: readonly string[], verb: string): string[] => {
    if (texts.length > 3) return [`${texts.length} ${name}s ${verb}`];
    return texts.map((text) => `${name} ${quoted(text)} ${verb}`);
  };
  const added = told(minus(after, before), 'added');
  const gone = told(minus(before, after), 'taken out');
  return added.length + gone.length === 0 && before.join('\n') !== after.join('\n')
    ? [`${name}s in another order`]
    : [...added, ...gone];
}

function textDifference(before: string, after: string): string[] {
  if (before === after) return [];
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)];
  const gone = minus(old, fresh).length;
  const come = minus(fresh, old).length;
  const changed = Math.min(gone, come);
  const counts = [
    { count: changed, verb: 'changed' },
    { count: come - changed, verb: 'added' },
    { count: gone - changed, verb: 'taken out' },
  ].filter(({ count }) => count > 0);
  const parts = counts.map(({ count, verb }, at) => `${at === 0 ? counted(count) : count.toLocaleString('en')} ${verb}`);
  if (parts.length > 0) return [`text: ${parts.join(', ')}`];
  return [old.join('\n') === fresh.join('\n') ? 'text: blanks and line ends changed' : 'text: paragraphs in another order'];
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Those of `some` that have no equal in `others`, each counted as often as it is there. */
function minus(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
}

function counted(count: number): string {
  return `${count.toLocaleString('en')} paragraph${count === 1 ? '' : 's'}`;
}

function quoted(text: string): string {
  const cut = text.length <= QUOTED_LENGTH ? text : `${text.slice(0, QUOTED_LENGTH).replace(/[\uD800-\uDBFF]$/u, '')}…`;
  return `“${cut}”`;
}
