import type { Test } from '../../logic/condition';

type Bound = string | number;

/** The numbers or ISO days that pass tests of order and equality: between two exclusive bounds, or exactly one. */
interface Passing {
  readonly above?: Bound;
  readonly below?: Bound;
  readonly only: ReadonlySet<Test['operand']>;
}

const everything: Passing = { only: new Set() };

/** Whether tests of one question leave no number or day that passes all of them. */
export function isWindowEmpty(tests: readonly Test[]): boolean {
  const { above, below, only } = tests.reduce(narrowed, everything);
  if (only.size > 1 || !inOrder(above, below)) return true;
  return [...only].some((exact) => !inOrder(above, boundOf(exact)) || !inOrder(boundOf(exact), below));
}

function narrowed(window: Passing, { operator, operand }: Test): Passing {
  const bound = boundOf(operand);
  if (operator === 'equals') return { ...window, only: new Set([...window.only, operand]) };
  if (bound === undefined) return window;
  if (operator === 'greater-than') return { ...window, above: inOrder(window.above, bound) ? bound : window.above };
  if (operator === 'less-than') return { ...window, below: inOrder(bound, window.below) ? bound : window.below };
  return window;
}

function boundOf(operand: Test['operand']): Bound | undefined {
  return typeof operand === 'boolean' ? undefined : operand;
}

/** Whether one bound lies below another; a missing one lies beyond everything. */
function inOrder(low: Bound | undefined, high: Bound | undefined): boolean {
  return low === undefined || high === undefined || low < high;
}
