const POINT_GROUPS = new Set([
  'de',
  'es',
  'fr',
  'tr',
  'it',
  'pt',
  'nl',
  'id',
  'da',
  'no',
  'sv',
  'ru',
  'pl',
  'el',
  'ro',
]);
/**
 * The amount a figure stands for. Separators by the language's custom: '1,000' is 1000 in English, '1.000' in German;
 * where both occur the last is the decimal one; Indian groups (1,00,000) are read too. NaN where it is no plain number.
 */
export function figure(text: string, language: string): { amount: number; decimals: number } {
  if (text.includes(':')) return { amount: Number.NaN, decimals: 0 };
  const [group, decimal] = separators(text, language);
  const plain = text.replaceAll(group, '').replace(decimal, '.');
  const point = plain.indexOf('.');
  return { amount: Number(plain), decimals: point < 0 ? 0 : plain.length - point - 1 };
}

function separators(text: string, language: string): [string, string] {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ['.', ','] : [',', '.'];
  if (POINT_GROUPS.has(language))
    return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? ['.', ','] : comma >= 0 ? ['.', ','] : [',', '.'];
  if (point >= 0) return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? ['.', ','] : [',', '.'];
  return /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(text) ? [',', '.'] : comma >= 0 ? ['.', ','] : [',', '.'];
}
