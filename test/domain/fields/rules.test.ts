import { dateWindow } from '../../../src/domain/fields/rules/date-window';
import { step } from '../../../src/domain/fields/rules/step';
import { unique } from '../../../src/domain/fields/rules/unique';
import { hasPatterns } from '../../../src/domain/form/has-patterns';
import { patternsOf } from '../../../src/domain/form/patterns-of';
import { definitionOf } from '../answers/form-in-words';

test('an answer that stands in an earlier row is found where it stands again', () => {
  expect(unique(['x', '', 'y', 'x', undefined, '', { b: 1, a: 2 }, { a: 2, b: 1 }], { key: 'serial' })).toEqual([
    { code: 'table.repeated', params: { row: 1 }, path: [3, 'serial'] },
    { code: 'table.repeated', params: { row: 7 }, path: [7, 'serial'] },
  ]);
});

test('a window that leaves the calendar has no bound', () => {
  expect(dateWindow('9999-12-31', { of: 'day', latestInDays: 36_500, today: '9990-01-01' })).toEqual([]);
});

test('steps are exact where floating point is not', () => {
  for (let at = 0; at <= 100; at += 1)
    expect(step(Number((at / 10).toFixed(1)), { of: 'number', step: 0.1 })).toEqual([]);
});

test('patterns are found wherever a setting is called so', () => {
  const plain = definitionOf({ key: 'a', type: 'number' });
  const text = definitionOf(
    { key: 'a', type: 'number' },
    { key: 'b', type: 'short-text', settings: { pattern: '[0-9]' } },
  );
  expect([hasPatterns(plain), hasPatterns(text)]).toEqual([false, true]);
  expect(patternsOf(text)).toEqual([{ pattern: '[0-9]', label: 'b', path: ['fields', 1, 'settings', 'pattern'] }]);
});
