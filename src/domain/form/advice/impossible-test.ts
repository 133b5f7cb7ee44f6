import type { Control } from '../../fields';
import type { Test } from '../../logic/condition';

/** Whether no answer that the tested question takes can pass a test. */
export function isImpossible(test: Test, control: Control): boolean {
  switch (control.kind) {
    case 'one-of':
      return test.operator === 'equals' && !offers(control.options, test.operand);
    case 'some-of':
      return test.operator === 'includes' && !offers(control.options, test.operand);
    case 'number':
    case 'date':
      return test.operand !== undefined && isOutside(test.operator, test.operand, control);
    default:
      return false;
  }
}

function offers(options: readonly { readonly value: string }[], operand: Test['operand']): boolean {
  return options.some(({ value }) => value === operand);
}

interface Bounds {
  readonly min?: number | string;
  readonly max?: number | string;
}

function isOutside(operator: Test['operator'], operand: string | number | boolean, { min, max }: Bounds): boolean {
  const fromBelow = min === undefined ? 1 : order(operand, min);
  const fromAbove = max === undefined ? -1 : order(operand, max);
  if (operator === 'equals') return fromBelow < 0 || fromAbove > 0;
  if (operator === 'greater-than') return fromAbove >= 0;
  return operator === 'less-than' && fromBelow <= 0;
}

/** Negative, zero or positive, as one value lies before, at or after another. */
function order(one: string | number | boolean, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
