/** The operand that names one choice of a table of choices: the values of its row and its option. */
export function rowOperand(row: string, option: string): string {
  return `${row}:${option}`;
}
