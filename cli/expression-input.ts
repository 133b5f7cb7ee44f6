import { Json } from '../src/domain/json';
import { compileExpression } from '../src/domain/logic/expression/compile-expression';
import type { Expression } from '../src/domain/logic/expression/expression';
import type { ExpressionProblem } from '../src/domain/logic/expression/expression-problem';
import { expressionSentence } from '../src/domain/logic/expression/expression-sentence';
import { readContext } from './context-input';
import { refused, type Outcome } from './outcome';
import type { Input } from './verb';

/** The outcome of an expression that has problems. */
export function expressionRefused(at: string, problems: readonly ExpressionProblem[]): Outcome {
  return refused(problems.map((problem) => ({ path: at, message: expressionSentence(problem), ...problem })));
}

/** Runs an expression over the data and the context of a case. */
export function evaluated(expression: Expression, { data, context }: Input): Outcome {
  const known = readContext(context);
  if (!known.ok) return refused(known.problems);
  return { ok: true, value: compileExpression(expression)(Json.parse(data ?? null), known.value) };
}
