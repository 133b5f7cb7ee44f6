import { typedText } from '../../../../src/domain/filling/typed-text';
import type { ControlProps } from './control-props';

/** Several lines of text. */
export function MultilineControl({
  id,
  value,
  required,
  invalid,
  describedBy,
  onChange,
  onLeave,
}: ControlProps<'multiline'>) {
  return (
    <textarea
      id={id}
      rows={5}
      value={typedText(value)}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
