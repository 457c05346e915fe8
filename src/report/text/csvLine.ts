/** A spreadsheet takes a cell that starts like this for a formula; wide forms count as well. */
const formula = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** One line of RFC 4180, with its line break; no cell of it can be taken for a formula. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
