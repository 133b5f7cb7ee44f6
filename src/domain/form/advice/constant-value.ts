import type { Json } from '../../json';
import { compileExpression } from '../../logic/expression/compile-expression';
import { partsOf, type Expression } from '../../logic/expression/expression';
import { referencedFields } from '../../logic/expression/referenced-fields';

/** What is worked out of values that stand there alone. A function without arguments reads what is around the form. */
function isFixed(expression: Expression): boolean {
  if (expression.kind === 'literal') return true;
  if (expression.kind === 'field') return false;
  const parts = partsOf(expression);
  return (expression.kind === 'list' || parts.length > 0) && parts.every(isFixed);
}

/** The one value of an expression that reads no answer and nothing around the form; undefined where it reads some. */
export function constantValue(expression: Expression): { readonly value: Json } | undefined {
  const isConstant = isFixed(expression) && referencedFields(expression).length === 0;
  return isConstant ? { value: compileExpression(expression)({}) } : undefined;
}
