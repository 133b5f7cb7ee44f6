import { fieldTypeOf, type FieldBehaviour, type FieldTools } from '../fields';
import type { Field } from '../form/field';

/** One field with its behaviour bound, and required where its type says so; ready to draw and judge. */
export interface CompiledField {
  readonly field: Field;
  readonly behaviour: FieldBehaviour;
}

/** Binds a field to the behaviour of its type. */
export function compileField(field: Field, tools: FieldTools): CompiledField {
  const fieldType = fieldTypeOf(field.type);
  const required = fieldType.required ?? field.required;
  return { field: { ...field, required }, behaviour: fieldType.bind(field.settings, tools) };
}
