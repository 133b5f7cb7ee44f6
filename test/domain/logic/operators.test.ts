import fc from 'fast-check';
import { fieldTypes } from '../../../src/domain/fields';
import { operatorNames, operatorOf, operators, type OperatorName } from '../../../src/domain/logic/operators';

const moment = (at: string) => ({ at, zone: 'Europe/Berlin' });
const days = { from: '2026-03-10', to: '2026-03-20' };

describe.each<[OperatorName, [answer: unknown, operand: unknown, holds: boolean][]]>([
  [
    'equals',
    [
      ['a', 'a', true],
      ['a', 'A', false],
      [3, 3, true],
      [3, '3', false],
      [false, false, true],
      [undefined, undefined, true],
    ],
  ],
  [
    'not-equals',
    [
      ['a', 'b', true],
      ['a', 'a', false],
      [false, true, true],
      [undefined, 'a', false],
      [' ', 'a', false],
    ],
  ],
  [
    'contains',
    [
      ['Hard Disk', 'disk', true],
      ['Hard Disk', 'fan', false],
      [undefined, 'a', false],
      [['a'], 'a', false],
    ],
  ],
  [
    'does-not-contain',
    [
      ['Hard Disk', 'fan', true],
      ['Hard Disk', 'DISK', false],
      ['', 'fan', false],
      [undefined, 'fan', false],
      [['a'], 'b', false],
    ],
  ],
  [
    'starts-with',
    [
      ['OPS-12', 'ops', true],
      [' OPS-12', 'ops', true],
      ['DEV-12', 'ops', false],
      [undefined, 'ops', false],
      [12, '1', false],
    ],
  ],
  [
    'ends-with',
    [
      ['ada@Example.com', '@example.com', true],
      ['ada@example.com ', '.com', true],
      ['ada@example.org', '.com', false],
      [undefined, '.com', false],
    ],
  ],
  [
    'includes',
    [
      [['a', 'b'], 'b', true],
      [['a'], 'b', false],
      ['ab', 'b', false],
      [undefined, 'b', false],
    ],
  ],
  [
    'does-not-include',
    [
      [['a', 'b'], 'c', true],
      [['a', 'b'], 'b', false],
      [[], 'b', false],
      [undefined, 'b', false],
      ['a', 'b', false],
    ],
  ],
  [
    'count-at-least',
    [
      [['a', 'b'], 2, true],
      [['a'], 2, false],
      [{ r: 'a', s: 'b' }, 2, true],
      [undefined, 0, false],
      [['a'], '1', false],
      ['ab', 1, false],
    ],
  ],
  [
    'count-at-most',
    [
      [['a', 'b'], 2, true],
      [['a', 'b', 'c'], 2, false],
      [{ r: 'a' }, 1, true],
      [undefined, 2, false],
      [['a'], '1', false],
    ],
  ],
  [
    'greater-than',
    [
      [4, 3, true],
      [3, 3, false],
      ['2026-03-31', '2026-03-30', true],
      ['14:30', '14:30', false],
      [moment('2026-03-31T14:30'), '2026-03-31T14:29', true],
      [moment('2026-03-31T14:30'), '2026-03-31', false],
      [moment('2026-04-01T00:00'), '2026-03-31', true],
      ['4', 3, false],
      [undefined, 3, false],
    ],
  ],
  [
    'less-than',
    [
      [2, 3, true],
      [3, 3, false],
      ['2026-03-29', '2026-03-30', true],
      [moment('2026-03-31T14:30'), '2026-03-31T14:31', true],
      [moment('2026-03-31T14:30'), '2026-03-31', false],
      [moment('2026-03-31T14:30'), '2026-04-01', true],
      ['', '2026-03-30', false],
      [undefined, 3, false],
    ],
  ],
  [
    'at-least',
    [
      [3, 3, true],
      [2.9, 3, false],
      ['09:00', '09:00', true],
      ['08:59', '09:00', false],
      [moment('2026-03-31T00:00'), '2026-03-31', true],
      [undefined, 3, false],
      [true, 1, false],
    ],
  ],
  [
    'at-most',
    [
      [3, 3, true],
      [3.1, 3, false],
      ['2026-03-31', '2026-03-31', true],
      ['2026-04-01', '2026-03-31', false],
      [moment('2026-03-31T23:59'), '2026-03-31', true],
      [undefined, 3, false],
    ],
  ],
  [
    'starts-after',
    [
      [days, '2026-03-09', true],
      [days, '2026-03-10', false],
      [{ from: '2026-03-10', to: '' }, '2026-03-09', false],
      ['2026-03-10', '2026-03-09', false],
    ],
  ],
  [
    'ends-before',
    [
      [days, '2026-03-21', true],
      [days, '2026-03-20', false],
      [{ from: '', to: '2026-03-20' }, '2026-03-21', false],
      [undefined, '2026-03-21', false],
    ],
  ],
  [
    'covers',
    [
      [days, '2026-03-10', true],
      [days, '2026-03-20', true],
      [days, '2026-03-21', false],
      [days, '2026-03-09', false],
      [undefined, '2026-03-10', false],
      [days, 20260310, false],
    ],
  ],
  [
    'row-is',
    [
      [{ speed: 'good', price: 'bad' }, 'speed:good', true],
      [{ speed: 'good', price: 'bad' }, 'price:good', false],
      [{}, 'speed:good', false],
      [['good'], '0:good', true],
      [undefined, 'speed:good', false],
      [{ speed: { good: 1 } }, 'speed:[object Object]', false],
    ],
  ],
  [
    'first-is',
    [
      [['b', 'a'], 'b', true],
      [['b', 'a'], 'a', false],
      [[], undefined, false],
      ['b', 'b', false],
    ],
  ],
  [
    'is-given',
    [
      [{ agreed: true, wording: 'I agree.' }, undefined, true],
      [{ agreed: false, wording: 'I agree.' }, undefined, false],
      [true, undefined, false],
      [undefined, undefined, false],
    ],
  ],
  [
    'is-answered',
    [
      ['a', undefined, true],
      [false, undefined, true],
      [0, undefined, true],
      [' ', undefined, false],
      [[], undefined, false],
      [undefined, undefined, false],
    ],
  ],
  [
    'is-not-answered',
    [
      ['a', undefined, false],
      [false, undefined, false],
      [' ', undefined, true],
      [null, undefined, true],
    ],
  ],
])('the operator %s', (name, rows) => {
  test.each(rows)('of %j and %j gives %j', (answer, operand, holds) => {
    expect(operatorOf(name).holds(answer, operand)).toBe(holds);
  });
});

test('every operator gives a verdict on any answer and any operand', () => {
  const operand = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(undefined));
  fc.assert(
    fc.property(
      fc.constantFrom(...operators),
      fc.oneof(fc.jsonValue(), fc.constant(undefined)),
      operand,
      (...given) => {
        const [{ holds }, answer, compared] = given;
        expect(typeof holds(answer, compared)).toBe('boolean');
      },
    ),
  );
});

test('an answer that is not there passes no test but that it is not there', () => {
  const passed = operators.filter(({ holds }) => holds(undefined, 'a') || holds(undefined, 0) || holds(undefined, ''));
  expect(passed.map(({ name }) => name)).toEqual(['is-not-answered']);
});

test('before and after, at least and at most divide what has an order', () => {
  const minute = fc.integer({ min: 0, max: 2_000_000 }).map((at) => new Date(at * 60_000).toISOString().slice(0, 16));
  const holds = (name: OperatorName, answer: unknown, operand: unknown) => operatorOf(name).holds(answer, operand);
  const pairs = fc.oneof(
    fc.tuple(fc.integer(), fc.integer()),
    fc.tuple(minute.map(moment), minute),
    fc.tuple(
      minute.map(moment),
      minute.map((at) => at.slice(0, 10)),
    ),
  );
  fc.assert(
    fc.property(pairs, ([answer, operand]) => {
      expect(holds('at-least', answer, operand)).toBe(!holds('less-than', answer, operand));
      expect(holds('at-most', answer, operand)).toBe(!holds('greater-than', answer, operand));
      expect(holds('at-least', answer, operand) || holds('at-most', answer, operand)).toBe(true);
    }),
  );
});

test('every operator is one that some field type lists', () => {
  const listed = new Set<OperatorName>(fieldTypes.flatMap((fieldType) => [...fieldType.operators]));
  expect(operatorNames.filter((name) => !listed.has(name))).toEqual([]);
});
