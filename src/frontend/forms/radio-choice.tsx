import { Label, RadioGroup, Stack } from '@forge/react';
import React from 'react';
import { eventText } from '../controls/event-text';

interface RadioChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few choices, all in sight. */
export function RadioChoice<Value extends string>({ name, label, options, value, onChange }: RadioChoiceProps<Value>) {
  // The only way UI Kit has to name the group; Atlaskit has deprecated the name of the property.
  const named = { 'aria-labelledby': `${name}-label` };
  const choose = (chosen: string) => onChange(options.find((option) => option.value === chosen)?.value ?? value);
  return (
    <Stack>
      <Label labelFor={name} id={`${name}-label`}>
        {label}
      </Label>
      <RadioGroup
        name={name}
        {...named}
        value={value}
        options={options.map((option) => ({ name, ...option }))}
        onChange={(event) => choose(eventText(event))}
      />
    </Stack>
  );
}
