import { CheckboxGroup } from '@forge/react';
import React from 'react';
import type { ControlProps } from './control-props';

/** Any of several options. */
export function SomeOfControl({ control, id, value, isDisabled, onChange }: ControlProps<'some-of'>) {
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return (
    <CheckboxGroup
      name={id}
      options={[...control.options]}
      value={chosen}
      isDisabled={isDisabled}
      onChange={(values: string[]) => onChange(values)}
    />
  );
}
