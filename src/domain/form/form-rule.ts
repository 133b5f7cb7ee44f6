import * as z from 'zod';
import { Condition } from '../logic/condition';
import { ExpressionSource } from '../logic/expression/expression-source';
import { FieldKey } from './field-key';

const Key = FieldKey;

/** What a rule does while its condition holds. `after` is a page; without it, the first page of the form. */
export const RuleAction = z.discriminatedUnion('kind', [
  /** The question has this value and cannot be changed. Of several rules that set one question the first counts. */
  z.strictObject({ kind: z.literal('set-value'), field: Key, value: ExpressionSource }),
  /** The pages between the two are left out. */
  z.strictObject({ kind: z.literal('skip-to'), page: Key, after: Key.optional() }),
  /** The form ends after the page: what follows is left out and the message is shown. */
  z.strictObject({
    kind: z.literal('end'),
    after: Key.optional(),
    message: z.string().trim().min(1, { error: 'Enter the message.' }).max(1_000),
  }),
]);
export type RuleAction = z.infer<typeof RuleAction>;

/** One rule of a form: a condition and what it does. */
export const FormRule = z.strictObject({ key: Key, when: Condition, action: RuleAction });
export type FormRule = z.infer<typeof FormRule>;
