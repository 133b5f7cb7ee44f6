import { Textfield } from '@forge/react';
import React, { useState } from 'react';
import { eventText } from './event-text';
import { Part } from './part';

interface OtherTextProps {
  readonly id: string;
  readonly text: string;
  readonly isInvalid: boolean;
  readonly isDisabled: boolean;
  onType(text: string): void;
  onLeave(): void;
}

/** The text of a choice of one's own, under the choices once it is chosen. */
export function OtherText({ id, text, isInvalid, isDisabled, onType, onLeave }: OtherTextProps) {
  const [initial] = useState(text);
  return (
    <Part id={id} label="Your own answer">
      <Textfield
        id={id}
        name={id}
        defaultValue={initial}
        isRequired
        isInvalid={isInvalid}
        isDisabled={isDisabled}
        onChange={(event) => onType(eventText(event))}
        onBlur={onLeave}
      />
    </Part>
  );
}
