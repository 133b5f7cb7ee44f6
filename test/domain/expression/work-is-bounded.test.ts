import type { Json } from '../../../src/domain/json';
import { ruleValue, valueOf } from './evaluated';

/** A list of two lists of two lists …: as many values as two to the levels, in hardly any memory. */
const doubled = (levels: number) => Array.from({ length: levels }).reduce<Json>((inner) => [inner, inner], 'a');
const many = doubled(20);
const some = doubled(10);

test.each([
  ['many == many', 'some == some', true],
  ['many != many', 'some != some', false],
  ['in(1, many)', 'in(1, some)', false],
  ['in(many, [1])', 'in(some, [1])', false],
  ['includes(many, 1)', 'includes(some, 1)', false],
  ['includes([1], many)', 'includes([1], some)', false],
  ['count(unique(many))', 'count(unique(some))', 1],
  ['count(list(many))', 'count(list(some))', 2],
  ['count([many])', 'count([some])', 1],
])('%s takes too long and gives nothing, %s gives %j', (large, small, result) => {
  expect(valueOf(large, { many })).toBeNull();
  expect(valueOf(small, { some })).toBe(result);
});

test('a rule that merges or maps to too much gives nothing either', () => {
  const rules = (name: string) => [
    { '!!': { merge: { var: name } } },
    { '!!': { map: [{ var: name }, [{ var: '' }, { var: '' }]] } },
  ];
  expect(rules('many').map((rule) => ruleValue(rule, { many }))).toEqual([null, null]);
  expect(rules('some').map((rule) => ruleValue(rule, { some }))).toEqual([true, true]);
});

const times = (count: number, what: string) => Array.from({ length: count }, () => what).join();

test('a text counts one step for each sixty-four signs, every time it is given', () => {
  const text = 'a'.repeat(1_048_576);
  expect(valueOf(`and(${times(61, 'text')})`, { text })).toBe(true);
  expect(valueOf(`and(${times(62, 'text')})`, { text })).toBeNull();
});

test('a list counts one step for each four items, every time it is given', () => {
  const list = Array.from({ length: 100_000 }, () => 1);
  expect(valueOf(`and(${times(39, 'list')})`, { list })).toBe(true);
  expect(valueOf(`and(${times(40, 'list')})`, { list })).toBeNull();
});

test('a rule counts its values, and what is in them as a text does', () => {
  const list = Array.from({ length: 100_000 }, () => 1);
  const asked = (count: number) => ({ '===': Array.from({ length: count }, () => ({ var: 'list' })) });
  expect(ruleValue(asked(39), { list })).toBe(true);
  expect(ruleValue(asked(40), { list })).toBeNull();
});
