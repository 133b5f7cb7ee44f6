import type { Field } from '../../../domain/form/field';
import type { Test } from '../../../domain/logic/condition';

/** What the entry of a compared value is given. */
export interface OperandProps {
  readonly id: string;
  readonly tested: Field;
  readonly value: Test['operand'];
  readonly onChange: (operand: Test['operand']) => void;
}
