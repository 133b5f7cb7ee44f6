import { fieldTypeOf, type Control } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';

/** The control of a question, where its settings stand as they are; while a maker edits them they may not. */
export function controlOf({ type, settings }: Field): Control | undefined {
  const fieldType = fieldTypeOf(type);
  return fieldType.settings.safeParse(settings).success ? fieldType.bind(settings).control : undefined;
}
