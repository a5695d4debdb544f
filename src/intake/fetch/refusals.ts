import { UserError } from '../../errors.ts';

/** What to tell a person of an answer that is no page, by its status. */
export function refusedStatus(status: number): UserError {
  if (status === 404 || status === 410)
    return new UserError(`The site has no such page (${status}). Check the address.`);
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new UserError(`The site does not let Byline read that page (${status}). Paste the text instead.`);
  if (status === 429)
    return new UserError('The site asks to wait (429). Try again later, or paste the text.');
  if (status >= 500)
    return new UserError(
      `The site has a problem of its own (${status}). Try again later, or paste the text.`,
    );
  return new UserError(`The site answered without a page (${status}). Check the address, or paste the text.`);
}

const BY_CODE: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME|ENODATA|ESERVFAIL|EAI_FAIL)$/u, 'There is no site of that name, or it cannot be found now. Check the address.'],
  [/^UND_ERR_HEADERS_OVERFLOW$/u, 'The site answers with headers without end. Paste the text instead.'],
  [/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/u, 'The site’s certificate is not valid, so nothing is read from it. Paste the text instead.'],
  [/TIMEDOUT|TIMEOUT/u, 'The site does not answer. Try again later, or paste the text.'],
  [/^(?:HPE_|UND_ERR_RES|UND_ERR_INFO|UND_ERR_NOT_SUPPORTED|EPROTO|ERR_SSL)/u, 'What answers there is no web server that can be understood. Check the address.'],
  [/^(?:E[A-Z]+|UND_ERR_\w+)$/u, 'The site cannot be reached. Check the address, try again later, or paste the text.'],
]; // prettier-ignore

/**
 * What went wrong on the way, as a person can be told. Failures of this program stay what they are.
 * `limit`: how long a fetch may take, in milliseconds.
 */
export function explainFailure(error: unknown, limit: number): unknown {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return error;
  if (error.name === 'TimeoutError')
    return new UserError(
      `The site took longer than ${limit / 1_000} seconds. Try again later, or paste the text.`,
      { cause: error },
    );
  const code = error.name === 'HTTPParserError' ? 'HPE_' : ((error as NodeJS.ErrnoException).code ?? '');
  const known = BY_CODE.find(([pattern]) => pattern.test(code));
  return known === undefined || code.startsWith('ERR_INVALID')
    ? error
    : new UserError(known[1], { cause: error });
}
