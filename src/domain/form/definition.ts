import * as z from 'zod';
import { byteSize } from '../byte-size';
import { definitionFaults } from './definition-faults';
import { PlainDefinition, toBeRead } from './definition-shape';
import { formLimits } from './limits';
import { tooLargeSentence } from './too-large';

/** What a form asks: its fields in order, a page or a section beginning where one of that type stands, and its rules. */
export const Definition = z.preprocess(
  toBeRead,
  PlainDefinition.superRefine((definition, context) => {
    // The parts are looked at together once each is right by itself: wrong settings cannot be bound.
    if (context.issues.length > 0) return;
    if (byteSize(definition) > formLimits.definitionBytes) {
      context.addIssue({ code: 'custom', message: tooLargeSentence });
      return;
    }
    for (const { message, path, problem } of definitionFaults(definition))
      context.addIssue({ code: 'custom', message, path: [...path], ...(problem && { params: { problem } }) });
  }),
);
export type Definition = z.infer<typeof Definition>;

/** A form that asks nothing yet. */
export const emptyDefinition: Definition = { schema: 2, fields: [] };
