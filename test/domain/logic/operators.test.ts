import fc from 'fast-check';
import { fieldTypes } from '../../../src/domain/fields';
import { operatorNames, operatorOf, operators, type OperatorName } from '../../../src/domain/logic/operators';

const moment = (at: string) => ({ at, zone: 'Europe/Berlin' });

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
