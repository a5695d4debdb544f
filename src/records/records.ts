import path from 'node:path';
import { z } from 'zod';
import { disk, type Disk } from '../files/disk.ts';
import { openJournal } from '../files/journal.ts';
import { dataFolderError, storageError } from '../files/storageError.ts';
import { createTurns } from '../files/turns.ts';
import { type Gap, gapReport, type Unanswered, withoutPersons } from './gapReport.ts';

/** How long questions and judgements are kept, in days. */
export const KEPT_DAYS = 90;
/** The most questions without an answer that are kept; beyond that the oldest go. */
export const MAX_GAPS = 20_000;

/** Whose question it was: a server's id; absent outside any server. */
type Where = { readonly server?: string | undefined };

/** A reader's judgement of an answer. */
export type Judgement = Where & {
  readonly person: string;
  /** What names the answer: equal for the same one, such as a message's id. At most 200 characters. */
  readonly answer: string;
  readonly question: string;
  readonly helpful: boolean;
};

/** What readers lacked and how they judged; nothing here is about an article. */
export type Records = {
  /** Keeps a question that the articles do not cover, without who asked. Never throws: failures go to `onError`. */
  readonly noteGap: (gap: Where & { readonly question: string }) => void;
  /** Keeps a judgement; of one person on one answer the latest counts. Throws a `UserError` where it cannot be stored. */
  readonly noteFeedback: (judgement: Judgement) => Promise<void>;
  /** The questions of one server, or of readers outside any, that were not covered or badly answered; most often asked first. */
  readonly gaps: (server: string | undefined, limit: number) => readonly Gap[];
  /** How answers in a server, or outside any, were judged. */
  readonly feedback: (server: string | undefined) => {
    readonly helpful: number;
    readonly notHelpful: number;
  };
  /** Deletes everything a person judged; resolves with how many judgements that were. */
  readonly forget: (person: string) => Promise<number>;
  /** Deletes everything of a server. */
  readonly forgetServer: (server: string) => Promise<void>;
  /** Deletes what is older than {@link KEPT_DAYS} days. */
  readonly sweep: () => Promise<void>;
  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
};

export type RecordsDeps = {
  readonly dataDir: string;
  readonly now: () => Date;
  /** Told of what could not be kept, and at the start of lines that cannot be read. */
  readonly onError: (error: unknown) => void;
  readonly on?: Disk;
};

const server = z.string().max(20).optional();
const at = z.iso.datetime();
const GAP = z.object({ at, server, question: z.string() });
const JUDGEMENT = z.object({
  at,
  server,
  person: z.string().max(100),
  answer: z.string().max(200),
  question: z.string(),
  helpful: z.boolean(),
});
type KeptGap = z.infer<typeof GAP>;
type KeptJudgement = z.infer<typeof JUDGEMENT>;

/**
 * Opens the records in `gaps.jsonl` and `feedback.jsonl` of `dataDir`, and deletes what is too old. One process may do so.
 * Throws a `UserError` where the folder cannot be written.
 */
export async function openRecords({ dataDir, now, onError, on = disk }: RecordsDeps): Promise<Records> {
  const turns = createTurns();
  const { gapJournal, judgementJournal, gaps: kept, judgements: all } = await openBoth(dataDir, on, onError);
  let gaps = kept;
  let judgements = new Map(all.map((judgement) => [keyOf(judgement), judgement]));
  let lines = all.length;

  const replaceGaps = async (next: KeptGap[]): Promise<void> => {
    await gapJournal.replace(next);
    gaps = next;
  };
  const replaceJudgements = async (keep: (judgement: KeptJudgement) => boolean): Promise<number> => {
    const next = [...judgements.values()].filter(keep);
    const deleted = judgements.size - next.length;
    if (next.length === lines) return 0;
    await judgementJournal.replace(next);
    judgements = new Map(next.map((judgement) => [keyOf(judgement), judgement]));
    lines = next.length;
    return deleted;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    turns.take(work).catch((error: unknown) => {
      throw storageError(error);
    });
  const sweep = (): Promise<void> =>
    inTurn(async () => {
      const since = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
      const young = gaps.filter((gap) => gap.at >= since).slice(-MAX_GAPS);
      if (young.length < gaps.length) await replaceGaps(young);
      await replaceJudgements((judgement) => judgement.at >= since);
    });

  await sweep();
  return {
    noteGap({ server, question }) {
      const entry = { at: now().toISOString(), server, question: withoutPersons(question) };
      void inTurn(async () => {
        await gapJournal.append(entry);
        gaps.push(entry);
        if (gaps.length >= 2 * MAX_GAPS) await replaceGaps(gaps.slice(-MAX_GAPS));
      }).catch(onError);
    },
    noteFeedback: ({ server, person, answer, question, helpful }) =>
      inTurn(async () => {
        const entry = JUDGEMENT.parse({
          at: now().toISOString(),
          server,
          person,
          answer,
          question: withoutPersons(question),
          helpful,
        });
        await judgementJournal.append(entry);
        lines += 1;
        // Deleted first, so that the order of the map stays that of time.
        judgements.delete(keyOf(entry));
        judgements.set(keyOf(entry), entry);
        if (lines > 2 * judgements.size + 1_000) await replaceJudgements(() => true);
      }),
    gaps(server, limit) {
      const notCovered = gaps.map((gap) => ({ ...gap, why: 'notCovered' as const }));
      const notHelpful = [...judgements.values()]
        .filter(({ helpful }) => !helpful)
        .map((judgement) => ({ ...judgement, why: 'notHelpful' as const }));
      const asked: readonly (Unanswered & Where)[] = [...notCovered, ...notHelpful];
      return gapReport(
        asked.filter((one) => one.server === server),
        limit,
      );
    },
    feedback(server) {
      const given = [...judgements.values()].filter((judgement) => judgement.server === server);
      const helpful = given.filter((judgement) => judgement.helpful).length;
      return { helpful, notHelpful: given.length - helpful };
    },
    forget: (person) => inTurn(() => replaceJudgements((judgement) => judgement.person !== person)),
    forgetServer: (server) =>
      inTurn(async () => {
        const others = gaps.filter((gap) => gap.server !== server);
        if (others.length < gaps.length) await replaceGaps(others);
        await replaceJudgements((judgement) => judgement.server !== server);
      }),
    sweep,
    close: turns.idle,
  };
}

async function openBoth(dataDir: string, on: Disk, onError: (error: unknown) => void) {
  try {
    const {
      journal: gapJournal,
      entries: gaps,
      flaws,
    } = await openJournal(path.join(dataDir, 'gaps.jsonl'), GAP, on);
    const judged = await openJournal(path.join(dataDir, 'feedback.jsonl'), JUDGEMENT, on);
    for (const flaw of [...flaws, ...judged.flaws]) onError(new Error(flaw));
    return { gapJournal, judgementJournal: judged.journal, gaps: [...gaps], judgements: judged.entries };
  } catch (error) {
    throw dataFolderError(dataDir, error);
  }
}

function keyOf({ person, answer }: { readonly person: string; readonly answer: string }): string {
  return JSON.stringify([person, answer]);
}
