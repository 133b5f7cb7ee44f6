import type { ControlProps } from './control-props';

/** One of several options, as radio buttons or a dropdown. */
export function OneOfControl(props: ControlProps<'one-of'>) {
  return props.control.shown === 'dropdown' ? <Dropdown {...props} /> : <RadioButtons {...props} />;
}

function Dropdown({ control, id, value, required, invalid, describedBy, onChange, onLeave }: ControlProps<'one-of'>) {
  return (
    <select
      id={id}
      value={typeof value === 'string' ? value : ''}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    >
      <option value="">Choose one</option>
      {control.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function RadioButtons({ control, id, value, onChange, onLeave }: ControlProps<'one-of'>) {
  return (
    <>
      {control.options.map((option, index) => (
        <label key={option.value} class="choice">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            onBlur={onLeave}
          />
          {option.label}
        </label>
      ))}
    </>
  );
}
