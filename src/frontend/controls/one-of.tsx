import { RadioGroup, Select } from '@forge/react';
import React from 'react';
import type { Option } from '../../domain/fields';
import type { ControlProps } from './control-props';
import { eventText } from './event-text';

/** One of several options, as radio buttons or as a dropdown that can be searched and cleared. */
export function OneOfControl(props: ControlProps<'one-of'>) {
  return props.control.shown === 'dropdown' ? <Dropdown {...props} /> : <Radios {...props} />;
}

function Radios(props: ControlProps<'one-of'>) {
  const { control, id, labelId, value, isRequired, isInvalid, isDisabled, onChange } = props;
  // The only way UI Kit has to name the group; Atlaskit has deprecated the name of the property.
  const named = { 'aria-labelledby': labelId };
  return (
    <RadioGroup
      name={id}
      {...named}
      options={control.options.map((option) => ({ name: id, value: option.value, label: option.label }))}
      value={typeof value === 'string' ? value : undefined}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(event) => onChange(eventText(event))}
    />
  );
}

function Dropdown(props: ControlProps<'one-of'>) {
  const { control, id, value, isRequired, isInvalid, isDisabled, onChange, onLeave } = props;
  return (
    <Select
      inputId={id}
      name={id}
      placeholder="Choose an option"
      isClearable
      options={[...control.options]}
      value={control.options.find((option) => option.value === value) ?? null}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(chosen: Option | null) => onChange(chosen?.value)}
      onBlur={onLeave}
    />
  );
}
