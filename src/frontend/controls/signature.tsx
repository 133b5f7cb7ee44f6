import { HelperMessage, Stack, Textfield } from '@forge/react';
import React, { useState } from 'react';
import { signatureAnswer, signatureName } from '../../domain/filling/signature-answer';
import { Paragraph } from '../form/paragraph';
import type { ControlProps } from './control-props';
import { eventText } from './event-text';

/** What is signed, and a name typed under it. */
export function SignatureControl(props: ControlProps<'signature'>) {
  const { control, id, value, isRequired, isInvalid, isDisabled, onChange, onLeave } = props;
  const [initial] = useState(() => signatureName(value));
  return (
    <Stack space="space.050">
      <Paragraph text={control.statement} />
      <Textfield
        id={id}
        name={id}
        width="large"
        defaultValue={initial}
        placeholder="Your full name"
        isRequired={isRequired}
        isInvalid={isInvalid}
        isDisabled={isDisabled}
        onChange={(event) => onChange(() => signatureAnswer(eventText(event)))}
        onBlur={onLeave}
      />
      <HelperMessage>Your account and the time are kept with your name when you submit.</HelperMessage>
    </Stack>
  );
}
