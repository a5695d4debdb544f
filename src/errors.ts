/**
 * A mistake a person can put right: shown to them, privately, in these words. Anything else that is thrown is a
 * failure: logged once with an id, and shown as 'Something went wrong (id)'.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
