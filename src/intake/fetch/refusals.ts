import { UserError } from '../../errors.ts';
import { type Reason, Refusal } from '../../refusals.ts';

/** What to tell a person of an answer that is no page, by its status. */
export function refusedStatus(status: number): Refusal {
  if (status === 404 || status === 410) return new Refusal(['noSuchPage', status]);
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new Refusal(['pageForbidden', status]);
  if (status === 429) return new Refusal(['siteAsksToWait']);
  if (status >= 500) return new Refusal(['siteInTrouble', status]);
  return new Refusal(['noPage', status]);
}

const BY_CODE: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME|ENODATA|ESERVFAIL|EAI_FAIL)$/u, ['noSite']],
  [/^UND_ERR_HEADERS_OVERFLOW$/u, ['endlessHeaders']],
  [/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/u, ['badCertificate']],
  [/TIMEDOUT|TIMEOUT/u, ['siteSilent']],
  [/^(?:HPE_|UND_ERR_RES|UND_ERR_INFO|UND_ERR_NOT_SUPPORTED|EPROTO|ERR_SSL)/u, ['noWebServer']],
  [/^(?:E[A-Z]+|UND_ERR_\w+)$/u, ['siteUnreachable']],
]; // prettier-ignore

/**
 * What went wrong on the way, as a person can be told. Failures of this program stay what they are.
 * `limit`: how long a fetch may take, in milliseconds.
 */
export function explainFailure(error: unknown, limit: number): unknown {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return error;
  if (error.name === 'TimeoutError') return new Refusal(['siteSlow', limit / 1_000], { cause: error });
  const code = error.name === 'HTTPParserError' ? 'HPE_' : ((error as NodeJS.ErrnoException).code ?? '');
  const known = BY_CODE.find(([pattern]) => pattern.test(code));
  return known === undefined || code.startsWith('ERR_INVALID')
    ? error
    : new Refusal(known[1], { cause: error });
}
