import * as z from 'zod';
import { byteSize } from '../byte-size';
import { definitionFaults } from './definition-faults';
import { Field } from './field';
import { formLimits } from './limits';

/** What a form asks: its fields in order. The shape is numbered so that older definitions can be migrated. */
export const Definition = z
  .strictObject({ schema: z.literal(1), fields: z.array(Field).max(formLimits.fields) })
  .superRefine((definition, context) => {
    if (byteSize(definition) > formLimits.definitionBytes)
      context.addIssue({ code: 'custom', message: 'The form is too large. Shorten it, or split it into two forms.' });
    for (const { message, path } of definitionFaults(definition))
      context.addIssue({ code: 'custom', message, path: [...path] });
  });
export type Definition = z.infer<typeof Definition>;

/** The definition a new form starts with. */
export const emptyDefinition: Definition = { schema: 1, fields: [] };
