import { otherChoice } from '../../../../src/domain/fields';
import { chosenIn } from '../../../../src/domain/filling/choices-answer';
import { choicesShown } from '../../../../src/domain/filling/choices-shown';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';
import { leavesQuestion } from './leaves-question';
import { OtherText } from './other-text';

/** One of several options, as radio buttons or a dropdown, with a text box for another choice. */
export function OneOfControl(props: ControlProps<'one-of'>) {
  const { control, id, value, invalid, describedBy, onChange, onLeave } = props;
  const { other } = chosenIn(value);
  return (
    <>
      {control.shown === 'dropdown' ? <Dropdown {...props} /> : <RadioButtons {...props} />}
      {control.other !== undefined && other !== undefined && (
        <OtherText
          {...{ invalid, describedBy, onLeave }}
          id={`${id}-other`}
          text={other}
          onType={(text) => onChange(otherChoice.of(text))}
        />
      )}
    </>
  );
}

/** The value of what is chosen, another choice under the value it is shown with. */
function shownValue({ value }: ControlProps<'one-of'>): string | undefined {
  const { values, other } = chosenIn(value);
  return other === undefined ? values[0] : otherChoice.of('');
}

function Dropdown(props: ControlProps<'one-of'>) {
  const { control, id, required, invalid, describedBy, onChange, onLeave } = props;
  return (
    <select
      id={id}
      value={shownValue(props) ?? ''}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => leavesQuestion(event) && onLeave()}
    >
      <option value="">{useWords().chooseOne}</option>
      {choicesShown(control).map((option) => (
        <option key={option.value} value={option.value} disabled={option.isDisabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function RadioButtons(props: ControlProps<'one-of'>) {
  const { control, id, onChange, onLeave } = props;
  return (
    <>
      {choicesShown(control).map((option, index) => (
        <label key={option.value} class="choice">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            disabled={option.isDisabled}
            checked={shownValue(props) === option.value}
            onChange={() => onChange(option.value)}
            onBlur={(event) => leavesQuestion(event) && onLeave()}
          />
          {option.label}
        </label>
      ))}
    </>
  );
}
