import { type About, readAboutLine } from '../lines/aboutLine.ts';
import { saysCut } from '../lines/cutLine.ts';
import { isLitterLine } from '../lines/litterLine.ts';
import { plainWords } from '../page/titles.ts';

/** The text of a pasted article, and what of its lines was taken for none of it. */
export type BodyLines = {
  readonly kept: readonly string[];
  readonly leftOut: readonly string[];
  /** What lines below the text tell, such as its tags. */
  readonly about: About;
  readonly cut: boolean;
};

/** What stands above a list of other articles. */
const LIST_HEADING =
  /^(?:related(?: (?:articles?|stories|news|content|posts|coverage|links|topics))?|read (?:more|also|next)|also read|see also|more on this story|more (?:stories|news)|recommended(?: (?:for you|stories|articles))?|you (?:may|might) also like|don t miss|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest (?:news|stories)|up next|te puede interesar|noticias relacionadas|lire aussi|articles lies|mehr zum thema|leia tambem|متعلقہ خبریں|مزید پڑھیں|یہ بھی پڑھیں|مواضیع ذات صله|مطالب مرتبط)$/u;
/** The most headlines in such a list, and the longest, in UTF-16 units. */
const LIST = { most: 8, longest: 130 };
/** How many of the last lines may be about the article. */
const TAIL = 6;
/** Longer lines are neither headings nor headlines, in UTF-16 units. */
const LONGEST = 2_000;

/** Sorts the paragraphs below a pasted article's head. Nothing falls away without being listed. */
export function sortLines(paragraphs: readonly string[], headline: string | undefined): BodyLines {
  const kept: string[] = [];
  const leftOut: string[] = [];
  let about: About = {};
  let cut = false;
  let listed = 0;
  for (const [i, line] of paragraphs.entries()) {
    const isLast = i >= paragraphs.length - TAIL;
    const bare = plainWords(line.slice(0, LONGEST));
    if (listed > 0 && isListed(line)) {
      listed--;
      leftOut.push(line);
      continue;
    }
    listed = 0;
    const asksToPay = saysCut(line);
    cut ||= asksToPay;
    const below = isLast && kept.length > 0 ? readAboutLine(line) : undefined;
    if (below !== undefined && (below.about.topics ?? below.about.updated) !== undefined) {
      about = { ...below.about, ...about };
      leftOut.push(...below.leftOut);
    } else if (asksToPay || isLitterLine(line)) {
      leftOut.push(line);
      if (LIST_HEADING.test(bare)) listed = LIST.most;
    } else if (headline !== undefined && kept.length === 0 && bare === plainWords(headline))
      leftOut.push(line);
    else kept.push(line);
  }
  return { kept, leftOut, about, cut };
}

/** A headline in a list: short, and no sentence. */
function isListed(line: string): boolean {
  return line.length <= LIST.longest && !/[.!?…۔。।:]["'”’»)\]]*$/u.test(line);
}
