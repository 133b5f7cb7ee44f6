import type { Field } from '../../../domain/form/field';
import type { ConditionPart } from '../../../domain/logic/condition';
import { partName } from '../part-name';
import { operatorsFor } from './operators-for';

/** A field and what it is called in the builder. */
export interface TestableField {
  readonly field: Field;
  readonly name: string;
}

/** The fields whose answers a condition can test: all that have operators, but the one it belongs to. */
export function testableFields(fields: readonly Field[], own?: string): readonly TestableField[] {
  return fields.flatMap((field, index) =>
    field.key !== own && operatorsFor(field).length > 0 ? [{ field, name: partName(fields, index) }] : [],
  );
}

/** A test as it begins: of the first field there is; an expression where there is none. */
export function newTest([first]: readonly TestableField[]): ConditionPart {
  const operator = first && operatorsFor(first.field)[0];
  return operator ? { field: first.field.key, operator: operator.name } : { expression: '' };
}
