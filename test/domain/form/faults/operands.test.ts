import { operandFaults } from '../../../../src/domain/form/faults/operand-faults';
import { definitionOf } from '../../answers/form-in-words';

test.each<[type: string, settings: Readonly<Record<string, unknown>>]>([
  ['number', {}],
  ['currency', { code: 'EUR' }],
  ['rating', { max: 5 }],
])('a %s is compared with a number only, by every test that compares', (type, settings) => {
  const told = (...tests: readonly object[]) =>
    operandFaults(
      definitionOf(
        { key: 'a', label: 'Age', type, settings },
        { key: 'b', type: 'short-text', showWhen: { match: 'all', tests: [{ match: 'any', tests }] } },
      ),
    );
  const message = '“Age” is a number. Compare it with a number, for example 12.';
  expect(told({ field: 'a', operator: 'at-least', operand: 3 }, { field: 'a', operator: 'is-answered' })).toEqual([]);
  for (const operand of ['abc', '3', '', true])
    expect(told({ field: 'a', operator: 'is-answered' }, { field: 'a', operator: 'at-least', operand })).toEqual([
      { message, path: ['fields', 1, 'showWhen', 'tests', 0, 'tests', 1] },
    ]);
});

test('a text is compared with anything', () => {
  const tests = [{ field: 'a', operator: 'equals', operand: 'abc' }];
  expect(
    operandFaults(
      definitionOf({ key: 'a', type: 'short-text' }, { key: 'b', type: 'number', showWhen: { match: 'all', tests } }),
    ),
  ).toEqual([]);
});
