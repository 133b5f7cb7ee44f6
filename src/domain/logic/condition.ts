import * as z from 'zod';
import { FieldKey } from '../form/field-key';
import { isEmpty } from './is-empty';
import { operatorNames, operatorOf } from './operators';

/** One test of a condition: a field's answer against an operand. */
export const Test = z.strictObject({
  field: FieldKey,
  operator: z.enum(operatorNames),
  operand: z.union([z.string().max(1_000), z.number(), z.boolean()]).optional(),
});
export type Test = z.infer<typeof Test>;

/** When a field is shown: all, or any, of its tests hold. */
export const Condition = z.strictObject({ match: z.enum(['all', 'any']), tests: z.array(Test).min(1).max(20) });
export type Condition = z.infer<typeof Condition>;

/** Whether a condition holds; `answerOf` gives undefined for a hidden or unanswered field. */
export function conditionHolds(condition: Condition, answerOf: (key: string) => unknown): boolean {
  const testHolds = ({ field, operator, operand }: Test): boolean => {
    const answer = answerOf(field);
    return operatorOf(operator).holds(isEmpty(answer) ? undefined : answer, operand);
  };
  return condition.match === 'all' ? condition.tests.every(testHolds) : condition.tests.some(testHolds);
}
