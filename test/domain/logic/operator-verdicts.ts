import { operatorNames, operatorOf, type OperatorName } from '../../../src/domain/logic/operators';

/** An answer, what it is compared with, and whether the test holds. */
export type Verdict = readonly [answer: unknown, operand: unknown, holds: boolean];

/** Tests operators by examples. */
export function testVerdicts(examples: Partial<Record<OperatorName, readonly Verdict[]>>): void {
  const given = operatorNames.flatMap((name) => {
    const verdicts = examples[name];
    return verdicts ? [{ name, verdicts }] : [];
  });
  describe.each(given)('the operator $name', ({ name, verdicts }) => {
    test.each(verdicts)('of %j and %j gives %j', (answer, operand, holds) => {
      expect(operatorOf(name).holds(answer, operand)).toBe(holds);
    });
  });
}
