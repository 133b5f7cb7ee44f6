import { typedText } from '../../../../src/domain/filling/typed-text';
import type { ControlProps } from './control-props';

/** A day, with the browser's own calendar. */
export function DateControl({
  control,
  id,
  value,
  required,
  invalid,
  describedBy,
  onChange,
  onLeave,
}: ControlProps<'date'>) {
  return (
    <input
      id={id}
      type="date"
      value={typedText(value)}
      min={control.min}
      max={control.max}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
