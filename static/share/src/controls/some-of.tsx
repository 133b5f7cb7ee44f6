import { otherChoice } from '../../../../src/domain/fields';
import { choicesAnswer, chosenIn, type Chosen } from '../../../../src/domain/filling/choices-answer';
import { choicesShown } from '../../../../src/domain/filling/choices-shown';
import type { ControlProps } from './control-props';
import { leavesQuestion } from './leaves-question';
import { OtherText } from './other-text';

/** Any of several options, always as checkboxes: a list of several lines is hard to use. The answer keeps the order of the options. */
export function SomeOfControl({
  control,
  id,
  value,
  invalid,
  describedBy,
  onChange,
  onLeave,
}: ControlProps<'some-of'>) {
  const { values, other } = chosenIn(value);
  const shown = other === undefined ? values : [...values, otherChoice.of('')];
  const choose = (chosen: Chosen) => onChange([...choicesAnswer(control, value, chosen)]);
  return (
    <>
      {choicesShown(control).map((option, index) => (
        <label key={option.value} class="choice">
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            disabled={option.isDisabled}
            checked={shown.includes(option.value)}
            onChange={(event) => choose(toggled({ values, other }, option.value, event.currentTarget.checked))}
            onBlur={(event) => leavesQuestion(event) && onLeave()}
          />
          {option.label}
        </label>
      ))}
      {control.other !== undefined && other !== undefined && (
        <OtherText
          {...{ invalid, describedBy, onLeave }}
          id={`${id}-other`}
          text={other}
          onType={(text) => choose({ values, other: text })}
        />
      )}
    </>
  );
}

/** What is chosen after a box was ticked or cleared. */
function toggled({ values, other }: Chosen, option: string, on: boolean): Chosen {
  if (otherChoice.textOf(option) !== undefined) return on ? { values, other: '' } : { values };
  const others = values.filter((each) => each !== option);
  return { values: on ? [...others, option] : others, other };
}
