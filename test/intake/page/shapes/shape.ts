/** A page as it is met on the web, and what a reader sees in it. All outlets, people and places are invented. */
export type Shape = {
  readonly name: string;
  /** Where the page would stand; the tests serve it on this machine. */
  readonly address: string;
  readonly html: string;
  /** How it is sent: `charset` encodes the page, `header` is what `Content-Type` says. */
  readonly charset?:
    'windows-1256' | 'shift_jis' | 'windows-1252' | 'windows-1251' | 'euc-kr' | 'gbk' | 'utf-16le';
  readonly header?: string;
  readonly coding?: 'gzip' | 'br' | 'deflate';
  /** Sent in pieces, without its length; behind three redirects. */
  readonly chunked?: boolean;
  readonly redirected?: boolean;
  readonly headline: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly language: string;
  readonly url?: string;
  readonly paragraphs: readonly string[];
  /** Codes of the warnings that an editor must see. */
  readonly warnings?: readonly string[];
};

/** Paragraphs as plain `<p>` elements. */
export const ps = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n');
