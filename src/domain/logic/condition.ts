import * as z from 'zod';
import { FieldKey } from '../form/field-key';
import { ExpressionSource } from './expression/expression-source';
import { operatorNames } from './operators';

/** One test of a condition: a field's answer against an operand. */
export const Test = z.strictObject({
  field: FieldKey,
  operator: z.enum(operatorNames),
  operand: z.union([z.string().max(1_000), z.number(), z.boolean()]).optional(),
});
export type Test = z.infer<typeof Test>;

/** A test written as an expression: it holds when its value is true as JsonLogic says it. */
export const ExpressionTest = z.strictObject({ expression: ExpressionSource });
export type ExpressionTest = z.infer<typeof ExpressionTest>;

/** How many of a condition's tests must hold. */
export const Match = z.enum(['all', 'any', 'none']);
export type Match = z.infer<typeof Match>;

/** Several tests and how many of them must hold; a test can be a condition itself. */
export interface Condition {
  readonly match: Match;
  readonly tests: readonly ConditionPart[];
}

/** What a condition is made of. */
export type ConditionPart = Test | ExpressionTest | Condition;

/** Several tests and how many of them must hold, at most 20 beside each other. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.strictObject({
    match: Match,
    tests: z
      .array(z.union([Test, ExpressionTest, Condition]))
      .min(1)
      .max(20),
  }),
);
