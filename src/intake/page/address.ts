import { isWebAddress } from '../../articles/formats/fields.ts';
import { canonicalUrl, cleanUrl } from '../duplicates/canonicalUrl.ts';

/**
 * The address to keep with an article. A page may name another one as its own (AMP and print pages do): it is believed where that is of
 * the same site and leads to one article, and where the page came without an address.
 */
export function chooseAddress(
  fetched: string | undefined,
  named: readonly (string | undefined)[],
): string | undefined {
  const own = named.flatMap((text) => {
    const url = text === undefined || !URL.canParse(text, fetched) ? undefined : new URL(text, fetched).href;
    return url !== undefined && isWebAddress(url) ? [cleanUrl(url)] : [];
  });
  if (fetched === undefined) return own[0];
  const site = siteOf(fetched);
  return (
    own.find(
      (url) => siteOf(url) === site && (new URL(url).pathname !== '/' || new URL(fetched).pathname === '/'),
    ) ?? cleanUrl(fetched)
  );
}

/** The host without what differs between a site's forms. */
function siteOf(address: string): string {
  return canonicalUrl(address).split(/[/?]/u, 1)[0]!;
}
