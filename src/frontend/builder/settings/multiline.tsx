import { TextArea } from '@forge/react';
import React, { useState } from 'react';
import { typedText } from '../../../domain/filling/typed-text';
import { eventText } from '../../controls/event-text';
import type { SettingProps } from './setting-props';

/** Several lines of text; empty means not set. */
export function MultilineSetting({ id, value, onChange }: SettingProps) {
  const [initial] = useState(() => typedText(value));
  return (
    <TextArea
      id={id}
      name={id}
      minimumRows={3}
      resize="smart"
      defaultValue={initial}
      onChange={(event) => onChange(() => eventText(event) || undefined)}
    />
  );
}
