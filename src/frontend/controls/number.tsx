import { Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { ControlProps } from './control-props';
import { eventText } from './event-text';
import { numberAnswer } from '../../domain/filling/number-answer';
import { typedText } from '../../domain/filling/typed-text';

/** A number. A plain text box: a number box hides from the app what it cannot read. */
export function NumberControl({
  id,
  value,
  isRequired,
  isInvalid,
  isDisabled,
  takesFocus,
  onChange,
  onLeave,
}: ControlProps<'number'>) {
  const [initial] = useState(() => typedText(value));
  return (
    <Textfield
      id={id}
      name={id}
      width="medium"
      defaultValue={initial}
      autoFocus={takesFocus === true}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(event) => onChange(() => numberAnswer(eventText(event)))}
      onBlur={onLeave}
    />
  );
}
