import type { Expression } from './expression';
import type { ExpressionProblem } from './expression-problem';

/** What parsing gives: an expression, or why there is none. */
export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };
