import type { Json } from '../../json';
import { compileExpression } from '../../logic/expression/compile-expression';
import { parseSource, type ExpressionSource } from '../../logic/expression/expression-source';
import { referencedFields } from '../../logic/expression/referenced-fields';
import { slots } from './engine-node';
import type { FormPlan } from './form-plan';
import type { FormState } from './form-state';

/** An expression of a form, ready to run over its state, and what it reads. */
export interface StateExpression {
  readonly reads: readonly string[];
  value(state: FormState): Json;
}

/** Compiles an expression; one that cannot be parsed, which no published form has, gives nothing. */
export function compileSource(source: ExpressionSource, plan: FormPlan): StateExpression {
  const parsed = parseSource(source);
  if (!parsed.ok) return { reads: [], value: () => null };
  const run = compileExpression(parsed.expression);
  const read = referencedFields(parsed.expression);
  const keys = read === 'everything' ? [...plan.places.keys()] : read;
  return { reads: keys.map(slots.seen), value: ({ data, context }) => run(data, context) };
}
