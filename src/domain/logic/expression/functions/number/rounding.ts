import { rounded } from '../../decimal';
import { example, type ExpressionFunction } from '../expression-function';
import { number, optional } from '../parameter';
import { one, two } from '../taking';

const value = number('number');

/** Numbers made rounder. */
export const roundingFunctions: readonly ExpressionFunction[] = [
  {
    name: 'round',
    description: 'The number rounded to some decimals, half away from zero; negative decimals round to tens.',
    result: 'number',
    examples: [example('round(1.005, 2)', 1.01), example('round(-2.5)', -3), example('round(1250, -2)', 1300)],
    ...two([value, optional(number('decimals'), 0)], (given, decimals) => rounded(given, decimals)),
  },
  {
    name: 'floor',
    description: 'The whole number below.',
    result: 'number',
    examples: [example('floor(2.7)', 2), example('floor(-2.1)', -3)],
    ...one(value, Math.floor),
  },
  {
    name: 'ceil',
    description: 'The whole number above.',
    result: 'number',
    examples: [example('ceil(2.1)', 3), example('ceil(-2.7)', -2)],
    ...one(value, Math.ceil),
  },
  {
    name: 'truncate',
    description: 'The number without its decimals, or with only so many of them.',
    result: 'number',
    examples: [example('truncate(-2.7)', -2), example('truncate(2.789, 2)', 2.78)],
    ...two([value, optional(number('decimals'), 0)], (given, decimals) => rounded(given, decimals, 0)),
  },
];
