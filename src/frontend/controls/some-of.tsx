import { CheckboxGroup, Select } from '@forge/react';
import React from 'react';
import type { Option } from '../../domain/fields';
import type { ControlProps } from './control-props';

/** Any of several options, as checkboxes or as a dropdown that can be searched. */
export function SomeOfControl(props: ControlProps<'some-of'>) {
  return props.control.shown === 'dropdown' ? <Dropdown {...props} /> : <Checkboxes {...props} />;
}

function Checkboxes({ control, id, value, isDisabled, onChange }: ControlProps<'some-of'>) {
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return (
    <CheckboxGroup
      name={id}
      options={[...control.options]}
      value={chosen}
      isDisabled={isDisabled}
      onChange={(values: string[]) => onChange(values)}
    />
  );
}

function Dropdown({
  control: { options },
  id,
  value,
  isRequired,
  isInvalid,
  isDisabled,
  onChange,
  onLeave,
}: ControlProps<'some-of'>) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Select
      inputId={id}
      name={id}
      placeholder="Choose options"
      isMulti
      options={[...options]}
      value={options.filter((option) => chosen.includes(option.value))}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(picked: readonly Option[] | null) => onChange((picked ?? []).map((option) => option.value))}
      onBlur={onLeave}
    />
  );
}
