/** Rows of a name and what it means, in two aligned columns, for a help text. */
export function aligned(rows: readonly (readonly [name: string, about: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, about]) => `  ${name.padEnd(width)}${about}`).join('\n');
}
