const startsFormula = /^[\s]*[=+\-@\t\r]/;
const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * One CSV value: quoted where needed, and with a leading apostrophe where a spreadsheet would read a formula
 * (OWASP "CSV injection"). Plain numbers stay numbers.
 */
export function csvValue(text: string): string {
  const safe = startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One CSV line, ended as RFC 4180 says. */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvValue).join(',')}\r\n`;
}
