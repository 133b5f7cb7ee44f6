import React from 'react';
import type { Field } from '../../../domain/form/field';
import type { Test } from '../../../domain/logic/condition';
import { FieldControl } from '../../controls/control';
import { controlOf } from './control-of';

interface PickedOperandProps {
  readonly id: string;
  readonly tested: Field;
  readonly value: Test['operand'];
  readonly onChange: (operand: Test['operand']) => void;
}

/** A person, a group or an issue to compare with, found the way the tested question is answered. */
export function PickedOperand({ id, tested, value, onChange }: PickedOperandProps) {
  const control = controlOf(tested);
  if (!control) return <></>;
  return (
    <FieldControl
      control={control}
      id={id}
      labelId={undefined}
      value={value}
      isRequired={false}
      isInvalid={false}
      isDisabled={false}
      onChange={(picked) => onChange(typeof picked === 'string' ? picked : undefined)}
      onLeave={() => undefined}
    />
  );
}
