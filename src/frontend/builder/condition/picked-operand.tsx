import React from 'react';
import { FieldControl } from '../../controls/control';
import { controlOf } from './control-of';
import type { OperandProps } from './operand-props';

/** A person, a group or an issue to compare with, found the way the tested question is answered. */
export function PickedOperand({ id, tested, value, onChange }: OperandProps) {
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
      onChange={(step) => {
        const picked = step(value);
        onChange(typeof picked === 'string' ? picked : undefined);
      }}
      onLeave={() => undefined}
    />
  );
}
