import type { ExpressionProblem } from '../logic/expression/expression-problem';

/** Something a definition's parts say together that cannot stand, and where. */
export interface DefinitionFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** What is wrong with the expression there, and where in its text; missing where no expression is to blame. */
  readonly problem?: ExpressionProblem;
}
