import { consentAnswer, isAgreedTo } from '../../../../src/domain/filling/consent-answer';
import type { ControlProps } from './control-props';

/** A box to tick, beside the words that are agreed to. */
export function ConsentControl(props: ControlProps<'consent'>) {
  const { control, id, value, required, invalid, describedBy, onChange, onLeave } = props;
  return (
    <label class="choice">
      <input
        id={id}
        type="checkbox"
        checked={isAgreedTo(value, control.wording)}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? consentAnswer(control.wording) : undefined)}
        onBlur={onLeave}
      />
      <span class="wording">{control.wording}</span>
    </label>
  );
}
