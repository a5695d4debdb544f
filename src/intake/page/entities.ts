import { decodeWindows1252 } from '../windows1252.ts';

/** The names of U+00A0 to U+00FF, in order (HTML 4.01, 24.2.1). */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil ' +
  'sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute ' +
  'Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc ' +
  'atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

/** Other names that news is written with. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&', AMP: '&', lt: '<', LT: '<', gt: '>', GT: '>', quot: '"', QUOT: '"', apos: "'",
  OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ', circ: 'ˆ', tilde: '˜',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  ndash: '–', mdash: '—', horbar: '―', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', rsquor: '’', rdquor: '”',
  dagger: '†', Dagger: '‡', bull: '•', hellip: '…', mldr: '…', permil: '‰', prime: '′', Prime: '″', lsaquo: '‹', rsaquo: '›', oline: '‾',
  frasl: '⁄', euro: '€', trade: '™', larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', minus: '−', infin: '∞', asymp: '≈', ne: '≠',
  le: '≤', ge: '≥', sum: '∑', radic: '√', loz: '◊', spades: '♠', clubs: '♣', hearts: '♥', diams: '♦', check: '✓', star: '☆',
  excl: '!', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', ast: '*', plus: '+', comma: ',', period: '.', sol: '/', colon: ':',
  semi: ';', equals: '=', quest: '?', commat: '@', lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', bsol: '\\', lowbar: '_', grave: '`',
  lbrace: '{', lcub: '{', rbrace: '}', rcub: '}', vert: '|', verbar: '|', Tab: '\t', NewLine: '\n', hyphen: '‐', dash: '‐',
  Zcaron: 'Ž', zcaron: 'ž', Ccaron: 'Č', ccaron: 'č', Cacute: 'Ć', cacute: 'ć', Dstrok: 'Đ', dstrok: 'đ', Lstrok: 'Ł', lstrok: 'ł',
  Sacute: 'Ś', sacute: 'ś', Zdot: 'Ż', zdot: 'ż', Zacute: 'Ź', zacute: 'ź', Eogon: 'Ę', eogon: 'ę', Aogon: 'Ą', aogon: 'ą', Nacute: 'Ń',
  nacute: 'ń', inodot: 'ı', imath: 'ı', Idot: 'İ', Gbreve: 'Ğ', gbreve: 'ğ', Scedil: 'Ş', scedil: 'ş', ecaron: 'ě', rcaron: 'ř', uring: 'ů',
}; // prettier-ignore

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries(OTHERS),
]);

const REFERENCE =
  /&(?:#(\d{1,8});?|#x([0-9a-f]{1,7});?|([a-z][a-z0-9]{1,31});|(amp|lt|gt|quot|nbsp)(?![a-z0-9=]))/giu;

/** A text with its character references undone, once. Names that are not known stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    REFERENCE,
    (whole: string, decimal?: string, hex?: string, name?: string, bare?: string) => {
      const named = name ?? bare;
      if (named !== undefined) return NAMED.get(named) ?? NAMED.get(named.toLowerCase()) ?? whole;
      return character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
    },
  );
}

function character(code: number): string {
  // References mean there what bytes mean in windows-1252 (HTML, 13.2.5.80).
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
