/** What the bytes 0x80 to 0x9F mean in windows-1252 (Encoding Standard, index windows-1252). */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes windows-1252. Some releases of Node.js take it for Latin-1, which has control characters in place of quotation marks. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const { buffer, byteOffset, byteLength } = bytes;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/gu, (sign) => SIGNS[sign.charCodeAt(0) - 0x80]!); // oxlint-disable-line no-control-regex
}
