import { fieldTypeOf, type FieldBehaviour } from '../fields';
import type { Definition } from '../form/definition';
import type { Field } from '../form/field';

/** One field with its behaviour bound, and required where its type says so; ready to draw and judge. */
export interface CompiledField {
  readonly field: Field;
  readonly behaviour: FieldBehaviour;
}

/** A definition made ready once, to be run over many answers. */
export interface CompiledForm {
  readonly fields: readonly CompiledField[];
  readonly byKey: ReadonlyMap<string, CompiledField>;
}

/** Compiles a parsed definition. */
export function compileForm({ fields }: Definition): CompiledForm {
  const compiled = fields.map(compileField);
  return { fields: compiled, byKey: new Map(compiled.map((each) => [each.field.key, each])) };
}

function compileField(field: Field): CompiledField {
  const fieldType = fieldTypeOf(field.type);
  const required = fieldType.required ?? field.required;
  return { field: { ...field, required }, behaviour: fieldType.bind(field.settings) };
}
