import { Toggle } from '@forge/react';
import React from 'react';
import type { SettingProps } from './setting-props';

/** Yes or no. */
export function SwitchSetting({ id, value, onChange }: SettingProps) {
  return <Toggle id={id} isChecked={value === true} onChange={() => onChange((before) => before !== true)} />;
}
