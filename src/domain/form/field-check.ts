import * as z from 'zod';
import { ExpressionSource } from '../logic/expression/expression-source';

/** A maker's own check of an answer: where the question is answered and the expression is not true, the message is shown. */
export const FieldCheck = z.strictObject({
  expression: ExpressionSource,
  message: z.string().trim().min(1, { error: 'Say what is wrong and what to do.' }).max(500),
  /** A warning is shown and does not keep anybody from submitting. */
  severity: z.enum(['error', 'warning']).default('error'),
});
export type FieldCheck = z.infer<typeof FieldCheck>;
