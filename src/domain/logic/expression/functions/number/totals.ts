import type { Json } from '../../../../json';
import { dividedBy, plus, times, total } from '../../decimal';
import { isList } from '../../weight';
import { example, type ExpressionFunction } from '../expression-function';
import { any } from '../parameter';
import { many } from '../taking';

const numbers = any('number', ['number', 'list']);

/** The numbers among values and in lists; whatever else is there does not count. */
function numbersIn(values: readonly Json[]): readonly number[] {
  return values.flatMap((value) => (isList(value) ? value : [value])).filter((value) => typeof value === 'number');
}

const over = (run: (all: readonly number[]) => number | null) =>
  many(numbers, (values) => {
    const all = numbersIn(values);
    return run(all);
  });

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const [low = Number.NaN, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return dividedBy(plus(low, high ?? low), 2);
}

const extreme = (pick: (a: number, b: number) => number) =>
  over((all) => (all.length === 0 ? null : all.reduce((a, b) => pick(a, b))));

/** One number out of many; unanswered ones do not count. */
export const totalFunctions: readonly ExpressionFunction[] = [
  {
    name: 'min',
    description: 'The smallest of some numbers or of a list.',
    result: 'number',
    examples: [example('min(3, 1, 2)', 1), example('min([])', null)],
    ...extreme(Math.min),
  },
  {
    name: 'max',
    description: 'The largest of some numbers or of a list.',
    result: 'number',
    examples: [example('max(3, [7, 2])', 7), example('max(a, 2)', 2)],
    ...extreme(Math.max),
  },
  {
    name: 'sum',
    description: 'The sum of some numbers or of a list.',
    result: 'number',
    examples: [example('sum(0.1, 0.2, a)', 0.3), example('sum([1, 2], 3)', 6)],
    ...over(total),
  },
  {
    name: 'product',
    description: 'The product of some numbers or of a list.',
    result: 'number',
    examples: [example('product(2, 3, 4)', 24), example('product([])', null)],
    ...over((all) => (all.length === 0 ? null : all.reduce(times, 1))),
  },
  {
    name: 'average',
    description: 'The mean of some numbers or of a list.',
    result: 'number',
    examples: [example('average(1, 2, 4.5)', 2.5), example('average([])', null)],
    ...over((all) => dividedBy(total(all), all.length)),
  },
  {
    name: 'median',
    description: 'The number in the middle of some numbers or of a list.',
    result: 'number',
    examples: [example('median(5, 1, 9)', 5), example('median([1, 2, 3, 4])', 2.5), example('median([])', null)],
    ...over(median),
  },
];
