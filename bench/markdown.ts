/** A Markdown table: the first column reads from the left, the rest are figures. Columns that are empty ('–') in every row are left out. */
export function markdownTable(
  first: string,
  rows: readonly (readonly [name: string, cells: Readonly<Record<string, string>>])[],
): string {
  const columns = [...new Set(rows.flatMap(([, cells]) => Object.keys(cells)))].filter((column) =>
    rows.some(([, cells]) => (cells[column] ?? NONE) !== NONE),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([first, ...columns]),
    line(['---', ...columns.map(() => '--:')]),
    ...rows.map(([name, cells]) => line([name, ...columns.map((column) => cells[column] ?? NONE)])),
  ].join('\n');
}

/** Stands in a table where there is nothing to measure by. */
export const NONE = '–';

/** A share from 0 to 1 in percent with one decimal place. */
export const percent = (value: number | undefined): string =>
  value === undefined ? NONE : (100 * value).toFixed(1);

/** A number with so many decimal places. */
export const decimal = (value: number | undefined, places: number): string =>
  value === undefined || Number.isNaN(value) ? NONE : value.toFixed(places);
