import { UserError } from '../errors.ts';
import { inEnglish, type Reason, Refusal } from '../refusals.ts';
import { codeOf } from './disk.ts';

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: ['diskFull'],
  EDQUOT: ['quotaUsed'],
  EFBIG: ['fileTooBig'],
  EACCES: ['mayNotWrite', 'EACCES'],
  EPERM: ['mayNotWrite', 'EPERM'],
  EROFS: ['readOnly', 'EROFS'],
};

/**
 * What a failed write is to a person: a `UserError` where whoever runs the program can put it right (a full disk, a folder
 * that cannot be written), without the paths of the machine; any other error as it is.
 */
export function storageError(error: unknown): unknown {
  const reason = REASONS[codeOf(error)];
  if (error instanceof UserError || reason === undefined) return error;
  return new Refusal(['notWritten', reason], { cause: error });
}

/** What it is to whoever starts the program that its data folder cannot be used: a `UserError` of one line. */
export function dataFolderError(folder: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const known = REASONS[codeOf(error)];
  const reason = known === undefined ? codeOf(error) : inEnglish(known);
  return new UserError(`Cannot keep data in the folder '${folder}': ${reason}. Check DATA_DIR in .env.`, {
    cause: error,
  });
}
