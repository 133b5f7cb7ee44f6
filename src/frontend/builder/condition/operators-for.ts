import { fieldTypeOf } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { operatorOf, type OperatorName } from '../../../domain/logic/operators';
import type { Operator } from '../../../domain/logic/operator';

/** The operators a question of this type can be tested with, in their order. */
export function operatorsFor({ type }: Pick<Field, 'type'>): readonly Operator<OperatorName>[] {
  return fieldTypeOf(type).operators.map(operatorOf);
}
