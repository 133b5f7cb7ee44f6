import { fieldTypeOf, type FieldBehaviour } from '../fields';
import type { Definition } from '../form/definition';
import type { Field } from '../form/field';

/** One field with its behaviour bound, ready to draw and judge. */
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
  const compiled = fields.map((field) => ({ field, behaviour: fieldTypeOf(field.type).bind(field.settings) }));
  return { fields: compiled, byKey: new Map(compiled.map((each) => [each.field.key, each])) };
}
