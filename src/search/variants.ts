import { stemmer } from '../text/stems.ts';
import type { Term } from '../text/terms.ts';
import { backgroundShare } from './background.ts';
import type { CollectionIndex } from './collectionIndex.ts';
import type { Lexicon } from './lexicon.ts';
import { COMPOUNDING, compoundTerms } from './compounds.ts';
import { formsOf, synonymsOf } from './kin.ts';
import { nearTerms } from './spelling.ts';

export type Variant = { readonly id: number; readonly weight: number };

/**
 * Endings that make one English word of another (Pakistan, Pakistani; dock, docker; mediate, mediator) which stemming keeps
 * apart. Shorter beginnings than {@link SHORTEST_ROOT} meet by chance.
 */
const ENDINGS = [
  'er',
  'or',
  'ist',
  'ian',
  'an',
  'n',
  'i',
  'ish',
  'ese',
  'man',
  'y',
  'ic',
  'al',
  'ment',
  'ship',
  'age',
  'ant',
  'ent',
  'ion',
  'ive',
  'ward',
];
const SHORTEST_ROOT = 4;

/** A word of another form counts less than the word itself. */
const RELATED = 0.6;
const FORM = 0.9;
const SYNONYM = 0.6;
const OTHER_LANGUAGE = 0.9;
const MISSPELT = 0.8;

/** Languages beyond the question's own whose stems are tried: the commonest of the reader's articles. */
const LANGUAGES = 10;

/**
 * The terms that count as a word of the question: its stem, its stems in the other languages of the reader's articles, and,
 * where no article has any of them, compounds that it is part of or, if the word is no known one, the nearest spellings that
 * articles do have.
 */
export function createVariants(
  lexicon: Lexicon,
  indexes: readonly CollectionIndex[],
  language: string,
  synonyms: boolean,
): (term: Term) => readonly Variant[] {
  const languages = new Map<string, number>();
  for (const index of indexes)
    for (const [name, articles] of index.languages())
      languages.set(name, (languages.get(name) ?? 0) + articles);
  const others = [...languages].filter(([name, articles]) => name !== language && articles > 0).sort((a, b) => b[1] - a[1]).slice(0, LANGUAGES); // prettier-ignore
  const held = (id: number): boolean => indexes.some((index) => index.articlesWith(id) > 0);
  return (term) => {
    const found = new Map<number, number>();
    const add = (text: string, weight: number): void => {
      const id = lexicon.id(text);
      if (id !== undefined && held(id)) found.set(id, Math.max(weight, found.get(id) ?? 0));
    };
    add(term.term, 1);
    if (language === 'en' && !/^[\p{N}^]/u.test(term.term))
      for (const related of relatives(term.term)) add(related, RELATED);
    if (language === 'en' && !term.name) {
      for (const other of formsOf(term.term)) add(other, FORM);
      if (synonyms) for (const other of synonymsOf(term.term)) add(other, SYNONYM);
    }
    if (!term.term.startsWith('^'))
      for (const [name] of others) add(stemmer(name)(term.word), OTHER_LANGUAGE);
    if (found.size === 0 && COMPOUNDING.has(language))
      for (const id of compoundTerms(term.term, lexicon, held)) found.set(id, RELATED);
    if (
      found.size === 0 &&
      backgroundShare(term.term) === undefined &&
      backgroundShare(term.word) === undefined
    )
      for (const id of nearTerms(term.term, lexicon, held)) found.set(id, MISSPELT);
    return [...found].map(([id, weight]) => ({ id, weight }));
  };
}

function* relatives(stem: string): Generator<string> {
  for (const ending of ENDINGS) {
    if (stem.length >= SHORTEST_ROOT) yield stem + ending;
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_ROOT)
      yield stem.slice(0, -ending.length);
  }
}
