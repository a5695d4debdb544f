import { SAMPLES, SHARED } from '../article.ts';

/** Whose an article is, and whether it is a sample, by where its file lies. */
export type Place = { readonly collection: string; readonly sample: boolean };

/**
 * Tells a file's place from its path in the articles folder (with `/`): `servers/<server id>/…` belongs to that server,
 * `samples/…` are samples, a collection of their own, all else is shared. Undefined for what lies in `servers/` but in no server's folder: it must
 * never reach every reader by mistake. Case is ignored, since some file systems ignore it.
 */
export function placeOf(file: string): Place | undefined {
  const [first = '', second = '', ...rest] = file.split('/');
  if (first.toLowerCase() === 'servers')
    return /^\d{1,20}$/u.test(second) && rest.length > 0 ? { collection: second, sample: false } : undefined;
  const sample = first.toLowerCase() === 'samples' && second !== '';
  return { collection: sample ? SAMPLES : SHARED, sample };
}
