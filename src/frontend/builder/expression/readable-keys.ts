import { fieldTypeOf } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { optionsOf } from '../condition/options-of';
import { partName } from '../part-name';

/** A question whose answer an expression can read. */
export interface ReadableKey {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  /** The values its answer can have with their labels, as `"o1" Laptop, "o2" Phone`; empty where they are not chosen. */
  readonly values: string;
}

/** The questions whose answers an expression can read, in their order. */
export function readableKeys(fields: readonly Field[]): readonly ReadableKey[] {
  return fields.flatMap((field, index) => {
    const { takesAnswer, label: type } = fieldTypeOf(field.type);
    const values = optionsOf(field).map(({ value, label }) => `${JSON.stringify(value)} ${label}`);
    return takesAnswer ? [{ key: field.key, label: partName(fields, index), type, values: values.join(', ') }] : [];
  });
}
