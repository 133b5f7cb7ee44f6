import { fieldTypeOf } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import type { TestableField } from '../condition/testable-fields';
import { partName } from '../part-name';

/** The questions a rule can give a value, each with what it is called. */
export function settableFields(fields: readonly Field[]): readonly TestableField[] {
  return fields.flatMap((field, index) =>
    fieldTypeOf(field.type).isQuestion ? [{ field, name: partName(fields, index) }] : [],
  );
}
