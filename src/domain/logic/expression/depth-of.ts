import { partsOf, type Expression } from './expression';

/** How many levels an expression has; walks without recursion, so that no expression is too deep to be measured. */
export function depthOf(expression: Expression): number {
  let depth = 0;
  for (let level: readonly Expression[] = [expression]; level.length > 0; level = level.flatMap(partsOf)) depth += 1;
  return depth;
}
