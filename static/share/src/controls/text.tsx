import { typedText } from '../../../../src/domain/filling/typed-text';
import type { ControlProps } from './control-props';

/** One line of text. */
export function TextControl({
  control: { entry },
  id,
  value,
  required,
  invalid,
  describedBy,
  onChange,
  onLeave,
}: ControlProps<'text'>) {
  return (
    <input
      id={id}
      type="text"
      inputMode={entry}
      autocomplete={entry}
      value={typedText(value)}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
