import type { ControlProps } from './control-props';

/** Any of several options, always as checkboxes: a list of several lines is hard to use. The answer keeps the order of the options. */
export function SomeOfControl({ control, id, value, onChange, onLeave }: ControlProps<'some-of'>) {
  const chosen = Array.isArray(value) ? value : [];
  const toggled = (option: string, on: boolean) =>
    control.options.map((each) => each.value).filter((each) => (each === option ? on : chosen.includes(each)));
  return (
    <>
      {control.options.map((option, index) => (
        <label key={option.value} class="choice">
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) => onChange(toggled(option.value, event.currentTarget.checked))}
            onBlur={onLeave}
          />
          {option.label}
        </label>
      ))}
    </>
  );
}
