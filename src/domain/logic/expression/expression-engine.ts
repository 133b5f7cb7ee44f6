import type { Json } from '../../json';
import type { CompiledExpression } from './compile-expression';
import type { ExpressionSource } from './expression-source';
import type { Reads } from './referenced-fields';

/** An expression ready to run, and what it reads of the answers. */
export interface RunnableExpression {
  readonly reads: Reads;
  readonly run: CompiledExpression;
}

/**
 * Makes expressions ready to run. Handed in, since a page whose form has no expression never loads it.
 */
export interface ExpressionEngine {
  /** Undefined for an expression that cannot be parsed. */
  compile(source: ExpressionSource): RunnableExpression | undefined;
  /** A value as people read it. */
  text(value: Json): string;
}
