import type { Json } from '../../../../src/domain/json';
import type { QuestionInWords } from '../../answers/form-in-words';
import { becomes } from './becomes';

type Labels = Readonly<Record<string, string>>;

const listed = (labels: Labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const plain = (type: string, settings = {}): QuestionInWords => ({ key: 'q', type, settings });
const sizes = (options: Labels, more: object = {}) => ({
  ...{ key: 's', type: 'single-choice', label: 'Size' },
  settings: { options: listed(options), ...more },
});
const doubled = { key: 'd', type: 'calculated', label: 'Double', settings: { expression: 'n * 2' } };
const count = (type: string) => ({ key: 'n', type, label: 'Count', settings: {} });
const tableOf = (...columns: readonly object[]) => plain('table', { columns });
const large = { l: 'Large', m: 'Medium' };

test.each<[string, readonly [QuestionInWords, QuestionInWords], readonly [Json, string | undefined, Json | undefined]]>(
  [
    [
      'cells whose options have other values',
      [tableOf(sizes(large), count('number')), tableOf(sizes({ x: 'Large' }), count('number'))],
      [[{ s: 'l', n: 1 }, { n: 2 }], 'mapped', [{ s: 'x', n: 1 }, { n: 2 }]],
    ],
    [
      'a cell whose option is gone',
      [tableOf(sizes(large), count('number')), tableOf(sizes({ l: 'Large' }), count('number'))],
      [[{ s: 'm', n: 1 }, { s: 'l' }], 'orphaned', [{ n: 1 }, { s: 'l' }]],
    ],
    [
      'a cell with another choice that is offered no more',
      [tableOf(sizes(large, { other: true })), tableOf(sizes(large))],
      [[{ s: 'other:Tiny' }, { s: 'l' }], 'orphaned', [{ s: 'l' }]],
    ],
    [
      'cells of a column that is gone',
      [tableOf(sizes(large), count('number')), tableOf(count('number'))],
      [[{ s: 'l', n: 1 }, { s: 'm' }, {}], 'orphaned', [{ n: 1 }, {}]],
    ],
    [
      'cells of columns that are all gone',
      [tableOf(sizes(large)), tableOf(count('number'))],
      [[{ s: 'l' }], 'orphaned', undefined],
    ],
    [
      'cells that a column of another type takes',
      [tableOf(count('number')), tableOf({ ...count('slider'), settings: { min: 0, max: 9 } })],
      [[{ n: 1 }], 'kept', [{ n: 1 }]],
    ],
    [
      'cells that a column of another type does not take',
      [tableOf(count('number'), sizes(large)), tableOf(count('date'), sizes(large))],
      [[{ n: 1, s: 'l' }], 'orphaned', [{ s: 'l' }]],
    ],
    [
      'cells that are worked out, whose column is gone',
      [tableOf(count('number'), doubled), tableOf(count('number'))],
      [[{ n: 1, d: 2 }], 'kept', [{ n: 1 }]],
    ],
    ['no rows of a table', [tableOf(sizes(large)), tableOf(count('number'))], [[], undefined, []]],
    [
      'an answer to what the form works out now',
      [plain('number'), plain('calculated', { expression: '1' })],
      [3, 'orphaned', undefined],
    ],
    [
      'what was worked out and is asked now',
      [plain('calculated', { expression: '1' }), plain('number')],
      [3, 'kept', 3],
    ],
    ['what is no table at all', [tableOf(sizes(large)), tableOf(count('number'))], ['odd', 'kept', 'odd']],
    [
      'cells that no column has',
      [tableOf(sizes(large)), tableOf(sizes(large))],
      [[{ s: 'l', gone: 1 }], 'kept', [{ s: 'l', gone: 1 }]],
    ],
  ],
)('%s', (_what, change, [answer, ...expected]) => {
  expect(becomes(change, answer)).toEqual(expected);
});
