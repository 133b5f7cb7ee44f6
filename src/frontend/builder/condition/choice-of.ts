import type { Control, Option } from '../../../domain/fields';
import type { Test } from '../../../domain/logic/condition';
import { rowOperand } from '../../../domain/logic/row-operand';

/** The row and the option an operand names; undefined where the table of choices has no such. */
export function choiceOf(
  { rows, options }: Extract<Control, { readonly kind: 'matrix' }>,
  operand: Test['operand'],
): { readonly row: Option; readonly option: Option } | undefined {
  for (const row of rows) {
    const option = options.find(({ value }) => rowOperand(row.value, value) === operand);
    if (option) return { row, option };
  }
  return undefined;
}
