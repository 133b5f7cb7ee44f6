import { RadioGroup, Select, Stack } from '@forge/react';
import React from 'react';
import { otherChoice, type Option } from '../../domain/fields';
import { chosenIn } from '../../domain/filling/choices-answer';
import { choicesShown } from '../../domain/filling/choices-shown';
import type { ControlProps } from './control-props';
import { eventText } from './event-text';
import { OtherText } from './other-text';

/** One of several options, as radio buttons or as a dropdown that can be searched and cleared, with a text box for another choice. */
export function OneOfControl(props: ControlProps<'one-of'>) {
  const { control, id, value, isInvalid, isDisabled, onChange, onLeave } = props;
  const { other } = chosenIn(value);
  return (
    <Stack space="space.075">
      {control.shown === 'dropdown' ? <Dropdown {...props} /> : <Radios {...props} />}
      {control.other !== undefined && other !== undefined && (
        <OtherText
          {...{ isInvalid, isDisabled, onLeave }}
          id={`${id}-other`}
          text={other}
          onType={(text) => onChange(() => otherChoice.of(text))}
        />
      )}
    </Stack>
  );
}

/** The value of what is chosen, another choice under the value it is shown with. */
function shownValue({ value }: ControlProps<'one-of'>): string | undefined {
  const { values, other } = chosenIn(value);
  return other === undefined ? values[0] : otherChoice.of('');
}

function Radios(props: ControlProps<'one-of'>) {
  const { control, id, labelId, isRequired, isInvalid, isDisabled, onChange } = props;
  // The only way UI Kit has to name the group; Atlaskit has deprecated the name of the property.
  const named = { 'aria-labelledby': labelId };
  return (
    <RadioGroup
      name={id}
      {...named}
      options={choicesShown(control).map(({ value, label, isDisabled: isOut }) => ({
        name: id,
        value,
        label,
        isDisabled: isOut,
      }))}
      value={shownValue(props)}
      isRequired={isRequired}
      isInvalid={isInvalid}
      // Said of the group at all, it would overrule what is said of an option.
      isDisabled={isDisabled || undefined}
      onChange={(event) => onChange(() => eventText(event))}
    />
  );
}

function Dropdown(props: ControlProps<'one-of'>) {
  const { control, id, isRequired, isInvalid, isDisabled, onChange, onLeave } = props;
  const options = choicesShown(control);
  return (
    <Select
      inputId={id}
      name={id}
      placeholder="Choose an option"
      isClearable
      options={[...options]}
      value={options.find((option) => option.value === shownValue(props)) ?? null}
      isRequired={isRequired}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={(chosen: Option | null) => onChange(() => chosen?.value)}
      onBlur={onLeave}
    />
  );
}
