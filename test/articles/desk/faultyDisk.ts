import { disk, type Disk } from '../../../src/files/disk.ts';

const CHANGING = ['write', 'append', 'truncate', 'rename', 'remove', 'makeFolder', 'syncFolder'] as const;
type Changing = (typeof CHANGING)[number];

/**
 * What a disk does from a step on: nothing more, as when it can only be read or the process was killed (half way through writing,
 * if the step writes); or it takes nothing more but goes on renaming and deleting, as when it is full.
 */
export type Fault = 'killed' | 'read-only' | 'full';

const CODES = { killed: 'EKILLED', 'read-only': 'EROFS', full: 'ENOSPC' } as const;

/** A disk that has a fault as long as it is switched on, and tells whether it showed. */
export type FaultyDisk = {
  readonly on: Disk;
  readonly setFaulty: (faulty: boolean) => void;
  readonly hasFailed: () => boolean;
};

/** The real disk; once it is set faulty, the fault begins with the change `at`, counted from 0. */
export function faultyDisk(fault: Fault, at: number): FaultyDisk {
  let count = 0;
  let faulty = false;
  let failed = false;
  const stands = (name: Changing): boolean =>
    fault === 'full' && !['write', 'append', 'makeFolder'].includes(name);
  const wrap = <K extends Changing>(name: K): Disk[K] => {
    const change = async (...given: Parameters<Disk[K]>): Promise<unknown> => {
      const real = disk[name] as (...given: Parameters<Disk[K]>) => Promise<unknown>;
      if (!faulty) return real(...given);
      const isFirst = count === at;
      const isFaulty = count >= at;
      count += 1;
      if (!isFaulty || stands(name)) return real(...given);
      failed = true;
      if (isFirst && fault !== 'read-only') await halfOf(name, given, real);
      throw Object.assign(new Error(`the disk is ${fault}`), { code: CODES[fault] });
    };
    return change as unknown as Disk[K];
  };
  const changing = Object.fromEntries(CHANGING.map((name) => [name, wrap(name)])) as unknown as Pick<Disk, Changing>;
  return {
    on: { ...disk, ...changing },
    setFaulty(is) {
      faulty = is;
    },
    hasFailed: () => failed,
  };
}

/** Writes the first half of what was to be written. */
async function halfOf(
  name: Changing,
  given: readonly unknown[],
  real: (...given: never) => Promise<unknown>,
): Promise<void> {
  if (name !== 'write' && name !== 'append') return;
  const [file, content, third] = given as [string, string | Uint8Array, never];
  const half = content.slice(0, Math.floor(content.length / 2));
  await (real as (...given: readonly unknown[]) => Promise<unknown>)(file, half, third);
}
