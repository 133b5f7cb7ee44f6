import React from 'react';
import type { Json } from '../../domain/json';
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
      value={shown(value)}
      onChange={(step) => onChange((before) => step(shown(before)) === 'true')}
      {...rest}
    />
  );
}

function shown(value: Json | undefined): string | undefined {
  return typeof value === 'boolean' ? String(value) : undefined;
}
