import { isWebAddress } from '../../articles/formats/fields.ts';

/** Parameters that say where a reader came from, and nothing of what is read. */
const TRACKING =
  /^(?:utm_.+|utm|at_.+|mc_[ce]id|fb_.+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|_ga|_gl|_hs.+|hsa_.+|mkt_tok|oly_.+|vero_.+|wt[._]?mc.*|s_cid|cid|ncid|cmp|cmpid|campaign(?:_?id)?|ito|smid|smtyp|ocid|sr_share|share|shared|sharetype|soc_src|soc_trk|tsrc|guccounter|guce_.+|ref|ref_?src|ref_?url|referrer|referer|src|source|spm|xtor|partner|feature|taid|traffic_source|echobox|__twitter_impression|fromrss|rss|feed|from|via|mibextid|rdt|trk|trackingid|intcmp|int_.+|ns_.+|sc_.+|pk_.+|mtm_.+|piano_.+|algo|dicbo|_branch_match_id|click_?id|_x_tr_.+|usqp|amp_js_v|amp_gsa|aoh|amp_tf)$/iu;
/** Parameters that ask for another form of the same article. */
const FORM =
  /^(?:amp|outputtype|output|view|print|printable|printpage|mobile|m|nomobile|lite|singlepage|single_page|pagewanted|fullsite|no_?redirect)$/iu;
const FORM_VALUE =
  /^(?:|1|true|yes|y|amp|amp-type|print|printable|mobile|all|lite|html|full|single|desktop)$/iu;
/** First labels of hosts that serve the same articles for other devices. */
const FORM_HOST = /^(?:www\d?|m|mobile|mob|amp|touch|lite|wap|edition)\.(?=[^.]+\.)/u;
const INDEX = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/iu;
const AMP_PATH = /(?:\/amp(?:\.html?)?\/?|\.amp(?:\.html?)?|-amp(?=\.html?$))$/iu;

/**
 * What addresses of one article have in common, to compare them by; not an address to open. Folded are: http and https, `www.` and the
 * hosts for phones, AMP pages and AMP caches, print forms, tracking parameters, the parameters' order, the fragment, index pages and the
 * slash at the end. What is no web address stays as it is.
 */
export function canonicalUrl(address: string): string {
  const given = parse(address.trim());
  if (given === undefined) return address.trim();
  const url = fromAmpCache(given) ?? given;
  let host = url.hostname.replace(/\.$/u, '');
  for (let shorter = host.replace(FORM_HOST, ''); shorter !== host; shorter = host.replace(FORM_HOST, ''))
    host = shorter;
  const port = /^(?:80|443)?$/u.test(url.port) ? '' : `:${url.port}`;
  return `${host}${port}${canonicalPath(url.pathname)}${canonicalQuery(url)}`;
}

/** An address as it is kept with an article: one to open, without its tracking parameters and its fragment. */
export function cleanUrl(address: string): string {
  const url = parse(address.trim());
  if (url === undefined) return address.trim();
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter(
    (name) => TRACKING.test(name) && !isMeaningful(name, url),
  );
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function parse(text: string): URL | undefined {
  return isWebAddress(text) ? new URL(text) : undefined;
}

/** `source=…` and the like name an article where nothing else in the address does. */
function isMeaningful(name: string, url: URL): boolean {
  return (
    /^(?:cid|from|via|source|src|ref|share|feed|rss)$/iu.test(name) &&
    url.pathname === '/' &&
    url.searchParams.size === 1
  );
}

/** The article's own address, of one at Google's AMP viewer or an AMP cache. */
function fromAmpCache(url: URL): URL | undefined {
  const viewer = /(?:^|\.)google\.[a-z.]{2,6}$/u.test(url.hostname)
    ? /^\/amp\/(s\/)?(.+)$/u.exec(url.pathname)
    : null;
  const cache = /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/u.test(url.hostname)
    ? /^\/[a-z]+\/(s\/)?(.+)$/u.exec(url.pathname)
    : null;
  const match = viewer ?? cache;
  if (match === null) return undefined;
  return parse(`http${match[1] === undefined ? '' : 's'}://${match[2]}${url.search}`);
}

function canonicalPath(path: string): string {
  let folded = withoutDots(plainEscapes(path).replace(/\/{2,}/gu, '/'));
  for (let shorter = folded; ; folded = shorter) {
    shorter = folded
      .replace(/\/$/u, '')
      .replace(INDEX, '')
      .replace(AMP_PATH, '')
      .replace(/^\/amp(?=\/)/iu, '');
    if (shorter === folded) return folded;
  }
}

function canonicalQuery(url: URL): string {
  const kept = [...url.searchParams].filter(
    ([name, value]) =>
      (!TRACKING.test(name) || isMeaningful(name, url)) && !(FORM.test(name) && FORM_VALUE.test(value)),
  );
  if (kept.length === 0) return '';
  const sorted = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return `?${sorted.join('&')}`;
}

/** A path without `.` and `..` (RFC 3986, 5.2.4), of which some releases of Node.js leave those after names that begin with a dot. */
function withoutDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/u.test(path)) return path;
  const kept: string[] = [];
  for (const part of path.split('/').slice(1)) {
    if (part === '..') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return `/${kept.join('/')}`;
}

/** A path with what needs no escape unescaped, and the rest escaped in capitals (RFC 3986, 6.2.2). */
function plainEscapes(path: string): string {
  return path.replace(/%([0-9a-f]{2})/giu, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/u.test(character) ? character : escape.toUpperCase();
  });
}
