import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageSet } from './set.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { urdu } from './urdu.ts';

/** The same ten reports and twenty questions in seven languages. */
export const LANGUAGE_SETS: readonly LanguageSet[] = [
  spanish,
  german,
  french,
  turkish,
  urdu,
  arabic,
  chinese,
];
