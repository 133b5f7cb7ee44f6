import * as z from 'zod';
import { fieldTypeOf, fieldTypes } from '../fields';
import { Json } from '../json';
import { Condition } from '../logic/condition';
import { ExpressionSource } from '../logic/expression/expression-source';
import { FieldCheck } from './field-check';
import { FieldKey } from './field-key';

const typeNames = fieldTypes.map(({ type }) => type);

const Settings = z.record(z.string(), Json);
/** What a field type read, as it stands: settings of JSON give settings of JSON. */
const Read = z.custom<z.infer<typeof Settings>>((settings) => typeof settings === 'object');

/** One part of a form, most often a question. Its settings are parsed by its field type and come out with their defaults. */
export const Field = z
  .strictObject({
    key: FieldKey,
    type: z.enum(typeNames),
    label: z.string().trim().min(1, { error: 'Give the question a label.' }).max(500),
    help: z.string().trim().max(1_000).optional(),
    required: z.boolean().default(false),
    showWhen: Condition.optional(),
    /** When it must be answered although it is not required otherwise; of a section or a page: each of its questions. */
    requireWhen: Condition.optional(),
    /** When it can be changed; of a section or a page: each of its questions. */
    enableWhen: Condition.optional(),
    /** What stands as its answer until somebody answers. */
    defaultValue: ExpressionSource.optional(),
    checks: z.array(FieldCheck).max(10).optional(),
    settings: Settings,
  })
  .transform((field, context) => {
    const settings = fieldTypeOf(field.type).readSettings(field.settings);
    if (settings.success) return { ...field, settings: Read.parse(settings.data) };
    for (const issue of settings.error.issues)
      context.issues.push({
        code: 'custom',
        message: issue.message,
        path: ['settings', ...issue.path],
        input: field.settings,
      });
    return z.NEVER;
  });
export type Field = z.infer<typeof Field>;
