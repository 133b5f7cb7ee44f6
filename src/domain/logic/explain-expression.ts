import type { CompiledForm } from '../answers/compiled-form';
import { compileSource } from '../answers/engine/compile-source';
import { placeOfSlot } from '../answers/engine/slots';
import type { FormState } from '../answers/engine/form-state';
import type { Json } from '../json';
import type { ExpressionSource } from './expression/expression-source';

/** An expression with the answers it read. */
export interface ExplainedExpression {
  readonly expression: ExpressionSource;
  readonly value: Json;
  /** The answers it can read, by key; null for one that is missing or hidden. */
  readonly operands: Readonly<Record<string, Json>>;
}

/** Explains an expression of a form for one state of it. */
export function explainExpression(
  { plan }: CompiledForm,
  state: FormState,
  expression: ExpressionSource,
): ExplainedExpression {
  const { reads, value } = compileSource(expression, plan);
  return {
    expression,
    value: value(state),
    operands: Object.fromEntries(
      reads.map(placeOfSlot).map((at) => [plan.fields[at]?.field.key ?? '', state.seen[at] ?? null]),
    ),
  };
}
