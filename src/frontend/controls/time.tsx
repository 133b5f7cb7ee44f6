import { TimePicker } from '@forge/react';
import React from 'react';
import { usePlace } from '../words/place';
import type { ControlProps } from './control-props';

/** A time of day, chosen from a list or typed. Guess: the picker tells the time as HH:MM, whatever the locale shows. */
export function TimeControl({ id, value, isRequired, isInvalid, isDisabled, onChange, onLeave }: ControlProps<'time'>) {
  const { locale } = usePlace();
  return (
    <TimePicker
      id={id}
      name={id}
      value={typeof value === 'string' ? value : ''}
      locale={locale}
      placeholder="Choose a time"
      timeIsEditable
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(time) => onChange(() => time)}
      onBlur={onLeave}
    />
  );
}
