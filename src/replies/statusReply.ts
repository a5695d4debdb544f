import type { Moment } from '../articles/article.ts';
import type { Holdings, Readers } from '../newsroom.ts';
import { told } from '../refusals.ts';
import { date, day, joined, plain, quiet, shortened } from './inline.ts';
import type { Block, Line, Reply } from './reply.ts';
import type { Wording } from './wording.ts';

const MAX_PROBLEMS = 15;
/** Questions without a helpful answer that editors are shown. */
export const MAX_GAPS = 10;
const MAX_QUESTION = 120;

/** What readers lacked: for editors only. */
export type Lacks = Pick<Readers, 'gaps' | 'feedback'>;

/** What there is to read, and what could not be read. What readers asked in vain is for whoever asked for it alone. */
export function statusReply(holdings: Holdings, words: Wording, lacks?: Lacks): Reply {
  const { articles, awaited, outlets, samples, oldest, newest, problems, startedAt } = holdings;
  const span = oldest && newest && between(oldest, newest, words);
  const blocks: Block[] = [
    { kind: 'line', line: joined([[plain(words.holdings(articles, outlets), 'strong')], span]) },
  ];
  if (awaited > 0) blocks.push({ kind: 'line', line: [plain(words.stillRead(awaited))] });
  if (samples && articles > 0) blocks.push({ kind: 'line', line: [plain(words.samplesInForce)] });
  if (articles + awaited === 0) blocks.push({ kind: 'line', line: [plain(words.addArticles)] });
  if (problems.length > 0) {
    blocks.push({ kind: 'heading', line: [plain(words.problems(problems.length))] });
    blocks.push({
      kind: 'list',
      numbered: false,
      items: problems.slice(0, MAX_PROBLEMS).map(({ file, line, reason }) => ({
        lines: [
          [plain(words.place(file, line), 'strong'), plain(`${words.colon}${told(reason, words.refusals)}`)],
        ],
      })),
    });
    const rest = problems.length - MAX_PROBLEMS;
    if (rest > 0) blocks.push({ kind: 'line', line: [plain(words.more(rest))], quiet: true });
  }
  if (lacks !== undefined) blocks.push(...lackBlocks(lacks, words));
  blocks.push({ kind: 'line', quiet: true, line: words.running(date(moment(startedAt))) });
  return { blocks, actions: [], ...(lacks !== undefined && { private: true }) };
}

function between(oldest: Moment, newest: Moment, words: Wording): Line {
  return oldest.day === newest.day
    ? words.publishedOn(day(newest.day))
    : words.fromTo(day(oldest.day), day(newest.day));
}

function moment(at: Date): Moment {
  const iso = at.toISOString();
  return { iso, day: iso.slice(0, 10), instant: at.getTime() };
}

function lackBlocks({ gaps, feedback }: Lacks, words: Wording): Block[] {
  const found = gaps(MAX_GAPS);
  const { helpful, notHelpful } = feedback();
  const heading: Block = { kind: 'heading', line: [plain(words.gapsTitle)] };
  const judged: Block[] =
    helpful + notHelpful === 0
      ? []
      : [
          {
            kind: 'line',
            quiet: true,
            line: joined([
              [plain(words.helpful + words.colon + words.number(helpful))],
              [plain(words.notHelpful + words.colon + words.number(notHelpful))],
            ]),
          },
        ];
  if (found.length === 0)
    return [heading, { kind: 'line', line: [plain(words.noGaps)], quiet: true }, ...judged];
  const items = found.map(({ question, times, notHelpful, last }) => ({
    lines: [
      [plain(shortened(question, MAX_QUESTION))],
      quiet(
        joined([
          [plain(words.askedTimes(times))],
          notHelpful === 0 ? undefined : [plain(words.notHelpfulTimes(notHelpful))],
          [date(moment(new Date(last)))],
        ]),
      ),
    ],
  }));
  return [heading, { kind: 'list', numbered: false, items }, ...judged];
}

/** The questions without a helpful answer, alone. */
export function gapsReply(lacks: Lacks | undefined, words: Wording): Reply {
  const blocks: Block[] =
    lacks === undefined ? [{ kind: 'line', line: [plain(words.noGaps)] }] : lackBlocks(lacks, words);
  return { blocks, actions: [], private: true };
}
