import { useState } from 'preact/hooks';
import { numberAnswer } from '../../../../src/domain/filling/number-answer';
import { typedText } from '../../../../src/domain/filling/typed-text';
import type { ControlProps } from './control-props';

/** A number with its unit. A plain text box: a number box hides what it cannot read. */
export function NumberControl({
  control,
  id,
  value,
  required,
  invalid,
  describedBy,
  onChange,
  onLeave,
}: ControlProps<'number'>) {
  const [typed, setTyped] = useState(() => typedText(value));
  // What is typed stands as it is for as long as it says the answer: “1.” says 1.
  const shown = numberAnswer(typed) === value ? typed : typedText(value);
  const unitId = `${id}-unit`;
  return (
    <span class="number">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={shown}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={[describedBy, control.unit && unitId].filter(Boolean).join(' ') || undefined}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(numberAnswer(currentTarget.value));
        }}
        onBlur={onLeave}
      />
      {control.unit && <span id={unitId}>{control.unit}</span>}
    </span>
  );
}
