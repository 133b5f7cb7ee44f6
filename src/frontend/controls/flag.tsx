import React from 'react';
import type { ControlProps } from './control-props';
import { OneOfControl } from './one-of';

/** Yes or no, as two radio buttons. */
export function FlagControl({ control: { yes, no }, value, onChange, ...rest }: ControlProps<'flag'>) {
  const options = [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
  return (
    <OneOfControl
      control={{ kind: 'one-of', options, shown: 'list' }}
      value={typeof value === 'boolean' ? String(value) : undefined}
      onChange={(chosen) => onChange(chosen === 'true')}
      {...rest}
    />
  );
}
