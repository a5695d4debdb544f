import { fold } from '../text/words.ts';
import type { Side } from './answer.ts';
import { asked, type Asked } from './conflict/asked.ts';
import type { Candidate, Claim } from './conflict/claim.ts';
import { covers, gapDays, sameEvent } from './conflict/context.ts';
import { figureClaim, kindsOf } from './conflict/figures.ts';
import { placeClaim } from './conflict/places.ts';
import { polarityClaim } from './conflict/polarity.ts';
import { comparable, groupAlike, newestFirst, oneVoice, type SameReport, sideOf } from './conflict/sides.ts';
import type { Wants } from './wants.ts';

export type { Candidate } from './conflict/claim.ts';

/** Candidates weaker than this beside the best one are not weighed; dates, which stand in sentences about many things, need more. */
const WEAKEST = 0.4;
const WEAKEST_DATED = 0.5;
/** At least one side must be this strong: a conflict about something else than the best answer's is none. */
const STRONGEST = 0.55;
const STRONGEST_DATED = 0.8;
/** More sides than this are different things rather than different reports. */
const MOST_SIDES = 4;
/** Where the newest is asked for, reports this many days older than the newest one do not count. */
const NEWEST_DAYS = 1;

export type ConflictInput = {
  readonly question: string;
  readonly wants: Wants;
  /** The stems of the question's content words. */
  readonly questionStems: ReadonlySet<string>;
  /** Best first; several of one article are allowed. */
  readonly candidates: readonly Candidate[];
  /** The asker's today, `YYYY-MM-DD`: later reports are passed over. */
  readonly asOf: string;
  /** True for two near-copies: they count as one report. */
  readonly sameReport: SameReport;
};

/**
 * The sides of a disagreement between reports over the very thing asked, newest first; undefined where they agree, where only one report
 * answers, or where it is not sure that they speak of the same thing. Made to miss rather than to cry wolf.
 * Two reports are two outlets, or one outlet on two days; an outlet's last word of a day stands for its day.
 */
export function findConflict(input: ConflictInput): readonly Side[] | undefined {
  const read = readerOf(input.question, input.wants);
  const first = input.candidates[0];
  if (read === undefined || first === undefined || input.candidates.length < 2) return undefined;
  const question = asked(input.question, input.questionStems, first.article.language);
  if (question.verb === '' || question.topic.size === 0) return undefined;
  const claims: Claim[] = [];
  for (const candidate of input.candidates) {
    const { article } = candidate;
    if (
      candidate.strength < (input.wants === 'date' ? WEAKEST_DATED : WEAKEST) ||
      (article.published !== undefined && article.published.day > input.asOf)
    )
      continue;
    if (claims.some((claim) => claim.candidate.article === article)) continue;
    const claim = read(candidate, question);
    if (claim !== undefined && covers(candidate, question)) claims.push(claim);
  }
  return sidesOf(lastWords(claims, question), question, input);
}

/** True where reports can give different answers to what a question wants. */
export const mayDiffer = (question: string, wants: Wants): boolean => readerOf(question, wants) !== undefined;

type Read = (candidate: Candidate, asked: Asked) => Claim | undefined;

/** How a candidate is read for what a question wants; undefined where values are not compared. */
function readerOf(question: string, wants: Wants): Read | undefined {
  if (wants === 'place') return placeClaim;
  if (wants === 'yesno') return polarityClaim;
  const kinds = kindsOf(question, wants);
  return kinds === undefined ? undefined : (candidate, asked) => figureClaim(candidate, wants, kinds, asked);
}

/** One claim for each outlet and day, the last where times tell; only the newest day's where the newest is asked for. */
function lastWords(claims: readonly Claim[], question: Asked): readonly Claim[] {
  const sorted = [...claims].sort((a, b) => newestFirst(a.candidate.article, b.candidate.article));
  const kept: Claim[] = [];
  for (const claim of sorted) {
    const { article } = claim.candidate;
    if (kept.some((other) => oneVoice(other.candidate.article, article))) continue;
    const newest = kept[0]?.candidate.article;
    if (question.latest && newest !== undefined && gapDays(newest, article) > NEWEST_DAYS) continue;
    kept.push(claim);
  }
  return kept;
}

function sidesOf(
  claims: readonly Claim[],
  question: Asked,
  input: ConflictInput,
): readonly Side[] | undefined {
  const anchor = claims.reduce<Claim | undefined>(
    (best, claim) =>
      best === undefined || claim.candidate.strength > best.candidate.strength ? claim : best,
    undefined,
  );
  if (
    anchor === undefined ||
    anchor.candidate.strength < (input.wants === 'date' ? STRONGEST_DATED : STRONGEST)
  )
    return undefined;
  const groups = groupAlike(
    claims.filter(
      (claim) =>
        comparable(anchor, claim) &&
        (claim === anchor || sameEvent(anchor.candidate, claim.candidate, question, input.wants)),
    ),
    input.sameReport,
  );
  const sides = groups.flatMap((group) => sideOf(group, input.sameReport) ?? []);
  if (sides.length < 2 || sides.length > MOST_SIDES) return undefined;
  if (placesKnown(groups)) return undefined;
  return sides.sort((a, b) => newestFirst(a.quote.article, b.quote.article));
}

/** True where one of the articles names another side's place too: it is then within it, or a stop on the way. */
function placesKnown(groups: readonly (readonly Claim[])[]): boolean {
  return groups.some((group) =>
    group.some(
      ({ says }) =>
        says.is === 'place' &&
        groups.some(
          (other) =>
            other !== group &&
            other.some((claim) =>
              fold(`${claim.candidate.article.headline} ${claim.candidate.article.body}`).includes(
                says.place,
              ),
            ),
        ),
    ),
  );
}
