import type { Json } from '../../json';
import type { Budget } from './budget';
import type { ExpressionContext } from './expression-context';

/** A value on its way through an evaluation; undefined is a value that was never given. */
export type Value = Json | undefined;

/** What one evaluation runs over. */
export interface Evaluation {
  readonly data: Value;
  readonly context: ExpressionContext;
  readonly budget: Budget;
}

/** A compiled part of an expression. */
export type Evaluate = (evaluation: Evaluation) => Value;
