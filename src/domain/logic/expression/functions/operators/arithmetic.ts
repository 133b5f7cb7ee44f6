import { dividedBy, minus, plus, remainder, times } from '../../decimal';
import { example, type ExpressionFunction } from '../expression-function';
import { number } from '../parameter';
import { one, two } from '../taking';

const terms = [number('first number'), number('second number')] as const;

/** Arithmetic in decimals; without both numbers there is no result. */
export const arithmeticOperators: readonly ExpressionFunction[] = [
  {
    name: '+',
    description: 'The sum of two numbers.',
    result: 'number',
    examples: [example('0.1 + 0.2', 0.3), example('quantity + 1', null)],
    ...two(terms, plus),
  },
  {
    name: '-',
    description: 'The difference of two numbers.',
    result: 'number',
    examples: [example('0.3 - 0.1', 0.2)],
    ...two(terms, minus),
  },
  {
    name: '*',
    description: 'The product of two numbers.',
    result: 'number',
    examples: [example('3 * 1.1', 3.3)],
    ...two(terms, times),
  },
  {
    name: '/',
    description: 'The quotient of two numbers; no result when the second is 0.',
    result: 'number',
    examples: [example('0.3 / 0.1', 3), example('1 / 0', null)],
    ...two(terms, dividedBy),
  },
  {
    name: '%',
    description: 'What is left after dividing two numbers.',
    result: 'number',
    examples: [example('7 % 3', 1), example('0.3 % 0.1', 0)],
    ...two(terms, remainder),
  },
  {
    name: 'negate',
    description: 'The number with the other sign; also written as a minus before it.',
    result: 'number',
    examples: [example('-quantity', -4, { quantity: 4 })],
    ...one(number('number'), (value) => 0 - value),
  },
];
