import * as z from 'zod';
import { Field } from './field';
import { FormRule } from './form-rule';
import { formLimits } from './limits';
import { migrated } from './migrations/migrated';
import { tooLarge } from './too-large';
import { Language, Translations } from './translation/translations';

/** Looks at a definition from outside before anything of it is read: one that is too large is not, and an older one is migrated. */
export function toBeRead(raw: unknown, context: z.RefinementCtx): unknown {
  const message = tooLarge(raw);
  if (message === undefined) return migrated(raw);
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

const newest = 2;

/** What is said of a definition that is of no schema that is known. */
function schemaSentence(schema: unknown): string {
  return typeof schema === 'number' && schema > newest
    ? `The form is of schema ${String(schema)}, and this version knows schemas up to ${String(newest)}. Update the program that reads it.`
    : `Say which schema the form is of: "schema": ${String(newest)}.`;
}

/** The parts of a definition, each right by itself. */
export const PlainDefinition = z.strictObject({
  /** The shape is numbered; older ones are migrated when they are read. */
  schema: z.literal(newest, { error: ({ input }) => schemaSentence(input) }),
  fields: z.array(Field).max(formLimits.fields),
  rules: z.array(FormRule).max(formLimits.rules).optional(),
  /** The language the texts are written in; English where it is not said. */
  language: Language.optional(),
  translations: Translations.optional(),
});

/**
 * A definition as whoever fills the form is given it: its parts are read, and what they say of each other was judged when it
 * was stored.
 */
export const DefinitionShape = z.preprocess(toBeRead, PlainDefinition);
