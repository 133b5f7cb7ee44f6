import { Condition } from '../../../src/domain/logic/condition';
import { countOf } from '../../../src/domain/logic/count-of';
import { inLowerCase } from '../../../src/domain/logic/in-lower-case';
import { isEmpty } from '../../../src/domain/logic/is-empty';
import { operatorOf, operators } from '../../../src/domain/logic/operators';
import { periodEnds } from '../../../src/domain/logic/period-ends';
import { rowOperand } from '../../../src/domain/logic/row-operand';
import { standing } from '../../../src/domain/logic/standing';

const moment = { at: '2026-03-31T14:30', zone: 'Europe/Berlin' };

test.each([
  [1, 2, -1],
  [2, 2, 0],
  [3, 2, 1],
  [-0.5, 0, -1],
  ['2026-03-30', '2026-03-31', -1],
  ['2026-03-31', '2026-03-31', 0],
  ['2026-04-01', '2026-03-31', 1],
  ['09:00', '08:59', 1],
  [moment, '2026-03-31', 0],
  [moment, '2026-04-01', -1],
  [moment, '2026-03-30', 1],
  [moment, '2026-03-31T14:30', 0],
  [moment, '2026-03-31T14:29', 1],
  [moment, '2026-03-31T14:31', -1],
  [1, '1', undefined],
  ['1', 1, undefined],
  ['', '2026-03-31', undefined],
  ['2026-03-31', '', undefined],
  ['2026-03-31', undefined, undefined],
  [{ ...moment, at: '' }, '2026-03-31', undefined],
  [{ at: '2026-03-31T14:30' }, '2026-03-31', undefined],
  [{ zone: 'Europe/Berlin' }, '2026-03-31', undefined],
  [moment, 5, undefined],
  [true, true, undefined],
  [null, '2026-03-31', undefined],
  [undefined, '2026-03-31', undefined],
])('the answer %j stands to %j by %j', (answer, operand, order) => expect(standing(answer, operand)).toBe(order));

test.each([undefined, null, '', ' ', '\t\n', '\u00a0', '\u3000  ', []])('%j is no answer', (answer) =>
  expect(isEmpty(answer)).toBe(true),
);

test.each(['a', ' a', '\u00a0a', '!', '~', '\u007f', 'é', '😀', 0, false, Number.NaN, [undefined], {}])(
  '%j is an answer',
  (answer) => expect(isEmpty(answer)).toBe(false),
);

test('options, rows and files are counted, and nothing else', () => {
  expect([['a', 'b'], [], { r: 'a', s: 'b' }, {}].map(countOf)).toEqual([2, 0, 2, 0]);
  expect([undefined, null, 'ab', 2, true].map(countOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('texts are compared in lower case, and only texts', () => {
  expect(inLowerCase('Ada', 'DÄ')).toEqual(['ada', 'dä']);
  expect([inLowerCase('a', 1), inLowerCase(1, 'a'), inLowerCase(undefined, 'a')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a stretch of days has two ends', () => {
  expect(periodEnds({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-03-01', to: '2026-03-31' });
  expect(
    [{ from: '', to: '2026-03-31' }, { from: '2026-03-01', to: '' }, { from: '2026-03-01' }, '2026-03-01'].map(
      periodEnds,
    ),
  ).toEqual([undefined, undefined, undefined, undefined]);
  expect(rowOperand('speed', 'good')).toBe('speed:good');
});

test('an answer of null passes no test but that it is not there', () => {
  const passed = operators.filter(({ holds }) => holds(null, 'a:b') || holds(null, 0) || holds(null, '2026-03-31'));
  expect(passed.map(({ name }) => name)).toEqual(['is-not-answered']);
  expect(operatorOf('does-not-contain').holds(' \t', 'fan')).toBe(false);
});

test('a condition is one to twenty tests, expressions or conditions', () => {
  const asked = { field: 'a', operator: 'equals', operand: 'x' };
  const of = (count: number) => ({ match: 'all', tests: Array.from({ length: count }, () => asked) });
  const taken = (condition: unknown) => Condition.safeParse(condition).success;
  expect([0, 1, 20, 21].map((count) => taken(of(count)))).toEqual([false, true, true, false]);
  expect(taken({ match: 'none', tests: [of(1), { expression: 'a > 1' }, asked] })).toBe(true);
  expect(taken({ match: 'some', tests: [asked] })).toBe(false);
  expect(taken({ match: 'any', tests: [{ ...asked, operator: 'is-like' }] })).toBe(false);
  expect(taken({ match: 'any', tests: [{ ...asked, operand: 'x'.repeat(1_000) }] })).toBe(true);
  expect(taken({ match: 'any', tests: [{ ...asked, operand: 'x'.repeat(1_001) }] })).toBe(false);
});
