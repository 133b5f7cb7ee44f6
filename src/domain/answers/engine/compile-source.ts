import type { Json } from '../../json';
import { compileExpression } from '../../logic/expression/compile-expression';
import { parseSource, type ExpressionSource } from '../../logic/expression/expression-source';
import { referencedFields } from '../../logic/expression/referenced-fields';
import type { FormPlan } from './form-plan';
import type { FormState } from './form-state';
import { slots } from './slots';

/** An expression of a form, ready to run over its state, and what it reads. */
export interface StateExpression {
  readonly reads: readonly number[];
  /** Runs it; what is given beside the answers stands for answers of those keys. */
  value(state: FormState, beside?: Readonly<Record<string, Json>>): Json;
}

const nothing: StateExpression = { reads: [], value: () => null };

/** Compiles an expression; one that cannot be parsed, which no published form has, gives nothing. */
export function compileSource(source: ExpressionSource, { places, expressions }: FormPlan): StateExpression {
  const parsed = parseSource(source);
  if (!parsed.ok) return nothing;
  expressions.add(source);
  const run = compileExpression(parsed.expression);
  const read = referencedFields(parsed.expression);
  const keys = read === 'everything' ? [...places.keys()] : read;
  return {
    reads: keys.flatMap((key) => {
      const at = places.get(key);
      return at === undefined ? [] : [slots.seen(at)];
    }),
    value: ({ data, context }, beside) => run(beside ? { ...data, ...beside } : data, context),
  };
}
