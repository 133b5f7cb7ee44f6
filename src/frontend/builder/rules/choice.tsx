import { Label, Select, Stack } from '@forge/react';
import React from 'react';

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values under its label; empty where the value is none of them any more. */
export function Choice<Value extends string>({ id, label, choices, value, onChoose }: ChoiceProps<Value>) {
  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        options={[...choices]}
        value={choices.find((choice) => choice.value === value) ?? null}
        onChange={(chosen: { readonly value: Value } | null) => {
          if (chosen) onChoose(chosen.value);
        }}
      />
    </Stack>
  );
}
