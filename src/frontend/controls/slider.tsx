import { HelperMessage, Range, Stack } from '@forge/react';
import React from 'react';
import type { ControlProps } from './control-props';

/** A number chosen by sliding; it says in words what is chosen, as the thumb stands somewhere from the start. */
export function SliderControl({ control, id, value, isDisabled, onChange }: ControlProps<'slider'>) {
  const { min, max, step } = control;
  const chosen = typeof value === 'number' ? value : undefined;
  return (
    <Stack>
      <Range
        id={id}
        name={id}
        min={min}
        max={max}
        step={step}
        value={chosen ?? min}
        isDisabled={isDisabled}
        onChange={(number) => onChange(() => number)}
      />
      <HelperMessage>{chosen === undefined ? `Not chosen yet, ${min} to ${max}` : `Chosen: ${chosen}`}</HelperMessage>
    </Stack>
  );
}
