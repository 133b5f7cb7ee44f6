import { DatePicker } from '@forge/react';
import React from 'react';
import type { SettingProps } from './setting-props';

/** A day; empty means not set. */
export function DateSetting({ id, value, onChange }: SettingProps) {
  return (
    <DatePicker
      id={id}
      name={id}
      value={typeof value === 'string' ? value : ''}
      shouldShowCalendarButton
      onChange={(day) => onChange(() => day || undefined)}
    />
  );
}
