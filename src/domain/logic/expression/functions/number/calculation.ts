import { plus, power, remainder } from '../../decimal';
import { example, type ExpressionFunction } from '../expression-function';
import { any, number } from '../parameter';
import { one, three, two } from '../taking';

const value = number('number');
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** Calculations with numbers. */
export const calculationFunctions: readonly ExpressionFunction[] = [
  {
    name: 'abs',
    description: 'The number without its sign.',
    result: 'number',
    examples: [example('abs(-2.5)', 2.5)],
    ...one(value, Math.abs),
  },
  {
    name: 'sign',
    description: '1 for a number above 0, -1 below, 0 for 0.',
    result: 'number',
    examples: [example('sign(-3)', -1), example('sign(0)', 0)],
    ...one(value, Math.sign),
  },
  {
    name: 'mod',
    description: 'What is left after a division, never below 0 for a divisor above 0.',
    result: 'number',
    examples: [example('mod(-1, 3)', 2), example('mod(7, 0)', null)],
    ...two([value, number('divisor')], (given, divisor) =>
      remainder(plus(remainder(given, divisor), divisor), divisor),
    ),
  },
  {
    name: 'power',
    description: 'The number to the power of another.',
    result: 'number',
    examples: [example('power(1.1, 2)', 1.21), example('power(2, 0.5) > 1.41', true)],
    ...two([value, number('exponent')], power),
  },
  {
    name: 'sqrt',
    description: 'The square root; none of a number below 0.',
    result: 'number',
    examples: [example('sqrt(16)', 4), example('sqrt(-1)', null)],
    ...one(value, Math.sqrt),
  },
  {
    name: 'clamp',
    description: 'The number, or the bound it lies beyond.',
    result: 'number',
    examples: [example('clamp(12, 0, 10)', 10), example('clamp(-1, 0, 10)', 0)],
    ...three([value, number('smallest'), number('largest')], (given, low, high) =>
      Math.min(Math.max(given, low), high),
    ),
  },
  {
    name: 'number',
    description: 'The number a text says, written with a point; no result when it says none.',
    result: 'number',
    examples: [example('number("12.50")', 12.5), example('number("twelve")', null), example('number(true)', 1)],
    ...one(any('value'), (given) => {
      if (typeof given === 'boolean') return given ? 1 : 0;
      if (typeof given === 'string') return decimal.test(given.trim()) ? Number(given) : null;
      return typeof given === 'number' ? given : null;
    }),
  },
];
