import { Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { ControlProps } from './control-props';
import { eventText } from './event-text';
import { typedText } from '../../domain/filling/typed-text';

/** One line of text. What is typed stays with the browser and only travels from it, so the caret never jumps. */
export function TextControl({
  control,
  id,
  value,
  isRequired,
  isInvalid,
  isDisabled,
  takesFocus,
  onChange,
  onLeave,
}: ControlProps<'text'>) {
  const [initial] = useState(() => typedText(value));
  return (
    <Textfield
      id={id}
      name={id}
      type={control.entry ?? 'text'}
      defaultValue={initial}
      autoFocus={takesFocus === true}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(event) => onChange(() => eventText(event))}
      onBlur={onLeave}
    />
  );
}
