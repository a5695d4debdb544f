import { readAboutLine } from '../lines/aboutLine.ts';

const RULE = /^(?:[-–—_=*~#]\s?){3,}$/u;
/** How many lines after a rule are looked at for a line about an article. */
const REACH = 5;

/**
 * Parts lines into articles at lines of dashes, stars and the like, but only where another article begins below: one with a line about
 * itself, such as a byline or a date. Rules inside a text part its sections.
 */
export function splitArticles(lines: readonly string[]): string[][] {
  const articles: string[][] = [[]];
  let isBegun = false;
  for (const [i, line] of lines.entries()) {
    const isRule = RULE.test(line);
    if (isRule && isBegun && beginsArticle(lines.slice(i + 1, i + 1 + 2 * REACH))) {
      articles.push([]);
      isBegun = false;
    } else {
      articles.at(-1)!.push(isRule ? '' : line);
      isBegun ||= !isRule && line !== '';
    }
  }
  return articles;
}

/** Whether the lines below a rule begin an article. */
function beginsArticle(lines: readonly string[]): boolean {
  const first = lines.filter((line) => line !== '').slice(0, REACH);
  const end = first.findIndex((line) => RULE.test(line));
  const head = end < 0 ? first : first.slice(0, end);
  return head.length > 1 && head.slice(1).some((line) => readAboutLine(line) !== undefined);
}
