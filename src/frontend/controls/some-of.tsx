import { CheckboxGroup, Select, Stack } from '@forge/react';
import React from 'react';
import { otherChoice, type Option } from '../../domain/fields';
import { choicesAnswer, chosenIn } from '../../domain/filling/choices-answer';
import { choicesShown } from '../../domain/filling/choices-shown';
import type { ControlProps } from './control-props';
import { OtherText } from './other-text';

/** Any of several options, as checkboxes or as a dropdown that can be searched, with a text box for another choice. */
export function SomeOfControl(props: ControlProps<'some-of'>) {
  const { control, id, value, isInvalid, isDisabled, onChange, onLeave } = props;
  const { other } = chosenIn(value);
  return (
    <Stack space="space.075">
      {control.shown === 'dropdown' ? <Dropdown {...props} /> : <Checkboxes {...props} />}
      {control.other !== undefined && other !== undefined && (
        <OtherText
          {...{ isInvalid, isDisabled, onLeave }}
          id={`${id}-other`}
          text={other}
          onType={(text) =>
            onChange((before) => [...choicesAnswer(control, before, { ...chosenIn(before), other: text })])
          }
        />
      )}
    </Stack>
  );
}

const ofOther = otherChoice.of('');

/** The values of what is chosen, another choice under the value it is shown with. */
function shownValues({ value }: ControlProps<'some-of'>): readonly string[] {
  const { values, other } = chosenIn(value);
  return other === undefined ? values : [...values, ofOther];
}

function take({ control, onChange }: ControlProps<'some-of'>, picked: readonly string[]): void {
  const values = picked.filter((each) => each !== ofOther);
  onChange((before) => {
    const { other = '' } = chosenIn(before);
    const chosen = picked.includes(ofOther) ? { values, other } : { values };
    return [...choicesAnswer(control, before, chosen)];
  });
}

function Checkboxes(props: ControlProps<'some-of'>) {
  const { control, id, isDisabled } = props;
  return (
    <CheckboxGroup
      name={id}
      options={choicesShown(control).map(({ value, label, isDisabled: isOut }) => ({
        value,
        label,
        isDisabled: isOut,
      }))}
      value={[...shownValues(props)]}
      isDisabled={isDisabled}
      onChange={(values: string[]) => take(props, values)}
    />
  );
}

function Dropdown(props: ControlProps<'some-of'>) {
  const { control, id, isRequired, isInvalid, isDisabled, onLeave } = props;
  const options = choicesShown(control);
  const chosen = shownValues(props);
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
      onChange={(picked: readonly Option[] | null) =>
        take(
          props,
          (picked ?? []).map((option) => option.value),
        )
      }
      onBlur={onLeave}
    />
  );
}
