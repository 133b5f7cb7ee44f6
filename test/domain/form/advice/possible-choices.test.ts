import {
  matrixAnswers,
  oneOfAnswers,
  orderAnswers,
  someOfAnswers,
} from '../../../../src/domain/form/advice/possible/chosen-answers';
import { openAnswers } from '../../../../src/domain/form/advice/possible/open-answers';
import { valuesOf, wanting } from './possible-answers';

const list = (...values: readonly string[]) => values.map((value) => ({ value, label: value.toUpperCase() }));
const abc = list('a', 'b', 'c');

describe('of a choice of one option', () => {
  test('each of the options stands for itself', () => {
    const control = { kind: 'one-of', options: abc, shown: 'list' } as const;
    expect(valuesOf(oneOfAnswers(wanting('equals', ['a', 'z']), control))).toEqual(['a', 'b', 'c']);
  });

  test('with another choice it may be anything', () => {
    const control = { kind: 'one-of', options: abc, shown: 'list', other: 'Other' } as const;
    expect(valuesOf(oneOfAnswers(wanting('equals', ['a', 'z']), control))).toEqual(['a', 'z', 'anything else']);
  });
});

describe('of a choice of several options', () => {
  const some = { kind: 'some-of', options: abc, shown: 'list' } as const;
  const sets = (wanted: ReturnType<typeof wanting>, more: object = {}) =>
    valuesOf(someOfAnswers(wanted, { ...some, ...more }));

  test('as many stand for all as there can be, of each count', () => {
    expect(sets([])).toEqual([['a'], ['a', 'b'], ['a', 'b', 'c']]);
    expect(sets(wanting('count-at-least', [2]))).toEqual([['a'], ['a', 'b'], ['a', 'b', 'c']]);
  });

  test.each([
    ['includes', true],
    ['does-not-include', false],
  ] as const)('those that are asked for are among them: %s is %s', (operator, holds) => {
    expect(sets(wanting(operator, ['b'], holds))).toEqual([['b'], ['b', 'a'], ['b', 'a', 'c']]);
  });

  test.each([
    ['includes', false],
    ['does-not-include', true],
  ] as const)('those that are ruled out are not: %s is %s', (operator, holds) => {
    expect(sets(wanting(operator, ['b'], holds))).toEqual([['a'], ['a', 'c']]);
  });

  test('one that stands alone does so', () => {
    expect(sets([], { exclusive: 'c' })).toEqual([['a'], ['a', 'b'], ['c']]);
    expect(sets(wanting('includes', ['a']), { exclusive: 'c' })).toEqual([['a'], ['a', 'b']]);
    expect(sets(wanting('does-not-include', ['c']), { exclusive: 'c' })).toEqual([['a'], ['a', 'b']]);
  });

  test('with another choice it may be anything', () => {
    expect(sets(wanting('includes', ['z']), { other: 'Other' })).toEqual(['z', 'anything else']);
  });
});

test('of anything stands what is named, each once, and anything else', () => {
  expect(valuesOf(openAnswers(wanting('equals', ['x', 2, 'x', undefined])))).toEqual(['x', 2, 'anything else']);
});

test('of orders one for each that can be the first stands for all', () => {
  expect(valuesOf(orderAnswers({ kind: 'order', options: abc }))).toEqual([
    ['a', 'b', 'c'],
    ['b', 'a', 'c'],
    ['c', 'a', 'b'],
  ]);
});

describe('of a table of choices', () => {
  const control = { kind: 'matrix', rows: list('r', 's'), options: list('x', 'y') } as const;
  const chosen = (...wanted: readonly ReturnType<typeof wanting>[]) => valuesOf(matrixAnswers(wanted.flat(), control));

  test('as many rows stand for all as there can be, of each count', () => {
    expect(chosen()).toEqual([{ r: 'x' }, { r: 'x', s: 'x' }]);
    expect(chosen(wanting('count-at-least', ['r:y']))).toEqual([{ r: 'x' }, { r: 'x', s: 'x' }]);
  });

  test('what is asked for is chosen', () => {
    expect(chosen(wanting('row-is', ['r:y']))).toEqual([{ r: 'y' }, { r: 'y', s: 'x' }]);
    expect(chosen(wanting('row-is', ['r:y', 's:y']))).toEqual([{ r: 'y', s: 'y' }]);
  });

  test('what is ruled out is not', () => {
    expect(chosen(wanting('row-is', ['r:x'], false))).toEqual([{ r: 'y' }, { r: 'y', s: 'x' }]);
    expect(chosen(wanting('row-is', ['r:x', 'r:y'], false))).toEqual([{ s: 'x' }]);
    expect(chosen(wanting('row-is', ['r:x', 'r:y', 's:x', 's:y'], false))).toEqual([]);
    expect(chosen(wanting('row-is', ['r:y']), wanting('row-is', ['s:x'], false))).toEqual([
      { r: 'y' },
      { r: 'y', s: 'y' },
    ]);
  });
});
