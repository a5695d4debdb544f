/** A command line that cannot be read: told in one line on stderr, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
