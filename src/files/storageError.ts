import { UserError } from '../errors.ts';
import { codeOf } from './disk.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this system allows',
  EACCES: 'Byline may not write there (EACCES)',
  EPERM: 'Byline may not write there (EPERM)',
  EROFS: 'the disk can only be read (EROFS)',
};

/**
 * What a failed write is to a person: a `UserError` where whoever runs the program can put it right (a full disk, a folder
 * that cannot be written), without the paths of the machine; any other error as it is.
 */
export function storageError(error: unknown): unknown {
  const reason = REASONS[codeOf(error)];
  if (error instanceof UserError || reason === undefined) return error;
  return new UserError(`Nothing was changed: ${reason}. Whoever runs this bot has to put that right first.`, {
    cause: error,
  });
}

/** What it is to whoever starts the program that its data folder cannot be used: a `UserError` of one line. */
export function dataFolderError(folder: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const reason = REASONS[codeOf(error)] ?? codeOf(error);
  return new UserError(`Cannot keep data in the folder '${folder}': ${reason}. Check DATA_DIR in .env.`, {
    cause: error,
  });
}
