import type { Json } from '../../../../json';
import { isEmpty } from '../../../is-empty';
import { dividedBy, total } from '../../decimal';
import { ownValue } from '../../own-value';
import { example, type ExpressionFunction } from '../expression-function';
import { list, optional, text } from '../parameter';
import { two } from '../taking';

const rows = list('rows');
const column = text('column');
const sample = { items: [{ price: 0.1 }, { price: 0.2 }, { price: null }] };

const cells = (all: readonly Json[], key: string) => all.map((row) => ownValue(row, key) ?? null);

/** The numbers among the cells of a column. */
function numbersIn(all: readonly Json[], key: string): readonly number[] {
  const numbers: number[] = [];
  for (const row of all) {
    const cell = ownValue(row, key);
    if (typeof cell === 'number') numbers.push(cell);
  }
  return numbers;
}

const over = (run: (numbers: readonly number[]) => number | null) =>
  two([rows, column], (all, key) => run(numbersIn(all, key)));

const some = (run: (numbers: readonly number[]) => number) =>
  over((numbers) => (numbers.length === 0 ? null : run(numbers)));

/** One value out of a column of a table; empty cells do not count. */
export const rowFunctions: readonly ExpressionFunction[] = [
  {
    name: 'sumOf',
    description: 'The sum of a column of a table.',
    result: 'number',
    examples: [example('sumOf(items, "price")', 0.3, sample), example('sumOf(items, "price")', 0)],
    ...over(total),
  },
  {
    name: 'averageOf',
    description: 'The mean of a column of a table.',
    result: 'number',
    examples: [example('averageOf(items, "price")', 0.15, sample)],
    ...some((numbers) => dividedBy(total(numbers), numbers.length)),
  },
  {
    name: 'minOf',
    description: 'The smallest number in a column of a table.',
    result: 'number',
    examples: [example('minOf(items, "price")', 0.1, sample)],
    ...some((numbers) => numbers.reduce((a, b) => Math.min(a, b))),
  },
  {
    name: 'maxOf',
    description: 'The largest number in a column of a table.',
    result: 'number',
    examples: [example('maxOf(items, "price")', 0.2, sample), example('maxOf(items, "price")', null)],
    ...some((numbers) => numbers.reduce((a, b) => Math.max(a, b))),
  },
  {
    name: 'countOf',
    description: 'How many rows a table has, or how many of them have a value in a column.',
    result: 'number',
    examples: [example('countOf(items)', 3, sample), example('countOf(items, "price")', 2, sample)],
    ...two([rows, optional(column, '')], (all, key) =>
      key === '' ? all.length : cells(all, key).filter((cell) => !isEmpty(cell)).length,
    ),
  },
  {
    name: 'valuesOf',
    description: 'The values in a column of a table as a list.',
    result: 'list',
    examples: [example('valuesOf(items, "price")', [0.1, 0.2, null], sample)],
    ...two([rows, column], cells),
  },
];
