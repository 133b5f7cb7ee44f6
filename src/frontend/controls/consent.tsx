import { Checkbox } from '@forge/react';
import React from 'react';
import { consentAnswer, isAgreedTo } from '../../domain/filling/consent-answer';
import type { ControlProps } from './control-props';

/** A box to tick, beside the words that are agreed to. */
export function ConsentControl(props: ControlProps<'consent'>) {
  const { control, id, value, isRequired, isInvalid, isDisabled, onChange, onLeave } = props;
  const { wording } = control;
  return (
    <Checkbox
      id={id}
      name={id}
      value={id}
      label={wording}
      isChecked={isAgreedTo(value, wording)}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={() => onChange((before) => (isAgreedTo(before, wording) ? undefined : consentAnswer(wording)))}
      onBlur={onLeave}
    />
  );
}
