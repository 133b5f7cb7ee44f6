import { Json } from '../src/domain/json';
import { compileExpression } from '../src/domain/logic/expression/compile-expression';
import type { Expression } from '../src/domain/logic/expression/expression';
import { ExpressionContext } from '../src/domain/logic/expression/expression-context';
import type { ExpressionProblem } from '../src/domain/logic/expression/expression-problem';
import { expressionSentence } from '../src/domain/logic/expression/expression-sentence';
import { refused, type Outcome } from './outcome';
import type { Input } from './verb';

/** The outcome of an expression that has problems. */
export function expressionRefused(at: string, problems: readonly ExpressionProblem[]): Outcome {
  return refused(problems.map((problem) => ({ path: at, message: expressionSentence(problem), ...problem })));
}

/** Runs an expression over the data and the context of a case. */
export function evaluated(expression: Expression, { data, context }: Input): Outcome {
  const known = ExpressionContext.safeParse(context ?? {});
  if (!known.success)
    return refused([
      { path: 'context', message: 'Give today, now, user, issue and project only, each as text or not at all.' },
    ]);
  return { ok: true, value: compileExpression(expression)(Json.parse(data ?? null), known.data) };
}
