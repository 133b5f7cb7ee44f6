import { TextArea } from '@forge/react';
import React, { useState } from 'react';
import type { ControlProps } from './control-props';
import { eventText } from './event-text';
import { typedText } from '../../domain/filling/typed-text';

/** Several lines of text; grows with what is typed. */
export function MultilineControl({
  id,
  value,
  isRequired,
  isInvalid,
  isDisabled,
  onChange,
  onLeave,
}: ControlProps<'multiline'>) {
  const [initial] = useState(() => typedText(value));
  return (
    <TextArea
      id={id}
      name={id}
      defaultValue={initial}
      minimumRows={3}
      resize="smart"
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(event) => onChange(() => eventText(event))}
      onBlur={onLeave}
    />
  );
}
