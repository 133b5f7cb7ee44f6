import { DatePicker } from '@forge/react';
import React from 'react';
import type { ControlProps } from './control-props';

/** A day, chosen in a calendar or typed. */
export function DateControl({
  control,
  id,
  value,
  isRequired,
  isInvalid,
  isDisabled,
  onChange,
  onLeave,
}: ControlProps<'date'>) {
  return (
    <DatePicker
      id={id}
      name={id}
      value={typeof value === 'string' ? value : ''}
      minDate={control.min}
      maxDate={control.max}
      shouldShowCalendarButton
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(day) => onChange(day)}
      onBlur={onLeave}
    />
  );
}
