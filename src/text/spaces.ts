/** True for the UTF-16 unit of white space. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  (code >= 8192 && code <= 8203) ||
  code === 12288 ||
  code === 65279;
