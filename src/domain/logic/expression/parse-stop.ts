import { problemAt, type ExpressionProblem } from './expression-problem';
import type { Place } from './expression';

/** Ends a parse at its first problem; never leaves the parsers. */
export class ParseStop extends Error {
  readonly problem: ExpressionProblem;

  constructor(at: Place, code: string, params: ExpressionProblem['params'] = {}) {
    super(code);
    this.problem = problemAt(at, code, params);
  }
}
