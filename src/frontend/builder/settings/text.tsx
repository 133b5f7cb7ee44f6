import { Textfield } from '@forge/react';
import React, { useState } from 'react';
import { eventText } from '../../controls/event-text';
import { typedText } from '../../../domain/filling/typed-text';
import type { SettingProps } from './setting-props';

/** One line of text; empty means not set. */
export function TextSetting({ id, value, onChange }: SettingProps) {
  const [initial] = useState(() => typedText(value));
  return (
    <Textfield
      id={id}
      name={id}
      width="medium"
      defaultValue={initial}
      onChange={(event) => onChange(() => eventText(event) || undefined)}
    />
  );
}
