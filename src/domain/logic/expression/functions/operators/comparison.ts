import { orderOf } from '../../order';
import { valueKey } from '../../value-key';
import { deepSize } from '../../weight';
import type { Evaluation } from '../../evaluation';
import type { Json } from '../../../../json';
import { example, type ExpressionFunction } from '../expression-function';
import { any } from '../parameter';
import { two } from '../taking';

const both = [any('first value'), any('second value')] as const;
const ordered = [
  any('first value', ['number', 'date', 'text']),
  any('second value', ['number', 'date', 'text']),
] as const;

function same(first: Json, second: Json, { budget }: Evaluation): boolean {
  if (typeof first !== 'object' || typeof second !== 'object') return first === second;
  budget.spend(deepSize([first, second], budget.left));
  return valueKey(first) === valueKey(second);
}

const order = (holds: (order: number) => boolean) =>
  two(ordered, (first, second) => holds(orderOf(first, second) ?? Number.NaN));

/** Comparisons; a value that is not there is neither before nor after another. */
export const comparisonOperators: readonly ExpressionFunction[] = [
  {
    name: '==',
    description: 'Whether two values are the same; lists are the same with the same items in the same order.',
    result: 'yes-no',
    sameTypes: true,
    examples: [example('size == "large"', true, { size: 'large' }), example('[1, 2] == [2, 1]', false)],
    ...two(both, same),
  },
  {
    name: '!=',
    description: 'Whether two values differ.',
    result: 'yes-no',
    sameTypes: true,
    examples: [example('1 != 2', true), example('null != null', false)],
    ...two(both, (first, second, evaluation) => !same(first, second, evaluation)),
  },
  {
    name: '<',
    description: 'Whether the first is smaller, earlier or before in the alphabet.',
    result: 'yes-no',
    sameTypes: true,
    examples: [example('2 < 10', true), example('start < "2026-03-01"', true, { start: '2026-02-28' })],
    ...order((found) => found < 0),
  },
  {
    name: '<=',
    description: 'Whether the first is smaller, earlier or the same.',
    result: 'yes-no',
    sameTypes: true,
    examples: [example('2 <= 2', true)],
    ...order((found) => found <= 0),
  },
  {
    name: '>',
    description: 'Whether the first is larger or later.',
    result: 'yes-no',
    sameTypes: true,
    examples: [example('quantity > 10', true, { quantity: 11 }), example('quantity > 10', false)],
    ...order((found) => found > 0),
  },
  {
    name: '>=',
    description: 'Whether the first is larger, later or the same.',
    result: 'yes-no',
    sameTypes: true,
    examples: [example('2 >= 3', false), example('"2026-01-01T00:30:00+01:00" >= "2025-12-31T23:30:00Z"', true)],
    ...order((found) => found >= 0),
  },
];
