import React from 'react';
import type { Json } from '../../domain/json';
import type { ControlProps } from './control-props';
import { OneOfControl } from './one-of';

/** A number of a few in a row, as radio buttons. */
export function StepsControl({ control: { steps }, value, onChange, ...rest }: ControlProps<'steps'>) {
  const options = steps.map((step) => ({ value: String(step.value), label: step.label }));
  return (
    <OneOfControl
      control={{ kind: 'one-of', options, shown: 'list' }}
      value={shown(value)}
      onChange={(step) => onChange((before) => Number(step(shown(before))))}
      {...rest}
    />
  );
}

function shown(value: Json | undefined): string | undefined {
  return typeof value === 'number' ? String(value) : undefined;
}
