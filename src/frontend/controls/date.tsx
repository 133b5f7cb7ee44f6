import { DatePicker } from '@forge/react';
import React from 'react';
import { usePlace } from '../words/place';
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
  const { locale } = usePlace();
  return (
    <DatePicker
      id={id}
      name={id}
      value={typeof value === 'string' ? value : ''}
      minDate={control.min}
      maxDate={control.max}
      locale={locale}
      placeholder="Choose a date"
      shouldShowCalendarButton
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(day) => onChange(() => day)}
      onBlur={onLeave}
    />
  );
}
