import { Select } from '@forge/react';
import React from 'react';
import type { SettingProps } from './setting-props';

/** One of a few fixed values. */
export function PickSetting({ control, id, value, onChange }: SettingProps) {
  const choices = control.choices ?? [];
  return (
    <Select
      inputId={id}
      options={[...choices]}
      value={choices.find((choice) => choice.value === value) ?? null}
      isSearchable={false}
      onChange={(chosen: { readonly value: string } | null) => onChange(() => chosen?.value)}
    />
  );
}
