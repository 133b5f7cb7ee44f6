import { numberAnswers } from '../../../../src/domain/form/advice/possible/number-answers';
import { valuesOf, wanting } from './possible-answers';

const digits = Array.from({ length: 10 }, (_, at) => at + 1);
/** A number and ten above it, the first by a tenth, the last by the tenth decimal. */
const justAbove = (from: number) => digits.map((count) => Number((from + 10 ** -count).toFixed(10)));
const sorted = (values: readonly unknown[]) => [...values].map(Number).sort((one, other) => one - other);
const numbers = (operands: Parameters<typeof wanting>[1], bounds: Parameters<typeof numberAnswers>[1]) =>
  sorted(valuesOf(numberAnswers(wanting('equals', operands), bounds)));

test('a number that is named stands for itself, with whole ones and those of every count of decimals around it', () => {
  expect(numbers([7], {})).toEqual(sorted([...justAbove(5), 6, 7, 8, ...justAbove(7)]));
});

test('what is named between bounds, the bounds, and numbers between them stand for all', () => {
  expect(numbers([3], { min: 1, max: 10 })).toEqual(sorted([1, ...justAbove(1), 2, 3, ...justAbove(3), 4, 10]));
});

test('nothing beyond the bounds is named, and nothing twice', () => {
  expect(numbers([0, 2, 2, 3], { min: 2, max: 2 })).toEqual([2]);
});

test('operands that are no numbers say nothing', () => {
  expect(numbers(['3', true, undefined], { min: 1, max: 2 })).toEqual(sorted([1, ...justAbove(1), 2]));
});

test('steps are counted from the smallest number on', () => {
  expect(numbers([], { min: 3, max: 12, step: 4 })).toEqual(sorted([3, ...justAbove(3), 4, 7, 11, 12]));
});

test('a hundred steps after each number that is named are among them', () => {
  const onStep = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at * 4);
  expect(numbers([], { min: 1, max: 1_001, step: 4 })).toEqual(
    sorted([1, ...justAbove(1), 2, ...onStep(5, 100), 1_001]),
  );
  expect(numbers([6], { max: 20, step: 4 }).filter((value) => value % 4 === 0)).toEqual([
    ...onStep(-392, 100),
    8,
    12,
    16,
    20,
  ]);
  expect(numbers([6], { step: 4 }).filter((value) => value > 7 && value % 4 === 0)).toEqual(onStep(8, 100));
});
