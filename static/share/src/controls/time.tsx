import { typedText } from '../../../../src/domain/filling/typed-text';
import type { ControlProps } from './control-props';

/** A time of day, with the browser's own control. */
export function TimeControl({ id, value, required, invalid, describedBy, onChange, onLeave }: ControlProps<'time'>) {
  return (
    <input
      id={id}
      type="time"
      value={typedText(value)}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
