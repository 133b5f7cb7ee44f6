import type { Place } from './expression';

/** What is wrong with an expression: a code, the parameters of its sentence, where, and the nearest name that exists. */
export interface ExpressionProblem extends Place {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly suggestion?: string;
}

/** A problem at a place; of a rule, its parameters have the path. */
export function problemAt(at: Place, code: string, params: ExpressionProblem['params'] = {}): ExpressionProblem {
  const { offset, length, path } = at;
  return { code, params: path === undefined ? params : { ...params, path }, offset, length };
}

/** A problem with the name that may be meant, where one is near. */
export function suggesting(problem: ExpressionProblem, suggestion: string | undefined): ExpressionProblem {
  return suggestion === undefined ? problem : { ...problem, suggestion };
}
