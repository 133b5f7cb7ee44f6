import { Textfield } from '@forge/react';
import React, { useState } from 'react';
import { eventText } from '../../controls/event-text';
import { numberAnswer } from '../../../domain/filling/number-answer';
import { typedText } from '../../../domain/filling/typed-text';
import type { SettingProps } from './setting-props';

/** A number, whole or not; what is no number stays as typed until saving says so. */
export function NumberSetting({ id, value, onChange }: SettingProps) {
  const [initial] = useState(() => typedText(value));
  return (
    <Textfield
      id={id}
      name={id}
      width="small"
      defaultValue={initial}
      onChange={(event) => onChange(() => numberAnswer(eventText(event)))}
    />
  );
}
