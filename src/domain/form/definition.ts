import * as z from 'zod';
import { byteSize } from '../byte-size';
import { definitionFaults } from './definition-faults';
import { Field } from './field';
import { FormRule } from './form-rule';
import { formLimits } from './limits';
import { migrated } from './migrations/migrated';
import { tooLarge, tooLargeSentence } from './too-large';
import { Language, Translations } from './translation/translations';

/** What a form asks: its fields in order, a page or a section beginning where one of that type stands, and its rules. */
export const Definition = z.preprocess(
  (raw, context) => {
    const message = tooLarge(raw);
    if (message === undefined) return migrated(raw);
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  },
  z
    .strictObject({
      /** The shape is numbered; older ones are migrated when they are read. */
      schema: z.literal(2),
      fields: z.array(Field).max(formLimits.fields),
      rules: z.array(FormRule).max(formLimits.rules).optional(),
      /** The language the texts are written in; English where it is not said. */
      language: Language.optional(),
      translations: Translations.optional(),
    })
    .superRefine((definition, context) => {
      // The parts are looked at together once each is right by itself: wrong settings cannot be bound.
      if (context.issues.length > 0) return;
      if (byteSize(definition) > formLimits.definitionBytes) {
        context.addIssue({ code: 'custom', message: tooLargeSentence });
        return;
      }
      for (const { message, path } of definitionFaults(definition))
        context.addIssue({ code: 'custom', message, path: [...path] });
    }),
);
export type Definition = z.infer<typeof Definition>;

/** A form that asks nothing yet. */
export const emptyDefinition: Definition = { schema: 2, fields: [] };
