/** What is looked at of a text, in bytes. */
const SAMPLE = 20_000;

/**
 * Charsets that texts come in without saying so, each with signs that its texts are full of: the most frequent letters of the languages
 * that are written in it. `share`: the part of all signs beyond ASCII that they make up at least.
 */
const CHARSETS: readonly { readonly name: string; readonly signs: RegExp; readonly share: number }[] = [
  { name: 'shift_jis', signs: /[\u3040-\u30ff]/gu, share: 0.25 },
  { name: 'euc-jp', signs: /[\u3040-\u30ff]/gu, share: 0.25 },
  { name: 'euc-kr', signs: /[\uac00-\ud7a3]/gu, share: 0.8 },
  { name: 'gb18030', signs: /[的一是不了在有人这中大国和年日月在会说]/gu, share: 0.06 },
  { name: 'big5', signs: /[的一是不了在有人這中大國和年日月會說]/gu, share: 0.06 },
  { name: 'windows-1256', signs: /[اليمنوترب]/gu, share: 0.5 },
  { name: 'windows-1251', signs: /[оеаинтсрвл]/gu, share: 0.5 },
  { name: 'windows-1253', signs: /[αοεινστρκλ]/gu, share: 0.45 },
  { name: 'windows-1255', signs: /[יוהלאתרמבש]/gu, share: 0.5 },
];
/** A text of Latin letters has fewer signs beyond ASCII than this part of all. */
const LATIN = 0.2;

/** The charset of a text that is no UTF-8 and does not say what it is; windows-1252 where nothing points elsewhere. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const beyond = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  if (beyond < sample.length * LATIN) return 'windows-1252';
  for (const { name, signs, share } of CHARSETS) {
    const text = new TextDecoder(name).decode(sample);
    const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0; // oxlint-disable-line no-control-regex
    const broken = text.match(/\ufffd/gu)?.length ?? 0;
    // The sample may end inside a sign.
    if (broken <= 1 && (text.match(signs)?.length ?? 0) >= all * share) return name;
  }
  return 'windows-1252';
}
