import type { Evaluate, Evaluation, Value } from '../evaluation';
import { finite } from '../finite';
import { weightOf } from '../weight';
import type { ExpressionFunction } from './expression-function';
import type { Parameter } from './parameter';

type Taking = Pick<ExpressionFunction, 'parameters' | 'compile'>;

/** What a function takes and does; undefined, or a number that is not finite, comes out as null. */
const taking = (
  parameters: readonly Parameter<unknown>[],
  rest: boolean,
  run: (values: readonly Value[], evaluation: Evaluation) => Value,
): Taking => ({
  parameters: parameters.map(({ name, types, optional }, index) => ({
    name,
    types,
    optional,
    rest: rest && index === parameters.length - 1,
  })),
  compile: (args: readonly Evaluate[]) => (evaluation: Evaluation) => {
    const values = args.map((arg) => arg(evaluation));
    evaluation.budget.spend(values.reduce<number>((sum, value) => sum + weightOf(value), 0));
    return finite(run(values, evaluation));
  },
});

/** Takes nothing. */
export const none = (run: (evaluation: Evaluation) => Value): Taking =>
  taking([], false, (_values, evaluation) => run(evaluation));

/** Takes one value. */
export const one = <A>(a: Parameter<A>, run: (a: A, evaluation: Evaluation) => Value): Taking =>
  taking([a], false, ([first], evaluation) => {
    const read = a.read(first);
    return read === undefined ? null : run(read, evaluation);
  });

/** Takes two values. */
export const two = <A, B>(
  [a, b]: readonly [Parameter<A>, Parameter<B>],
  run: (a: A, b: B, evaluation: Evaluation) => Value,
): Taking =>
  taking([a, b], false, ([first, second], evaluation) => {
    const [readA, readB] = [a.read(first), b.read(second)];
    return readA === undefined || readB === undefined ? null : run(readA, readB, evaluation);
  });

/** Takes three values. */
export const three = <A, B, C>(
  [a, b, c]: readonly [Parameter<A>, Parameter<B>, Parameter<C>],
  run: (a: A, b: B, c: C) => Value,
): Taking =>
  taking([a, b, c], false, ([first, second, third]) => {
    const [readA, readB, readC] = [a.read(first), b.read(second), c.read(third)];
    return readA === undefined || readB === undefined || readC === undefined ? null : run(readA, readB, readC);
  });

/** Takes any number of values of one kind; those that cannot be read are left out. */
export const many = <A>(each: Parameter<A>, run: (all: readonly A[], evaluation: Evaluation) => Value): Taking =>
  taking([each], true, (values, evaluation) =>
    run(
      values.flatMap((value) => {
        const read = each.read(value);
        return read === undefined ? [] : [read];
      }),
      evaluation,
    ),
  );

/** Takes values by position as they are. */
export const positions = (
  parameters: readonly Parameter<unknown>[],
  run: (values: readonly Value[]) => Value,
): Taking => taking(parameters, true, (values) => run(values));
