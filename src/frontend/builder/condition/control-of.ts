import { fieldTypeOf, type Control } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';

/** The control of a question, where its settings stand as they are; while a maker edits them they may not. */
export function controlOf({ type, settings }: Field): Control | undefined {
  const fieldType = fieldTypeOf(type);
  if (!fieldType.settings.safeParse(settings).success) return undefined;
  const { part } = fieldType.bind(settings);
  return part.kind === 'question' ? part.control : undefined;
}
