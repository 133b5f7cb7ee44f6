import { parseSource, type ExpressionSource } from '../../logic/expression/expression-source';
import type { Expression } from '../../logic/expression/expression';
import { referencedFields } from '../../logic/expression/referenced-fields';

/** A column that is worked out in every row. */
export interface Calculation {
  readonly key: string;
  readonly source: ExpressionSource;
}

/** Calculations in an order in which each comes after those it reads, and those that depend on themselves through each other. */
export interface OrderedCalculations {
  readonly ordered: readonly { readonly key: string; readonly expression: Expression }[];
  readonly circle: readonly string[];
}

/** Orders the calculations of a row; those that cannot be read are left out, and give nothing. */
export function calculationOrder(calculations: readonly Calculation[]): OrderedCalculations {
  let waiting = calculations.flatMap(({ key, source }) => {
    const parsed = parseSource(source);
    return parsed.ok ? [{ key, expression: parsed.expression, reads: referencedFields(parsed.expression) }] : [];
  });
  const ordered: (typeof waiting)[number][] = [];
  for (;;) {
    const keys = waiting.map(({ key }) => key);
    const ready = waiting.filter(({ reads }) => !keys.some((key) => reads === 'everything' || reads.includes(key)));
    if (ready.length === 0) return { ordered, circle: keys };
    ordered.push(...ready);
    waiting = waiting.filter((each) => !ready.includes(each));
  }
}
