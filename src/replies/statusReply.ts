import type { Moment } from '../articles/article.ts';
import type { Holdings } from '../newsroom.ts';
import { date, joined, plain } from './inline.ts';
import type { Block, Line, Reply } from './reply.ts';
import type { Wording } from './wording.ts';

const MAX_PROBLEMS = 15;

/** What there is to read, and what could not be read. */
export function statusReply(holdings: Holdings, words: Wording): Reply {
  const { articles, outlets, samples, oldest, newest, problems, startedAt } = holdings;
  const span = oldest && newest && between(oldest, newest, words);
  const blocks: Block[] = [
    { kind: 'line', line: joined([[plain(words.holdings(articles, outlets), 'strong')], span]) },
  ];
  if (samples && articles > 0) blocks.push({ kind: 'line', line: [plain(words.samplesInForce)] });
  if (articles === 0) blocks.push({ kind: 'line', line: [plain(words.addArticles)] });
  if (problems.length > 0) {
    blocks.push({ kind: 'heading', line: [plain(words.problems(problems.length))] });
    blocks.push({
      kind: 'list',
      numbered: false,
      items: problems.slice(0, MAX_PROBLEMS).map(({ file, line, reason }) => ({
        lines: [[plain(words.place(file, line), 'strong'), plain(`${words.colon}${reason}`)]],
      })),
    });
    const rest = problems.length - MAX_PROBLEMS;
    if (rest > 0) blocks.push({ kind: 'line', line: [plain(words.more(rest))], quiet: true });
  }
  blocks.push({ kind: 'line', quiet: true, line: words.running(date(moment(startedAt))) });
  return { blocks, actions: [] };
}

function between(oldest: Moment, newest: Moment, words: Wording): Line {
  return oldest.day === newest.day
    ? words.publishedOn(date(newest))
    : words.fromTo(date(oldest), date(newest));
}

function moment(at: Date): Moment {
  const iso = at.toISOString();
  return { iso, day: iso.slice(0, 10), instant: at.getTime() };
}
