import { problem, type Problem } from './problems.ts';

/** Whom a message may call, as Discord's reference calls it an 'allowed mentions object'. */
export type AllowedMentions = {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly replied_user?: boolean | null;
};

/** Byline's own rule, which Discord does not ask for: each message and each edit says that nobody may be called. */
export function silenceProblems(allowed: AllowedMentions | null | undefined): Problem[] {
  const silent =
    allowed?.parse?.length === 0 && [allowed.users, allowed.roles].every((ids) => (ids ?? []).length === 0);
  return silent
    ? []
    : [problem(['allowed_mentions'], 'ALLOWED_MENTIONS_NOT_EMPTY', 'allowed_mentions has to be {parse: []}')];
}
