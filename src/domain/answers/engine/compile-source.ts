import type { Json } from '../../json';
import type { ExpressionSource } from '../../logic/expression/expression-source';
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
export function compileSource(source: ExpressionSource, { places, expressions, engine }: FormPlan): StateExpression {
  const compiled = engine?.compile(source);
  if (!compiled) return nothing;
  expressions.add(source);
  const { reads, run } = compiled;
  const keys = reads === 'everything' ? [...places.keys()] : reads;
  return {
    reads: keys.flatMap((key) => {
      const at = places.get(key);
      return at === undefined ? [] : [slots.seen(at)];
    }),
    value: ({ data, context }, beside) => run(beside ? { ...data, ...beside } : data, context),
  };
}
