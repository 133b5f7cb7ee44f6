import { useWords } from '../reading';
import type { ControlProps } from './control-props';

/** A number chosen by sliding; a click on the thumb where it stands chooses too. It says in words what is chosen. */
export function SliderControl(props: ControlProps<'slider'>) {
  const { control, id, value, invalid, describedBy, onChange, onLeave } = props;
  const words = useWords();
  const { min, max, step } = control;
  const chosen = typeof value === 'number' ? value : undefined;
  return (
    <>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={chosen ?? min}
        aria-invalid={invalid}
        aria-describedby={[describedBy, `${id}-chosen`].filter(Boolean).join(' ')}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        onClick={(event) => onChange(event.currentTarget.valueAsNumber)}
        onBlur={onLeave}
      />
      <p id={`${id}-chosen`} class="help">
        {chosen === undefined ? words.notChosen(min, max) : words.chosen(chosen)}
      </p>
    </>
  );
}
