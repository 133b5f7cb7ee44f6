import type { RunnableExpression } from './expression-engine';

/** A part of an answer that is worked out from others of its parts, as a column of a table in every row; ready to run. */
export interface Calculation extends RunnableExpression {
  readonly key: string;
}

/** Calculations in an order in which each comes after those it reads, and those that depend on themselves through each other. */
export interface OrderedCalculations {
  readonly ordered: readonly Calculation[];
  readonly circle: readonly string[];
}

/** Orders the calculations inside an answer. */
export function calculationOrder(calculations: readonly Calculation[]): OrderedCalculations {
  let waiting = calculations;
  const ordered: Calculation[] = [];
  for (;;) {
    const keys = waiting.map(({ key }) => key);
    const ready = waiting.filter(({ reads }) => !keys.some((key) => reads === 'everything' || reads.includes(key)));
    if (ready.length === 0) return { ordered, circle: keys };
    ordered.push(...ready);
    waiting = waiting.filter((each) => !ready.includes(each));
  }
}
